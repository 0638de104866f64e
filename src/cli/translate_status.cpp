#include "base/file_system.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "translation/exchange/order.hpp"
#include "translation/exchange/sent.hpp"
#include "translation/status.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

std::string column(std::string_view words, std::size_t width) {
    std::string out(words);
    // Columns count characters, not bytes.
    std::size_t length = 0;
    for (const char c : out) length += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    out.append(width > length ? width - length : 1, ' ');
    return out;
}

constexpr Bilingual unanswered{
    "{} översatta har ingen som står för dem: skriv X-Lykta-Translator: NAMN i filen när någon gör "
    "det\n",
    "{} translated have nobody who answers for them: write X-Lykta-Translator: NAME into the file "
    "once somebody does\n"};

std::string head(MessageLanguage language) {
    std::string out = column(in(language, {"språk", "language"}), 34);
    out += column(in(language, {"texter", "texts"}), 11);
    for (const TextState state : all_states) out += column(in(language, state_name(state)), 11);
    out.erase(out.find_last_not_of(' ') + 1);
    return out + "\n";
}

std::string row(std::string_view name, const StateCounts& counts) {
    std::string out = column(name, 34) + column(std::to_string(counts.all()), 11);
    for (const TextState state : all_states) {
        out += column(counts[state] == 0 ? "·" : std::to_string(counts[state]), 11);
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out + "\n";
}

std::string name_of(const Language& language, const Portal& portal, MessageLanguage in_words) {
    std::string out = language.tag + " " + language.swedish;
    const bool area = std::ranges::count(portal.site.area_languages, &language) > 0;
    if (area) {
        out += in(in_words, {" (förvaltningsområde)", " (administrative area)"});
    } else if (!language.minority.empty()) {
        out += in(in_words, {" (minoritet)", " (minority)"});
    }
    return out;
}

/// The tags of a minority's languages, to choose among.
std::string varieties(const std::string& minority, const Portal& portal) {
    std::string out;
    for (const Language& language : portal.languages().all) {
        if (language.minority == minority) out += (out.empty() ? "" : ", ") + language.tag;
    }
    return out;
}

/// What is out at a translator, since when, and how many texts of it; what is back is not told.
void say_sent(const TranslationFiles& files, const Language& language, MessageLanguage in_words) {
    Diagnostics diagnostics;
    for (const Sent& sent :
         read_sent(*disk(files.root), files.translations_folder(), language.tag, diagnostics)) {
        if (sent.back) continue;
        const std::string whom =
            sent.to.empty() ? in(in_words, {"ingen nämnd", "nobody named"}) : sent.to;
        say(fmt::format(fmt::runtime(in(in_words, {"  ute sedan {} ({}): {} texter\n",
                                                   "  out since {} ({}): {} texts\n"})),
                        iso(sent.date), whom, sent.texts.size()));
    }
    say_diagnostics(diagnostics, files.texts, in_words);
}

void say_records(const LanguageStatus& status, MessageLanguage language) {
    std::vector<std::pair<std::string, StateCounts>> records(status.records.begin(),
                                                             status.records.end());
    // What is met on most pages comes first, as it goes out; then what has most to do.
    std::ranges::stable_sort(records, std::less{}, [](const auto& record) {
        return std::pair(rank_of_record(record.first), -record.second.to_do());
    });
    for (const auto& [record, counts] : records) say("  " + row(record, counts));
    if (records.empty()) say(in(language, {"  inga texter\n", "  no texts\n"}));
}

}  // namespace

Exit translate_status_command(const Options& options) {
    auto read = read_translation_files(options);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    Diagnostics told_by_build;
    const auto all =
        translation_status(files.portal, files.catalogues, files.languages, told_by_build);
    say(head(options.language));
    for (const LanguageStatus& status : all) {
        StateCounts sum = status.own;
        sum.add(status.base);
        say(row(name_of(*status.language, files.portal, options.language), sum));
        if (sum.by_nobody > 0) {
            say("  " + fmt::format(fmt::runtime(in(options.language, unanswered)), sum.by_nobody));
        }
        say_sent(files, *status.language, options.language);
        if (files.asked_for_languages) {
            say_records(status, options.language);
        } else if (files.layer == Layer::site) {
            say("  " + row(in(options.language, {"era egna", "your own"}), status.own));
            say("  " + row(in(options.language, {"Lyktas", "Lykta's"}), status.base));
        }
    }
    const auto lacking = minorities_without_language(files.portal);
    if (files.layer == Layer::site && !lacking.empty()) {
        std::string names;
        for (const std::string& name : lacking) {
            names +=
                (names.empty() ? "" : ", ") + name + " (" + varieties(name, files.portal) + ")";
        }
        say(fmt::format(
            fmt::runtime(in(options.language,
                            {"Varje kommun informerar alla fem nationella minoriteter. Språk "
                             "saknas för: {}.\nFinns det flera varieteter: fråga dem som talar "
                             "språket hos er vilken de läser, och lägg den under languages: i "
                             "site.yaml.\n",
                             "Every municipality informs all five national minorities. There is "
                             "no language for: {}.\nWhere there are several varieties: ask those "
                             "who speak the language where you are which one they read, and put "
                             "it under languages: in site.yaml.\n"})),
            names));
    }
    return Exit::fine;
}

}  // namespace lykta
