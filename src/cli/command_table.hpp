#pragma once
// The commands and their options, each one row: parsing and help are made from the rows (later the
// manual and the shell's completion too). A row without the function that runs the command, without
// the member of Options that the option fills, or without help in both languages does not compile.

#include "base/diagnostic.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

/// Words in both languages; neither may be missing.
struct Help : Bilingual {
    consteval Help(std::string_view swedish, std::string_view english)
        : Bilingual{swedish, english} {
        if (sv.empty() || en.empty()) throw "help in one language alone";
    }
};

/// The function that runs a command, never null.
struct Runs {
    using Function = Exit (*)(const Options&);
    consteval Runs(Function f) : function(f) {
        if (f == nullptr) throw "a command without a function";
    }
    Function function;
};

struct CommandRow {
    std::string_view name;  ///< may be two words: "translate update"
    Runs runs;
    Help help;
    /// As it is typed in the site's folder. A test types each, in the order of the rows.
    std::string_view example;
};

/// What an option takes, and the member of Options that it fills.
namespace option {

/// Never null.
template <typename Value>
struct Member {
    consteval Member(Value Options::*m) : in(m) {
        if (m == nullptr) throw "an option without a member";
    }
    Value Options::*in;
};

/// Nothing: it is there or not.
struct Flag {
    Member<bool> member;
};
struct Text {
    Member<std::string> member;
};
/// As many words as there are.
struct Words {
    Member<std::vector<std::string>> member;
};
/// One word, with commas.
struct List {
    Member<std::vector<std::string>> member;
};
struct Number {
    Member<int> member;
    int least;
    int most;
};
struct Day {
    Member<std::optional<Date>> member;
};

template <typename Value>
struct Choice {
    std::string_view word;
    Value value;
};
template <typename Value>
struct OneOf {
    Member<Value> member;
    std::span<const Choice<Value>> choices;
};

using Fills = std::variant<Flag, Text, Words, List, Number, Day, OneOf<MessageForm>,
                           OneOf<ExchangeFormat>, OneOf<GlossaryFormat>, OneOf<MessageLanguage>>;

}  // namespace option

/// Some of the commands, as bits in the order of their rows.
using Commands = unsigned;
constexpr Commands everywhere = ~0U;

struct OptionRow {
    std::string_view name;        ///< "--out"; "SITE", "LANG…" for words without a name
    std::string_view value = {};  ///< what it takes, for help; empty: its kind says it
    Commands belongs;
    Commands required = 0;  ///< those that do nothing without it
    option::Fills fills;
    Help help;

    [[nodiscard]] constexpr bool named() const { return name.starts_with("--"); }
};

std::span<const CommandRow> command_table();
std::span<const OptionRow> option_table();

std::vector<std::string> command_names();
/// Null: there is no command of this name.
const CommandRow* find_command(std::string_view name);
/// "translate": the first word of several commands.
[[nodiscard]] bool is_group(std::string_view word);

/// The rows of a command's options, in their order.
std::vector<const OptionRow*> options_of(const CommandRow& command);
/// Null: the command has none of this name.
const OptionRow* find_option(const CommandRow& command, std::string_view name);
[[nodiscard]] bool belongs(const OptionRow& option, const CommandRow& command);
[[nodiscard]] bool is_required(const OptionRow& option, const CommandRow& command);

/// The words that it chooses among; none where it takes anything else.
std::vector<std::string_view> choices_of(const OptionRow& option);

}  // namespace lykta
