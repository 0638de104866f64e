#include "cli/parse_options.hpp"

#include "base/suggestion.hpp"
#include "cli/command_table.hpp"

#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace lykta {

namespace {

using Refusal = std::optional<UsageMistake>;

// What a word means to each kind of option. The words of a refusal come after the option's name.

Refusal read(const option::List& list, std::string_view text, Options& options) {
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        (options.*list.member.in).emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return std::nullopt;
}

Refusal read(const option::Number& number, std::string_view text, Options& options) {
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stopped != end || value < number.least || value > number.most) {
        return UsageMistake{
            fmt::format("skriv ett tal från {} till {}.", number.least, number.most),
            fmt::format("write a number from {} to {}.", number.least, number.most)};
    }
    options.*number.member.in = value;
    return std::nullopt;
}

Refusal read(const option::Day& day, std::string_view text, Options& options) {
    options.*day.member.in = parse_date(text);
    if (options.*day.member.in) return std::nullopt;
    return UsageMistake{fmt::format("”{}” är inget datum. Skriv som 2026-10-01.", text),
                        fmt::format("“{}” is not a date. Write it like 2026-10-01.", text)};
}

/// "po, xliff eller json".
template <typename Value>
std::string listed(std::span<const option::Choice<Value>> choices, std::string_view last) {
    std::string out;
    for (const auto& choice : choices) {
        const std::string_view before = out.empty() ? "" : &choice == &choices.back() ? last : ", ";
        out += fmt::format("{}{}", before, choice.word);
    }
    return out;
}

template <typename Value>
Refusal read(const option::OneOf<Value>& one, std::string_view text, Options& options) {
    const auto found = std::ranges::find(one.choices, text, &option::Choice<Value>::word);
    if (found != one.choices.end()) {
        options.*one.member.in = found->value;
        return std::nullopt;
    }
    return UsageMistake{
        fmt::format("”{}” finns inte. Skriv {}.", text, listed(one.choices, " eller ")),
        fmt::format("“{}” does not exist. Write {}.", text, listed(one.choices, " or "))};
}

/// The first word that a row refuses becomes the mistake.
void add_option(CLI::App& app, const OptionRow& row, Options& options, Refusal& mistake) {
    const std::string name(row.named() ? row.name : "words");
    const auto add = [&](const auto& kind) {
        using Kind = std::decay_t<decltype(kind)>;
        if constexpr (std::is_same_v<Kind, option::Flag>) {
            app.add_flag(name, options.*kind.member.in);
        } else if constexpr (std::is_same_v<Kind, option::Text> ||
                             std::is_same_v<Kind, option::Words>) {
            app.add_option(name, options.*kind.member.in);
        } else {
            app.add_option_function<std::string>(name, [&, name, kind](const std::string& text) {
                const Refusal refused = read(kind, text, options);
                if (!refused || mistake) return;
                mistake = UsageMistake{name + ": " + refused->sv, name + ": " + refused->en};
            });
        }
    };
    std::visit(add, row.fills);
}

/// arguments: those after the command's own words.
Refusal parse_command(std::vector<std::string> arguments, Options& options) {
    const std::vector<const OptionRow*> rows = options_of(*options.command);
    CLI::App app;
    app.set_help_flag();
    Refusal mistake;
    for (const OptionRow* row : rows) add_option(app, *row, options, mistake);
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    try {
        app.parse(arguments);
    } catch (const CLI::ExtrasError&) {
        std::vector<std::string> names;
        for (const OptionRow* row : rows) names.emplace_back(row->name);
        return not_known(app.remaining().front(), names);
    } catch (const CLI::ParseError& error) {
        return UsageMistake{
            fmt::format("Så kan kommandot inte skrivas: {}", error.what()),
            fmt::format("The command cannot be written like this: {}", error.what())};
    }
    return mistake;
}

bool asks_for_help(const std::string& word) { return word == "--help" || word == "-h"; }

/// As many of the first words as a command's name may have.
std::span<const std::string> command_words(const std::vector<std::string>& arguments) {
    const bool two =
        arguments.size() > 1 && is_group(arguments[0]) && !arguments[1].starts_with('-');
    return std::span(arguments).first(two ? 2 : 1);
}

/// What the first word stands for, where it is not a command's.
std::vector<std::string> with_command(std::vector<std::string> arguments) {
    if (arguments.empty()) return {"help"};
    if (asks_for_help(arguments[0])) arguments[0] = "help";
    if (arguments[0] == "--version") arguments[0] = "version";
    return arguments;
}

}  // namespace

UsageMistake not_known(const std::string& word, std::span<const std::string> known) {
    const std::string near = nearest(word, known);
    const auto text = [&](std::string_view sentence, std::string_view question) {
        std::string whole = fmt::format(fmt::runtime(sentence), word);
        return near.empty() ? whole : whole + fmt::format(fmt::runtime(question), near);
    };
    return {text("Lykta känner inte till ”{}”.", " Menade du ”{}”?"),
            text("Lykta does not know “{}”.", " Did you mean “{}”?")};
}

std::string joined(std::span<const std::string> words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

ParsedOptions parse_options(const std::vector<std::string>& arguments, MessageLanguage language) {
    const std::vector<std::string> all = with_command(arguments);
    const auto words = command_words(all);
    const std::vector<std::string> rest(all.begin() + std::ssize(words), all.end());
    const CommandRow* const help = find_command("help");
    const CommandRow* const found = find_command(joined(words));
    ParsedOptions parsed;
    Options& options = parsed.options;
    options.language = language;
    options.command = found == nullptr ? help : found;
    if (std::any_of(rest.begin(), rest.end(), asks_for_help)) {
        // `lykta check --help` is `lykta help check`, and no other mistake stands in its way.
        parse_command(rest, options);
        if (found != help || options.words.empty()) {
            options.words.assign(words.begin(), words.end());
        }
        options.command = help;
    } else if (found == nullptr) {
        parsed.mistake = not_known(joined(words), command_names());
    } else if (std::find(rest.begin(), rest.end(), std::string()) != rest.end()) {
        // A script's unset variable: nobody means the default by it.
        parsed.mistake = {"Ett ord efter kommandot är tomt.", "A word after the command is empty."};
    } else {
        parsed.mistake = parse_command(rest, options);
    }
    return parsed;
}

}  // namespace lykta
