#include "cli/options.hpp"

#include "base/suggestion.hpp"

#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace lykta {

namespace {

constexpr std::array commands{
    CommandFacts{"build",
                 Command::build,
                 {"Gör webbplatsen av mappen SITE.", "Makes the website from the folder SITE."}},
    CommandFacts{
        "check",
        Command::check,
        {"Granskar allt utan att skriva något.", "Looks through everything and writes nothing."}},
    CommandFacts{"translate update",
                 Command::translate_update,
                 {"Lägger nya och ändrade texter i filerna för översättning.",
                  "Puts new and changed texts into the files for translators."}},
    CommandFacts{"translate status",
                 Command::translate_status,
                 {"Visar hur långt varje språk har kommit, och med LANG sida för sida.",
                  "Shows how far each language has come, and with LANG page by page."}},
    CommandFacts{
        "translate export",
        Command::translate_export,
        {"Gör en fil att skicka till översättaren.", "Makes a file to send to a translator."}},
    CommandFacts{"translate import",
                 Command::translate_import,
                 {"Tar in filer som översättaren har skickat: lykta translate import FIL…",
                  "Takes in files that a translator sent: lykta translate import FILE…"}},
    CommandFacts{
        "translate minor",
        Command::translate_minor,
        {"Säger att en ändring lät meningen vara, till exempel i page/rattigheter.",
         "Says that an edit left the meaning as it was, for example in page/rattigheter."}},
    CommandFacts{"translate preview",
                 Command::translate_preview,
                 {"Gör en sida där någon som talar språket kan läsa och rätta.",
                  "Makes a page where a speaker of the language can read and correct."}},
    CommandFacts{"stand",
                 Command::stand,
                 {"Gör en fil för skrivaren av broschyrerna i ett ställ.",
                  "Makes one file for the printer of the brochures in a stand."}},
    CommandFacts{"help", Command::help, {"Visar den här hjälpen.", "Shows this help."}},
    CommandFacts{"version",
                 Command::version,
                 {"Visar programmets version.", "Shows the program's version."}},
};

constexpr Commands building = only({Command::build, Command::check});
constexpr Commands translating =
    only({Command::translate_update, Command::translate_status, Command::translate_export,
          Command::translate_import, Command::translate_minor, Command::translate_preview});
constexpr Commands exporting = only({Command::translate_export});
constexpr Commands importing = only({Command::translate_import});
constexpr Commands standing = only({Command::stand});
constexpr Commands everywhere = ~0U;

constexpr std::array options{
    OptionFacts{"SITE",
                "",
                building,
                {"Mappen med site.yaml. Annars närmaste mapp uppåt som har en.",
                 "The folder with site.yaml. Otherwise the nearest folder upwards that has one."}},
    OptionFacts{"LANG…",
                "",
                translating & ~importing & ~only({Command::translate_minor}),
                {"Språk, till exempel fi. Annars alla som webbplatsen har.",
                 "Languages, for example fi. Otherwise all that the site has."}},
    OptionFacts{"FILE…",
                "",
                importing,
                {"PO- eller XLIFF-filer. Alla tas in, eller ingen.",
                 "PO or XLIFF files. All are taken in, or none."}},
    OptionFacts{"ID…",
                "",
                only({Command::translate_minor}),
                {"Det som ändrades, som support/avlosning eller page/rattigheter.",
                 "What was edited, like support/avlosning or page/rattigheter."}},
    OptionFacts{"--by",
                "NAME",
                only({Command::translate_minor}),
                {"Vem som säger det. Skrivs i filen, med dagens datum.",
                 "Who says so. Written into the file, with today's date."}},
    OptionFacts{"--reviewer",
                "NAME",
                importing,
                {"Den som talar språket och har läst alla texterna i filen.",
                 "Who speaks the language and has read all texts in the file."}},
    OptionFacts{"--role",
                "ROLE",
                importing,
                {"Granskarens roll. Annars speaker.", "The reviewer's role. Otherwise speaker."}},
    OptionFacts{"--only-changed",
                "",
                exporting,
                {"Bara texter som saknas eller har ändrats.",
                 "Only texts that are missing or have changed."}},
    OptionFacts{"--format",
                "po|xliff",
                exporting,
                {"Filens form. Annars po.", "The form of the file. Otherwise po."}},
    OptionFacts{"--out",
                "DIR",
                exporting | only({Command::translate_preview}),
                {"Mappen som filerna läggs i. Annars den mapp du står i.",
                 "The folder that the files go to. Otherwise the folder you are in."}},
    OptionFacts{"BROCHURE…",
                "",
                standing,
                {"Vilka broschyrer, till exempel valkommen. Annars alla.",
                 "Which brochures, for example valkommen. Otherwise all."}},
    OptionFacts{"--languages",
                "LANG,…",
                standing,
                {"På vilka språk, till exempel sv,fi,ar. Annars alla som finns.",
                 "In which languages, for example sv,fi,ar. Otherwise all that there are."}},
    OptionFacts{"--copies",
                "NUMBER",
                standing,
                {"Hur många av varje. Annars en.", "How many of each. Otherwise one."}},
    OptionFacts{"--place",
                "NAME",
                standing,
                {"Var stället står, till exempel Vårdcentralen.",
                 "Where the stand is, for example Vårdcentralen."}},
    OptionFacts{"--site",
                "DIR",
                translating | standing,
                {"Mappen med site.yaml. Annars närmaste mapp uppåt som har en.",
                 "The folder with site.yaml. Otherwise the nearest folder upwards that has one."}},
    OptionFacts{"--base",
                "",
                translating,
                {"Lyktas egna texter i content/ i stället för en webbplats.",
                 "Lykta's own texts in content/ in place of a site's."}},
    OptionFacts{"--out",
                "DIR",
                only({Command::build}),
                {"Mappen som webbplatsen läggs i. Annars SITE/public.",
                 "The folder that the website goes to. Otherwise SITE/public."}},
    OptionFacts{"--to",
                "FILE",
                standing,
                {"Filen som skrivs. Annars stall.pdf.",
                 "The file that is written. Otherwise "
                 "stall.pdf."}},
    OptionFacts{"--today",
                "DATE",
                everywhere,
                {"Räkna som om det vore denna dag, till exempel 2026-10-01.",
                 "Reckon as if it were this day, for example 2026-10-01."}},
    OptionFacts{"--strict",
                "",
                building,
                {"Låt varningar stoppa som fel.", "Let warnings stop like errors."}},
    OptionFacts{"--time",
                "",
                building,
                {"Visa hur lång tid varje steg tar.", "Show how long each step takes."}},
    OptionFacts{"--format",
                "text|json",
                only({Command::check}),
                {"Meddelanden för människor (text) eller program (json).",
                 "Messages for people (text) or programs (json)."}},
    OptionFacts{"--lang",
                "sv|en",
                everywhere,
                {"Språk för meddelanden. Annars det som LANG säger.",
                 "Language of messages. Otherwise what LANG says."}},
};

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
    for (const OptionFacts& option : options) {
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
    for (const CommandFacts& command : commands) {
        names.emplace_back(command.name);
    }
    return names;
}

std::vector<std::string> option_names(Command command) {
    std::vector<std::string> names;
    for (const OptionFacts& option : options) {
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
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const CommandFacts& facts) {
            return words == facts.name || (words == "--version" && facts.name == "version");
        });
    return found == commands.end() ? nullptr : &*found;
}

/// For help: which commands an option is for, where it is not for all.
std::string whose(const OptionFacts& option) {
    if (option.belongs == everywhere) return {};
    std::string out;
    for (const CommandFacts& command : commands) {
        if (!belongs(option, command.command)) continue;
        const std::string word(command.name.substr(0, command.name.find(' ')));
        if (out.find(word) == std::string::npos) out += (out.empty() ? "" : ", ") + word;
    }
    return out + ": ";
}

}  // namespace

std::span<const OptionFacts> option_table() { return options; }
std::span<const CommandFacts> command_table() { return commands; }

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
    for (const CommandFacts& command : commands) {
        text += fmt::format("  {:<20} {}\n", command.name, in(command.help));
    }
    text += "\n";
    for (const OptionFacts& option : options) {
        const std::string shown =
            fmt::format("{}{}{}", option.name, option.value.empty() ? "" : " ", option.value);
        text += fmt::format("  {:<20} {}{}\n", shown, whose(option), in(option.help));
    }
    return text;
}

}  // namespace lykta
