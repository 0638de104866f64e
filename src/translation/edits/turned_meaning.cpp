// See turned_meaning.hpp. The words are Swedish, as the source is.
#include "translation/edits/turned_meaning.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace lykta {
namespace {

constexpr Bilingual turning{"ordet kan vända meningen", "the word can turn the meaning"};
constexpr Bilingual number{"ett tal, en dag eller en tid", "a number, a day or a time"};
constexpr Bilingual money{"texten handlar om pengar, beslut eller rättigheter",
                          "the text is about money, decisions or rights"};
constexpr Bilingual counted{"texten har en form för en och en för många",
                            "the text has a form for one and one for many"};
constexpr Bilingual opposite{"ordet har blivit sin motsats", "the word has become its opposite"};

/// What says no, only, must, or whether, when, for whom and how much: lower case, alphabetical.
constexpr std::array turning_words = std::to_array<std::string_view>({
    "aldrig",   "all",         "alla",      "allt",      "alltid",      "allting",
    "annars",   "annat",       "avgift",    "avgiften",  "avgifter",    "bara",
    "behov",    "behöver",     "behövs",    "beslut",    "beslutet",    "biståndsbeslut",
    "borde",    "borta",       "båda",      "både",      "bör",         "dem",
    "deras",    "din",         "dina",      "direkt",    "ditt",        "du",
    "dubbelt",  "efter",       "efteråt",   "ej",        "eller",       "emot",
    "enbart",   "endast",      "ensam",     "er",        "era",         "ert",
    "fler",     "flera",       "flest",     "frivillig", "frivilligt",  "från",
    "färre",    "få",          "får",       "för",       "förbjudet",   "före",
    "förrän",   "förutom",     "genast",    "gratis",    "halv",        "halva",
    "han",      "hans",        "hennes",    "hon",       "högst",       "icke",
    "inga",     "ingen",       "ingenting", "inget",     "innan",       "inom",
    "inte",     "kan",         "kostar",    "kostnad",   "kostnadsfri", "kostnadsfritt",
    "krav",     "kräver",      "krävs",     "kunde",     "kvar",        "lag",
    "lov",      "man",         "med",       "medan",     "mellan",      "men",
    "mer",      "mest",        "min",       "mindre",    "minst",       "mitt",
    "mot",      "måste",       "möjligt",   "nej",       "ni",          "nu",
    "när",      "någon",       "något",     "några",     "nödvändigt",  "och",
    "också",    "ofta",        "oftast",    "om",        "omöjligt",    "plikt",
    "rätt",     "rätten",      "rättighet", "sedan",     "sin",         "sina",
    "sitt",     "själv",       "själva",    "ska",       "skall",       "skulle",
    "skyldig",  "skyldighet",  "slipper",   "sällan",    "sämre",       "till",
    "tills",    "tillsammans", "trots",     "tvingas",   "tvång",       "tystnadsplikt",
    "undantag", "under",       "utan",      "utanför",   "utom",        "vad",
    "varje",    "varken",      "vem",       "vilken",    "vissa",       "även",
    "åt",       "över",
});

/// Numbers in words, days and months: a change of one of them is a change of fact.
constexpr std::array numbers_in_words = std::to_array<std::string_view>({
    "noll",     "ett",      "två",       "tre",      "fyra",      "fem",      "sex",
    "sju",      "åtta",     "nio",       "tio",      "elva",      "tolv",     "tretton",
    "fjorton",  "femton",   "sexton",    "sjutton",  "arton",     "nitton",   "tjugo",
    "trettio",  "fyrtio",   "femtio",    "sextio",   "sjuttio",   "åttio",    "nittio",
    "hundra",   "tusen",    "miljon",    "första",   "andra",     "tredje",   "fjärde",
    "femte",    "hälften",  "dygn",      "dygnet",   "timme",     "timmar",   "dag",
    "dagar",    "dagen",    "vecka",     "veckor",   "veckan",    "månad",    "månader",
    "månaden",  "år",       "året",      "kvart",    "minut",     "minuter",  "måndag",
    "tisdag",   "onsdag",   "torsdag",   "fredag",   "lördag",    "söndag",   "måndagar",
    "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar",  "söndagar", "vardag",
    "vardagar", "helg",     "helger",    "helgdag",  "helgdagar", "januari",  "februari",
    "mars",     "april",    "maj",       "juni",     "juli",      "augusti",  "september",
    "oktober",  "november", "december",  "kronor",   "kr",        "procent",  "dagligen",
    "morgon",   "kväll",    "kvällen",   "kvällar",  "natt",      "natten",   "nätter",
    "idag",     "imorgon",
});

/// "giltig" and "ogiltig" are one word apart in the list of changes, and worlds apart in meaning.
constexpr std::array turning_beginnings =
    std::to_array<std::string_view>({"o", "icke", "miss", "av", "an", "för", "in", "till"});

bool has_digit(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

template <std::size_t size>
bool is_in(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

std::vector<std::string> lower_words(std::string_view text) {
    std::vector<std::string> out;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t next = utf8::next(text, at);
        if (utf8::is_letter_or_digit(next)) {
            if (!inside) out.emplace_back();
            utf8::append(out.back(), utf8::lower(next));
            inside = true;
        } else {
            inside = false;
        }
    }
    return out;
}

/// What the edit took or gave: words that only changed their capitals or the marks beside them
/// are in both, and out of the question.
struct WordEdit {
    std::vector<std::string> removed;
    std::vector<std::string> added;
};

std::vector<WordEdit> edits(const std::vector<WordChange>& changes) {
    std::vector<WordEdit> out;
    bool open = false;
    for (const WordChange& change : changes) {
        if (change.kind == WordChange::Kind::same) {
            open = false;
            continue;
        }
        if (!open) out.emplace_back();
        open = true;
        auto& words =
            change.kind == WordChange::Kind::removed ? out.back().removed : out.back().added;
        for (std::string& word : lower_words(change.text)) words.push_back(std::move(word));
    }
    for (WordEdit& edit : out) {
        if (edit.removed == edit.added) edit = {};
    }
    return out;
}

bool turned_by_beginning(const WordEdit& edit, std::string& word) {
    for (const std::string& old : edit.removed) {
        for (const std::string& now : edit.added) {
            for (const std::string_view beginning : turning_beginnings) {
                if (now == std::string(beginning) + old || old == std::string(beginning) + now) {
                    word = now;
                    return true;
                }
            }
        }
    }
    return false;
}

}  // namespace

std::optional<TurnedMeaning> turned_meaning(const Segment& segment,
                                            const std::vector<WordChange>& changes) {
    if (segment.kind == SegmentKind::decision_and_money) return TurnedMeaning{money, {}};
    if (!segment.source_plural.empty()) return TurnedMeaning{counted, {}};
    for (const WordEdit& edit : edits(changes)) {
        for (const auto* words : {&edit.removed, &edit.added}) {
            for (const std::string& word : *words) {
                if (has_digit(word) || is_in(numbers_in_words, word)) {
                    return TurnedMeaning{number, word};
                }
                if (is_in(turning_words, word)) return TurnedMeaning{turning, word};
            }
        }
        if (std::string word; turned_by_beginning(edit, word)) {
            return TurnedMeaning{opposite, word};
        }
    }
    return std::nullopt;
}

}  // namespace lykta
