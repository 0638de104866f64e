#include "cli/run.hpp"

#include "cli/command_table.hpp"
#include "cli/help.hpp"
#include "cli/parse_options.hpp"
#include "cli/refusals.hpp"
#include "cli/terminal.hpp"

#include <exception>

namespace lykta {

int run(const std::vector<std::string>& arguments) {
    const ParsedOptions parsed = parse_options(arguments, language_of_environment());
    const Options& options = parsed.options;
    Exit exit = Exit::fine;
    try {
        exit = parsed.mistake ? say_mistake(*parsed.mistake, options.language)
                              : options.command->runs.function(options);
        finish_saying();
    } catch (const std::exception& error) {
        say_error(in(options.language, {"Maskinen sade nej: ", "The machine refused: "}) +
                  told(error, options.language) + "\n");
        exit = Exit::machine;
    }
    return static_cast<int>(exit);
}

}  // namespace lykta
