#pragma once
// One table of commands and options: parsing and help are made from it (later the manual and the
// shell's completion too). CLI11 does the parsing.

#include "base/date.hpp"
#include "base/diagnostic.hpp"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class Command {
    build,
    check,
    translate_update,
    translate_status,
    translate_export,
    translate_import,
    translate_minor,
    translate_preview,
    stand,
    help,
    version,
};
enum class Format { text, json, po, xliff };

struct Options {
    Command command = Command::help;
    std::string site;                ///< empty: the nearest folder upwards with a site.yaml
    std::vector<std::string> words;  ///< what stands without a name: LANG…, FILE…
    bool base = false;
    bool only_changed = false;
    std::string reviewer;
    std::string role;
    std::string by;
    std::vector<std::string> languages;  ///< of a stand
    int copies = 1;
    std::string place;
    std::string out;            ///< empty: SITE/public
    std::optional<Date> today;  ///< nothing: the clock's
    bool strict = false;
    bool time = false;
    Format format = Format::text;
    MessageLanguage language = MessageLanguage::en;
};

/// Which commands an option belongs to, as bits.
using Commands = unsigned;
constexpr Commands only(std::initializer_list<Command> commands) {
    Commands out = 0;
    for (const Command command : commands) out |= 1U << static_cast<unsigned>(command);
    return out;
}

constexpr Commands everywhere = ~0U;

struct OptionFacts {
    std::string_view name;   ///< "--out"; "SITE", "LANG" for arguments without a name
    std::string_view value;  ///< what it takes, for help; empty: nothing
    Commands belongs;
    Bilingual help;
};
std::span<const OptionFacts> option_table();

struct CommandFacts {
    std::string_view name;  ///< may be two words: "translate update"
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
