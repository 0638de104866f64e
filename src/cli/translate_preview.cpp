#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/edit.hpp"
#include "translation/preview.hpp"

#include <filesystem>

namespace lykta {

Exit translate_preview_command(const Options& options) {
    auto read = read_translation_files(options, "translate preview");
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    if (!files.asked_for_languages) {
        say_error(in(options.language, {"Säg vilket språk: lykta translate preview fi\n",
                                        "Say which language: lykta translate preview fi\n"}));
        return Exit::usage;
    }
    for (const Language* language : files.languages) {
        const auto sheet = read_sheet(files, *language, options);
        if (!sheet) return Exit::content;
        const std::filesystem::path path =
            std::filesystem::path(options.out) / exchange_name(files, *language, ".html");
        write_file(path.string(), preview_page(*sheet, files.portal, files.catalogues));
        say(path.string() + "\n");
    }
    return Exit::fine;
}

}  // namespace lykta
