#include "cli/options.hpp"

#include "base/suggestion.hpp"

#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace lykta {

namespace {

/// What the parser fills in, before it is understood.
struct Written {
    std::string site;
    std::string out;
    std::string today;
    std::string format;
    std::string language;
    std::string languages;
    std::string copies;
    std::string place;
    std::vector<std::string> words;
    bool strict = false;
    bool time = false;
    bool base = false;
    bool only_changed = false;
    std::string reviewer;
    std::string role;
    std::string by;
};

bool belongs(const OptionFacts& option, Command command) {
    return (option.belongs & only({command})) != 0;
}

std::string* text_of(Written& written, std::string_view name) {
    if (name == "SITE" || name == "--site") return &written.site;
    if (name == "--out" || name == "--to") return &written.out;
    if (name == "--languages") return &written.languages;
    if (name == "--copies") return &written.copies;
    if (name == "--place") return &written.place;
    if (name == "--today") return &written.today;
    if (name == "--format") return &written.format;
    if (name == "--reviewer") return &written.reviewer;
    if (name == "--role") return &written.role;
    if (name == "--by") return &written.by;
    return &written.language;
}

void add_options(CLI::App& app, Command command, Written& written) {
    for (const OptionFacts& option : option_table()) {
        const std::string name(option.name);
        if (!belongs(option, command)) {
            continue;
        }
        if (name == "--strict") {
            app.add_flag(name, written.strict);
        } else if (name == "--time") {
            app.add_flag(name, written.time);
        } else if (name == "--base") {
            app.add_flag(name, written.base);
        } else if (name == "--only-changed") {
            app.add_flag(name, written.only_changed);
        } else if (name == "LANG…" || name == "FILE…" || name == "ID…" || name == "BROCHURE…") {
            app.add_option("words", written.words);
        } else {
            app.add_option(name == "SITE" ? "site" : name, *text_of(written, option.name));
        }
    }
}

UsageMistake mistake(std::string_view sv, std::string_view en) {
    return {Argument("text", Bilingual{sv, en})};
}

UsageMistake unknown(const std::string& word, std::span<const std::string> known) {
    const std::string near = nearest(word, known);
    const auto text = [&](std::string_view sentence, std::string_view question) {
        std::string whole = fmt::format(fmt::runtime(sentence), word);
        return near.empty() ? whole : whole + fmt::format(fmt::runtime(question), near);
    };
    return mistake(text("Lykta känner inte till ”{}”.", " Menade du ”{}”?"),
                   text("Lykta does not know “{}”.", " Did you mean “{}”?"));
}

std::vector<std::string> command_names() {
    std::vector<std::string> names;
    for (const CommandFacts& command : command_table()) {
        names.emplace_back(command.name);
    }
    return names;
}

std::vector<std::string> option_names(Command command) {
    std::vector<std::string> names;
    for (const OptionFacts& option : option_table()) {
        if (belongs(option, command)) {
            names.emplace_back(option.name);
        }
    }
    return names;
}

/// More than a stand holds, and a file that no printer likes.
constexpr int most_copies = 200;

/// Gives the texts their meaning.
std::optional<UsageMistake> understand(const Written& written, Options& result) {
    result.site = written.site;
    result.out = written.out;
    result.words = written.words;
    result.base = written.base;
    result.only_changed = written.only_changed;
    result.reviewer = written.reviewer;
    result.role = written.role;
    result.by = written.by;
    result.strict = written.strict;
    result.time = written.time;
    result.place = written.place;
    for (std::size_t begin = 0; begin < written.languages.size();) {
        const std::size_t comma =
            std::min(written.languages.find(',', begin), written.languages.size());
        result.languages.push_back(written.languages.substr(begin, comma - begin));
        begin = comma + 1;
    }
    if (!written.copies.empty()) {
        const char* end = written.copies.data() + written.copies.size();
        const auto [stopped, error] = std::from_chars(written.copies.data(), end, result.copies);
        if (error != std::errc() || stopped != end || result.copies < 1 ||
            result.copies > most_copies) {
            return mistake(fmt::format("--copies: skriv ett tal från 1 till {}.", most_copies),
                           fmt::format("--copies: write a number from 1 to {}.", most_copies));
        }
    }
    if (!written.today.empty()) {
        result.today = parse_date(written.today);
        if (!result.today) {
            return mistake(
                fmt::format("--today: ”{}” är inget datum. Skriv som 2026-10-01.", written.today),
                fmt::format("--today: “{}” is not a date. Write it like 2026-10-01.",
                            written.today));
        }
    }
    const bool exports = result.command == Command::translate_export;
    const std::string_view first = exports ? "po" : "text";
    const std::string_view second = exports ? "xliff" : "json";
    if (!written.format.empty() && written.format != first && written.format != second) {
        return mistake(fmt::format("--format: ”{}” finns inte. Skriv {} eller {}.", written.format,
                                   first, second),
                       fmt::format("--format: “{}” does not exist. Write {} or {}.", written.format,
                                   first, second));
    }
    const bool is_second = written.format == second;
    result.format = exports ? (is_second ? Format::xliff : Format::po)
                            : (is_second ? Format::json : Format::text);
    if (!written.language.empty() && written.language != "sv" && written.language != "en") {
        return mistake(
            fmt::format("--lang: ”{}” finns inte. Skriv sv eller en.", written.language),
            fmt::format("--lang: “{}” does not exist. Write sv or en.", written.language));
    }
    if (!written.language.empty()) {
        result.language = written.language == "sv" ? MessageLanguage::sv : MessageLanguage::en;
    }
    return std::nullopt;
}

std::optional<UsageMistake> parse_command(const CommandFacts& command,
                                          std::vector<std::string> arguments, Options& result) {
    CLI::App app;
    app.set_help_flag();
    Written written;
    add_options(app, command.command, written);
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    try {
        app.parse(arguments);
    } catch (const CLI::ExtrasError&) {
        understand(written, result);  // for --lang
        return unknown(app.remaining().front(), option_names(command.command));
    } catch (const CLI::ParseError& error) {
        understand(written, result);
        return mistake(fmt::format("Så kan kommandot inte skrivas: {}", error.what()),
                       fmt::format("The command cannot be written like this: {}", error.what()));
    }
    return understand(written, result);
}

std::ptrdiff_t words_in(std::string_view name) {
    return 1 + std::count(name.begin(), name.end(), ' ');
}

/// As many of the first words as a command's name may have.
std::string command_words(const std::vector<std::string>& arguments) {
    const bool two = arguments.size() > 1 && arguments[0] == "translate";
    return two ? arguments[0] + " " + arguments[1] : arguments[0];
}

const CommandFacts* command_of(const std::vector<std::string>& arguments) {
    const std::string words = command_words(arguments);
    const auto found = std::find_if(
        command_table().begin(), command_table().end(), [&](const CommandFacts& facts) {
            return words == facts.name || (words == "--version" && facts.name == "version");
        });
    return found == command_table().end() ? nullptr : &*found;
}

/// For help: which commands an option is for, where it is not for all.
std::string whose(const OptionFacts& option) {
    if (option.belongs == everywhere) return {};
    std::string out;
    for (const CommandFacts& command : command_table()) {
        if (!belongs(option, command.command)) continue;
        const std::string word(command.name.substr(0, command.name.find(' ')));
        if (out.find(word) == std::string::npos) out += (out.empty() ? "" : ", ") + word;
    }
    return out + ": ";
}

}  // namespace

ParsedOptions parse_options(const std::vector<std::string>& arguments, MessageLanguage language) {
    ParsedOptions parsed;
    parsed.options.language = language;
    if (arguments.empty() || arguments.front() == "--help" || arguments.front() == "-h") {
        return parsed;
    }
    const CommandFacts* command = command_of(arguments);
    if (command == nullptr) {
        parsed.mistake = unknown(command_words(arguments), command_names());
        return parsed;
    }
    const std::vector<std::string> rest(arguments.begin() + words_in(command->name),
                                        arguments.end());
    const bool asks = std::any_of(rest.begin(), rest.end(), [](const std::string& word) {
        return word == "--help" || word == "-h";
    });
    parsed.options.command = asks ? Command::help : command->command;
    const bool nothing = std::find(rest.begin(), rest.end(), std::string()) != rest.end();
    if (!asks && nothing) {
        // A script's unset variable: nobody means the default by it.
        parsed.mistake =
            mistake("Ett ord efter kommandot är tomt.", "A word after the command is empty.");
    } else if (!asks) {
        parsed.mistake = parse_command(*command, rest, parsed.options);
    }
    return parsed;
}

std::string help_text(MessageLanguage language) {
    const auto in = [&](const Bilingual& words) {
        return language == MessageLanguage::sv ? words.sv : words.en;
    };
    std::string text(in({"lykta KOMMANDO [SITE] [VAL]\n\n", "lykta COMMAND [SITE] [OPTIONS]\n\n"}));
    for (const CommandFacts& command : command_table()) {
        text += fmt::format("  {:<20} {}\n", command.name, in(command.help));
    }
    text += "\n";
    for (const OptionFacts& option : option_table()) {
        const std::string shown =
            fmt::format("{}{}{}", option.name, option.value.empty() ? "" : " ", option.value);
        text += fmt::format("  {:<20} {}{}\n", shown, whose(option), in(option.help));
    }
    return text;
}

}  // namespace lykta
