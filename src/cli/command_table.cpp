#include "cli/command_table.hpp"

#include "cli/addresses_command.hpp"
#include "cli/build_command.hpp"
#include "cli/explain_command.hpp"
#include "cli/help.hpp"
#include "cli/stand_command.hpp"
#include "cli/translate_commands.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace lykta {

namespace {

constexpr std::array commands{
    CommandRow{
        .name = "build",
        .runs = build_command,
        .help = {"Gör webbplatsen av mappen SITE.", "Makes the website from the folder SITE."},
        .example = "lykta build --out ../www"},
    CommandRow{.name = "check",
               .runs = check_command,
               .help = {"Granskar allt utan att skriva något.",
                        "Looks through everything and writes nothing."},
               .example = "lykta check --strict"},
    CommandRow{.name = "translate update",
               .runs = translate_update_command,
               .help = {"Lägger nya och ändrade texter i filerna för översättning.",
                        "Puts new and changed texts into the files for translators."},
               .example = "lykta translate update fi"},
    CommandRow{.name = "translate status",
               .runs = translate_status_command,
               .help = {"Visar hur långt varje språk har kommit, och med LANG sida för sida.",
                        "Shows how far each language has come, and with LANG page by page."},
               .example = "lykta translate status fi"},
    CommandRow{.name = "translate export",
               .runs = translate_export_command,
               .help = {"Gör en fil att skicka till översättaren.",
                        "Makes a file to send to a translator."},
               .example = "lykta translate export fi --format xliff"},
    CommandRow{.name = "translate import",
               .runs = translate_import_command,
               .help = {"Tar in filer som översättaren har skickat: lykta translate import FIL…",
                        "Takes in files that a translator sent: lykta translate import FILE…"},
               .example = "lykta translate import ../bjorkhamn-fi.xlf"},
    CommandRow{
        .name = "translate minor",
        .runs = translate_minor_command,
        .help = {"Säger att en ändring lät meningen vara, till exempel i page/rattigheter.",
                 "Says that an edit left the meaning as it was, for example in page/rattigheter."},
        .example = "lykta translate minor support/avlosning-i-hemmet --by \"Bo Exempel\""},
    CommandRow{.name = "translate preview",
               .runs = translate_preview_command,
               .help = {"Gör en sida där någon som talar språket kan läsa och rätta.",
                        "Makes a page where a speaker of the language can read and correct."},
               .example = "lykta translate preview fi"},
    CommandRow{.name = "translate review",
               .runs = translate_review_command,
               .help = {"Säger vem som har läst just dessa texter: lykta translate review fi ID…",
                        "Says who has read just these texts: lykta translate review fi ID…"},
               .example = "lykta translate review fi contact/anhorigstod --reviewer \"Aino "
                          "Exempel\""},
    CommandRow{.name = "translate glossary",
               .runs = translate_glossary_command,
               .help = {"Gör ordlistan till en fil för översättarens program.",
                        "Makes the glossary a file for the translator's program."},
               .example = "lykta translate glossary fi --format csv"},
    CommandRow{.name = "translate memory",
               .runs = translate_memory_command,
               .help = {"Gör det som är översatt till ett översättningsminne (TMX).",
                        "Makes what has been translated a translation memory (TMX)."},
               .example = "lykta translate memory fi"},
    CommandRow{.name = "stand",
               .runs = stand_command,
               .help = {"Gör en fil för skrivaren av broschyrerna i ett ställ.",
                        "Makes one file for the printer of the brochures in a stand."},
               .example = "lykta stand valkommen anhorigkort --languages sv,fi --copies 20"},
    CommandRow{.name = "explain",
               .runs = explain_command,
               .help = {"Visar vad man kan skriva i en fil, nyckel för nyckel, med ett exempel.",
                        "Shows what may be written in a file, key by key, with an example."},
               .example = "lykta explain support"},
    CommandRow{.name = "addresses keep",
               .runs = addresses_keep_command,
               .help = {"Skriver i addresses.yaml vilka adresser som står på broschyrerna.",
                        "Writes into addresses.yaml which addresses stand on the brochures."},
               .example = "lykta addresses keep"},
    CommandRow{.name = "help",
               .runs = help_command,
               .help = {"Visar den här hjälpen, och med COMMAND ett kommandos egen.",
                        "Shows this help, and with COMMAND a command's own."},
               .example = "lykta help translate export"},
    CommandRow{.name = "version",
               .runs = version_command,
               .help = {"Visar programmets version, och de gemensamma texternas.",
                        "Shows the version of the program, and of the shared texts."},
               .example = "lykta version"},
};

/// A name that no row has does not compile.
consteval Commands only(std::initializer_list<std::string_view> names) {
    Commands out = 0;
    for (const std::string_view name : names) {
        std::size_t i = 0;
        while (commands.at(i).name != name) ++i;
        out |= 1U << i;
    }
    return out;
}

constexpr Commands building = only({"build", "check"});
constexpr Commands translating =
    only({"translate update", "translate status", "translate export", "translate import",
          "translate minor", "translate preview", "translate review", "translate glossary",
          "translate memory"});
constexpr Commands exporting = only({"translate export"});
constexpr Commands importing = only({"translate import"});
constexpr Commands minor = only({"translate minor"});
constexpr Commands previewing = only({"translate preview"});
constexpr Commands reviewing = only({"translate review"});
constexpr Commands glossary = only({"translate glossary"});
constexpr Commands remembering = only({"translate memory"});
constexpr Commands standing = only({"stand"});
constexpr Commands explaining = only({"explain"});
constexpr Commands keeping = only({"addresses keep"});

constexpr std::array message_forms{option::Choice<MessageForm>{"text", MessageForm::text},
                                   option::Choice<MessageForm>{"json", MessageForm::json}};
constexpr std::array exchange_formats{
    option::Choice<ExchangeFormat>{"po", ExchangeFormat::po},
    option::Choice<ExchangeFormat>{"xliff", ExchangeFormat::xliff}};
constexpr std::array glossary_formats{option::Choice<GlossaryFormat>{"tbx", GlossaryFormat::tbx},
                                      option::Choice<GlossaryFormat>{"csv", GlossaryFormat::csv}};
constexpr std::array message_languages{option::Choice<MessageLanguage>{"sv", MessageLanguage::sv},
                                       option::Choice<MessageLanguage>{"en", MessageLanguage::en}};

/// More than a stand holds, and a file that no printer likes.
constexpr int most_copies = 200;

constexpr std::array options{
    OptionRow{.name = "SITE",
              .belongs = building,
              .fills = option::Text{&Options::site},
              .help = {"Mappen med site.yaml. Annars närmaste mapp uppåt som har en.",
                       "The folder with site.yaml. Otherwise the nearest folder upwards that has "
                       "one."}},
    OptionRow{.name = "LANG…",
              .belongs = translating & ~importing & ~minor & ~reviewing,
              .required = previewing,
              .fills = option::Words{&Options::words},
              .help = {"Språk, till exempel fi. Annars alla som webbplatsen har.",
                       "Languages, for example fi. Otherwise all that the site has."}},
    OptionRow{.name = "KIND…",
              .belongs = explaining,
              .fills = option::Words{&Options::words},
              .help = {"Slag av filer, som support eller site. Annars alla.",
                       "Kinds of files, like support or site. Otherwise all."}},
    OptionRow{.name = "FILE…",
              .belongs = importing,
              .required = importing,
              .fills = option::Words{&Options::words},
              .help = {"PO- eller XLIFF-filer. Alla tas in, eller ingen.",
                       "PO or XLIFF files. All are taken in, or none."}},
    OptionRow{.name = "ID…",
              .belongs = minor,
              .required = minor,
              .fills = option::Words{&Options::words},
              .help = {"Det som ändrades, som support/avlosning eller page/rattigheter.",
                       "What was edited, like support/avlosning or page/rattigheter."}},
    OptionRow{.name = "LANG ID…",
              .belongs = reviewing,
              .required = reviewing,
              .fills = option::Words{&Options::words},
              .help = {"Språket, och texternas nummer på granskningssidan, eller som "
                       "support/avlosning#title eller support/avlosning.",
                       "The language, and the texts' numbers on the reviewer's page, or like "
                       "support/avlosning#title or support/avlosning."}},
    OptionRow{.name = "--by",
              .value = "NAME",
              .belongs = minor,
              .required = minor,
              .fills = option::Text{&Options::by},
              .help = {"Vem som säger det. Skrivs i filen, med dagens datum.",
                       "Who says so. Written into the file, with today's date."}},
    OptionRow{.name = "--sure",
              .value = "ID#FIELD",
              .belongs = minor,
              .fills = option::List{&Options::sure},
              .help = {"Texter som säkert betyder detsamma, med komma emellan. Behövs där ett tal, "
                       "ett ord som inte eller får, eller något om pengar och rätt har ändrats.",
                       "Texts that surely mean the same, with commas between. Needed where a "
                       "number, a word like not or may, or what is about money and rights has "
                       "changed."}},
    OptionRow{.name = "--reviewer",
              .value = "NAME",
              .belongs = importing | reviewing,
              .required = reviewing,
              .fills = option::Text{&Options::reviewer},
              .help = {"Den som talar språket och har läst texterna.",
                       "Who speaks the language and has read the texts."}},
    OptionRow{
        .name = "--role",
        .value = "ROLE",
        .belongs = importing | reviewing,
        .fills = option::Text{&Options::role},
        .help = {"Granskarens roll. Annars speaker.", "The reviewer's role. Otherwise speaker."}},
    OptionRow{.name = "--overwrite",
              .belongs = importing,
              .fills = option::Flag{&Options::overwrite},
              .help = {"Ta in även de texter som är nyare hos dig, eller granskade.",
                       "Take in also the texts that are newer here, or reviewed."}},
    OptionRow{.name = "--replace-most",
              .belongs = importing,
              .fills = option::Flag{&Options::replace_most},
              .help = {"Ta in filen även om den ändrar de flesta texterna på en gång.",
                       "Take the file in even if it changes most texts at once."}},
    OptionRow{.name = "--to",
              .value = "NAME",
              .belongs = exporting,
              .fills = option::Text{&Options::to},
              .help = {"Vem som får filerna. Lykta minns det tills de är tillbaka.",
                       "Who gets the files. Lykta remembers it until they are back."}},
    OptionRow{.name = "--only-changed",
              .belongs = exporting,
              .fills = option::Flag{&Options::only_changed},
              .help = {"Bara texter som saknas eller har ändrats.",
                       "Only texts that are missing or have changed."}},
    OptionRow{.name = "--format",
              .belongs = exporting,
              .fills = option::OneOf<ExchangeFormat>{&Options::exchange, exchange_formats},
              .help = {"Filens form. Annars po.", "The form of the file. Otherwise po."}},
    OptionRow{.name = "--format",
              .belongs = glossary,
              .fills = option::OneOf<GlossaryFormat>{&Options::glossary, glossary_formats},
              .help = {"Filens form. Annars tbx.", "The form of the file. Otherwise tbx."}},
    OptionRow{.name = "--memory",
              .value = "FILE",
              .belongs = exporting,
              .fills = option::Text{&Options::memory},
              .help = {"Ett översättningsminne (TMX). Det som liknar en text föreslås bredvid den.",
                       "A translation memory (TMX). What is like a text is suggested beside it."}},
    OptionRow{.name = "--out",
              .value = "DIR",
              .belongs = exporting | previewing | glossary | remembering,
              .fills = option::Text{&Options::out},
              .help = {"Mappen som filerna läggs i. Annars den du står i, eller den bredvid dina "
                       "texter om du står bland dem.",
                       "The folder that the files go to. Otherwise the one you are in, or the one "
                       "beside your texts if you are among them."}},
    OptionRow{.name = "BROCHURE…",
              .belongs = standing,
              .fills = option::Words{&Options::words},
              .help = {"Vilka broschyrer, till exempel valkommen. Annars alla.",
                       "Which brochures, for example valkommen. Otherwise all."}},
    OptionRow{.name = "--languages",
              .value = "LANG,…",
              .belongs = standing,
              .fills = option::List{&Options::languages},
              .help = {"På vilka språk, till exempel sv,fi,ar. Annars alla som finns.",
                       "In which languages, for example sv,fi,ar. Otherwise all that there are."}},
    OptionRow{.name = "--copies",
              .value = "NUMBER",
              .belongs = standing,
              .fills = option::Number{&Options::copies, 1, most_copies},
              .help = {"Hur många av varje. Annars en.", "How many of each. Otherwise one."}},
    OptionRow{.name = "--place",
              .value = "NAME",
              .belongs = standing,
              .fills = option::Text{&Options::place},
              .help = {"Var stället står, till exempel Vårdcentralen.",
                       "Where the stand is, for example Vårdcentralen."}},
    OptionRow{.name = "--site",
              .value = "DIR",
              .belongs = translating | standing | keeping,
              .fills = option::Text{&Options::site},
              .help = {"Mappen med site.yaml. Annars närmaste mapp uppåt som har en.",
                       "The folder with site.yaml. Otherwise the nearest folder upwards that has "
                       "one."}},
    OptionRow{.name = "--base",
              .belongs = translating,
              .fills = option::Flag{&Options::base},
              .help = {"Lyktas egna texter i content/ i stället för en webbplats.",
                       "Lykta's own texts in content/ in place of a site's."}},
    OptionRow{.name = "--out",
              .value = "DIR",
              .belongs = only({"build"}),
              .fills = option::Text{&Options::out},
              .help = {"Mappen som webbplatsen läggs i. Annars SITE/public.",
                       "The folder that the website goes to. Otherwise SITE/public."}},
    OptionRow{.name = "--to",
              .value = "FILE",
              .belongs = standing,
              .fills = option::Text{&Options::out},
              .help = {"Filen som skrivs. Annars SITE-stall.pdf i mappen du står i, eller bredvid "
                       "dina texter om du står bland dem.",
                       "The file that is written. Otherwise SITE-stall.pdf in the folder you are "
                       "in, or beside your texts if you are among them."}},
    OptionRow{.name = "COMMAND…",
              .belongs = only({"help"}),
              .fills = option::Words{&Options::words},
              .help = {"Vilket kommandos hjälp, till exempel translate export. Annars allas.",
                       "Which command's help, for example translate export. Otherwise all."}},
    OptionRow{.name = "--today",
              .value = "DATE",
              .belongs = everywhere,
              .fills = option::Day{&Options::today},
              .help = {"Räkna som om det vore denna dag, till exempel 2026-10-01.",
                       "Reckon as if it were this day, for example 2026-10-01."}},
    OptionRow{.name = "--strict",
              .belongs = building,
              .fills = option::Flag{&Options::strict},
              .help = {"Låt varningar stoppa som fel.", "Let warnings stop like errors."}},
    OptionRow{.name = "--time",
              .belongs = building,
              .fills = option::Flag{&Options::time},
              .help = {"Visa hur lång tid varje steg tar.", "Show how long each step takes."}},
    OptionRow{.name = "--format",
              .belongs = only({"check"}),
              .fills = option::OneOf<MessageForm>{&Options::messages, message_forms},
              .help = {"Meddelanden för människor (text) eller program (json).",
                       "Messages for people (text) or programs (json)."}},
    OptionRow{.name = "--lang",
              .belongs = everywhere,
              .fills = option::OneOf<MessageLanguage>{&Options::language, message_languages},
              .help = {"Språk för meddelanden. Annars det som LANG säger.",
                       "Language of messages. Otherwise what LANG says."}},
    OptionRow{.name = "--help",
              .belongs = everywhere,
              .fills = option::Flag{&Options::help},
              .help = {"Visa kommandots egen hjälp, med ett exempel.",
                       "Show the command's own help, with an example."}},
};

template <typename... Kinds>
constexpr bool is_one_of(const OptionRow& row) {
    return (std::holds_alternative<Kinds>(row.fills) || ...);
}

/// What it takes is said once: by the row where its kind does not.
constexpr bool says_what_it_takes(const OptionRow& row) {
    if (!row.named()) return row.value.empty() && is_one_of<option::Text, option::Words>(row);
    return row.value.empty() !=
           is_one_of<option::Text, option::Words, option::List, option::Number, option::Day>(row);
}

constexpr bool belongs(const OptionRow& row, std::size_t command) {
    return (row.belongs >> command & 1U) != 0;
}

/// No command has two options of one name, or two kinds of words without a name.
constexpr bool can_be_told_apart(std::size_t command) {
    for (const OptionRow& a : options) {
        for (const OptionRow& b : options) {
            const bool both = &a != &b && belongs(a, command) && belongs(b, command);
            if (both && (a.name == b.name || (!a.named() && !b.named()))) return false;
        }
    }
    return true;
}

constexpr bool shows_itself(const CommandRow& row) {
    return row.example.starts_with("lykta ") && row.example.substr(6).starts_with(row.name);
}

consteval bool whole() {
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (!shows_itself(commands[i]) || !can_be_told_apart(i)) return false;
    }
    return std::all_of(options.begin(), options.end(), says_what_it_takes) && commands.size() <= 32;
}
static_assert(whole());

Commands bit_of(const CommandRow& command) {
    return 1U << static_cast<unsigned>(&command - commands.data());
}

}  // namespace

std::span<const CommandRow> command_table() { return commands; }
std::span<const OptionRow> option_table() { return options; }

std::vector<std::string> command_names() {
    std::vector<std::string> out;
    for (const CommandRow& command : commands) out.emplace_back(command.name);
    return out;
}

const CommandRow* find_command(std::string_view name) {
    const auto* found = std::ranges::find(commands, name, &CommandRow::name);
    return found == commands.end() ? nullptr : found;
}

bool is_group(std::string_view word) {
    return std::ranges::any_of(commands, [&](const CommandRow& row) {
        return row.name.starts_with(word) && row.name.substr(word.size()).starts_with(' ');
    });
}

std::vector<const OptionRow*> options_of(const CommandRow& command) {
    std::vector<const OptionRow*> out;
    for (const OptionRow& option : options) {
        if (belongs(option, command)) out.push_back(&option);
    }
    return out;
}

const OptionRow* find_option(const CommandRow& command, std::string_view name) {
    const auto own = options_of(command);
    const auto found = std::ranges::find(own, name, &OptionRow::name);
    return found == own.end() ? nullptr : *found;
}

bool belongs(const OptionRow& option, const CommandRow& command) {
    return (option.belongs & bit_of(command)) != 0;
}

bool is_required(const OptionRow& option, const CommandRow& command) {
    return (option.required & bit_of(command)) != 0;
}

std::vector<std::string_view> choices_of(const OptionRow& option) {
    std::vector<std::string_view> out;
    std::visit(
        [&](const auto& kind) {
            if constexpr (requires { kind.choices; }) {
                for (const auto& choice : kind.choices) out.push_back(choice.word);
            }
        },
        option.fills);
    return out;
}

}  // namespace lykta
