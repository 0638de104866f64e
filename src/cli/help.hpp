#pragma once
// What the program says of itself: its help, made from the table of commands and options, and its
// version.

#include "cli/options.hpp"
#include "cli/parse_options.hpp"
#include "cli/run.hpp"

#include <string>

namespace lykta {

struct CommandRow;

/// Of all commands.
std::string help_text(MessageLanguage language);
/// Of one: how it is written, what it does, its own options, and an example.
std::string help_text(const CommandRow& command, MessageLanguage language);

/// The mistake and where help is; the whole help would push the one line that matters out of sight.
Exit say_mistake(const UsageMistake& mistake, MessageLanguage language);

Exit help_command(const Options& options);
Exit version_command(const Options& options);

}  // namespace lykta
