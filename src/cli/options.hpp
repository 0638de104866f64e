#pragma once
// One table of commands and options: parsing and help are made from it (later the manual and the
// shell's completion too). CLI11 does the parsing.

#include "base/date.hpp"
#include "base/diagnostic.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class Command { build, check, help, version };
enum class Format { text, json };

struct Options {
    Command command = Command::help;
    std::string site;           ///< empty: the nearest folder upwards with a site.yaml
    std::string out;            ///< empty: SITE/public
    std::optional<Date> today;  ///< nothing: the clock's
    bool strict = false;
    bool time = false;
    Format format = Format::text;
    MessageLanguage language = MessageLanguage::en;
};

/// Which commands an option belongs to.
enum class Belongs { all, build, check };

struct OptionFacts {
    std::string_view name;   ///< "--out"; "SITE" for the argument without a name
    std::string_view value;  ///< what it takes, for help; empty: nothing
    Belongs belongs;
    Bilingual help;
};
std::span<const OptionFacts> option_table();

struct CommandFacts {
    std::string_view name;
    Command command;
    Bilingual help;
};
std::span<const CommandFacts> command_table();

/// Words that we do not understand: what is wrong, in both languages.
struct UsageMistake {
    Argument text;
};

struct ParsedOptions {
    Options options;  ///< options.language is right even with a mistake
    std::optional<UsageMistake> mistake;
};

/// language: LANG's, where --lang says nothing.
ParsedOptions parse_options(const std::vector<std::string>& arguments, MessageLanguage language);

std::string help_text(MessageLanguage language);

}  // namespace lykta
