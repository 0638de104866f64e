#include "cli/run.hpp"

#include "cli/build_command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/stand_command.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"

#include <exception>

namespace lykta {

int run(const std::vector<std::string>& arguments) {
    const ParsedOptions parsed = parse_options(arguments, language_of_environment());
    const Options& options = parsed.options;
    const auto in = [&](const Bilingual& words) {
        return std::string(options.language == MessageLanguage::sv ? words.sv : words.en);
    };
    Exit exit = Exit::fine;
    try {
        if (parsed.mistake) {
            const Argument& text = parsed.mistake->text;
            // The whole help would push the one line that matters out of sight.
            say_error(
                (options.language == MessageLanguage::sv ? text.sv : text.en) + "\n" +
                in({"lykta help visar alla kommandon.\n", "lykta help shows all commands.\n"}));
            return static_cast<int>(Exit::usage);
        }
        switch (options.command) {
            case Command::build: exit = build_command(options); break;
            case Command::check: exit = check_command(options); break;
            case Command::translate_update: exit = translate_update_command(options); break;
            case Command::translate_status: exit = translate_status_command(options); break;
            case Command::translate_export: exit = translate_export_command(options); break;
            case Command::translate_import: exit = translate_import_command(options); break;
            case Command::translate_minor: exit = translate_minor_command(options); break;
            case Command::translate_preview: exit = translate_preview_command(options); break;
            case Command::stand: exit = stand_command(options); break;
            case Command::help: say(help_text(options.language)); break;
            case Command::version:
                say("lykta " LYKTA_VERSION ", " + in({"gemensamma texter ", "shared texts "}) +
                    base_version() + "\n");
                break;
        }
        finish_saying();
    } catch (const std::exception& error) {
        say_error(in({"Maskinen sade nej: ", "The machine refused: "}) + error.what() + "\n");
        exit = Exit::machine;
    }
    return static_cast<int>(exit);
}

}  // namespace lykta
