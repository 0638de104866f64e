#include "html/prose_links.hpp"

#include "base/encoding/percent.hpp"
#include "base/utf8.hpp"
#include "language/figures.hpp"
#include "portal/phone.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace lykta::html {

namespace {

/// An author's address is one already, but for what HTML wants to be encoded.
std::string as_address(const std::string& written) {
    std::string out;
    for (const char c : written) {
        constexpr std::string_view not_allowed = "\"<>\\^`{|}";
        out += not_allowed.find(c) == std::string_view::npos
                   ? std::string(1, c)
                   : percent_encoded(std::string_view(&c, 1));
    }
    return out;
}

/// "/stod/" and "media/x.pdf": nothing is known of what their addresses tell.
bool is_own_file(const std::string& written) {
    return written.starts_with("media/") ||
           (written.starts_with('/') && !written.starts_with("//"));
}

std::optional<Subject> find_subject(const RecordReference& reference, const Portal& portal) {
    return visit_records(portal, reference.kind,
                         [&](const auto& records) -> std::optional<Subject> {
                             const auto* id = records.find(reference.id);
                             return id == nullptr ? std::nullopt : std::optional(subject_of(*id));
                         });
}

/// Words that make the number before them, or after them, one that is counted or names a place, and
/// is not called: where a number like 112 stands alone it is a link, in every language.
constexpr std::array<std::string_view, 54> counted{
    "anhöriga", "barn",      "besök",    "boende",   "dagar",       "deltagare",   "elever",
    "familjer", "frågor",    "grader",   "grupper",  "gånger",      "handläggare", "hushåll",
    "invånare", "kilometer", "kommuner", "kronor",   "kvinnor",     "lägenheter",  "län",
    "länder",   "medlemmar", "meter",    "mil",      "miljoner",    "minuter",     "män",
    "månader",  "orter",     "personer", "platser",  "procent",     "regioner",    "samtal",
    "sidor",    "steg",      "stycken",  "svar",     "timmar",      "tusen",       "ungdomar",
    "veckor",   "år",        "ärenden",  "carers",   "children",    "days",        "participants",
    "people",   "places",    "years",    "henkilöä", "osallistujaa"};
constexpr std::array<std::string_view, 66> numbering{
    "år",     "art.",     "artikel",      "avdelning", "box",    "buss",         "bussen",
    "ca",     "cirka",    "diarienummer", "dnr",       "drygt",  "hållplats",    "ingång",
    "kap.",   "kapitel",  "knappt",       "kod",       "koden",  "lgh",          "linje",
    "lokal",  "lägenhet", "lägenheten",   "minst",     "nästan", "omkring",      "paragraf",
    "plan",   "port",     "portkod",      "portkoden", "prop.",  "rum",          "rummet",
    "runt",   "s.",       "sal",          "salen",     "sid.",   "sida",         "sidan",
    "skåp",   "trappa",   "uppgång",      "våning",    "ärende", "ärendenummer", "about",
    "around", "bus",      "code",         "flat",      "floor",  "page",         "room",
    "stop",   "were",     "huone",        "sivu",      "الغرفة", "غرفة",         "صفحة",
    "شارع",   "كنا",      "الحافلة"};
/// Between such a word and the number.
constexpr std::array<std::string_view, 5> of_numbers{"nr", "nr.", "nummer", "no.", "number"};
constexpr std::array<std::string_view, 9> streets{"gatan",  "vägen", "gränd", "torget", "stigen",
                                                  "backen", "allén", "katu",  "street"};

/// The word that the text begins, or ends, with: up to the next space.
std::string_view first_word(std::string_view text) {
    if (!text.starts_with(' ') && !text.starts_with('\n')) return {};
    text.remove_prefix(1);
    return text.substr(0, text.find_first_of(" \n.,;:!?)"));
}
std::string_view last_word(std::string_view text) {
    if (!text.ends_with(' ') && !text.ends_with('\n')) return {};
    text.remove_suffix(1);
    return text.substr(text.find_last_of(" \n(") + 1);
}

template <typename List>
bool has(const List& list, std::string_view word) {
    return std::ranges::find(list, utf8::lower(word)) != list.end();
}

/// Whether the words before a number make it one of a room, a bus or a street.
bool is_numbered(std::string_view before) {
    const std::string_view word = last_word(before);
    if (has(of_numbers, word)) {
        before.remove_suffix(word.size() + 1);
        return has(numbering, last_word(before));
    }
    const std::string lower = utf8::lower(word);
    return has(numbering, word) || std::ranges::any_of(streets, [&](std::string_view street) {
               return lower.ends_with(street);
           });
}

}  // namespace

std::vector<CalledNumber> numbers_to_call(std::string_view words,
                                          const std::set<std::string>& known) {
    std::vector<CalledNumber> out;
    for (const Figure& figure : figures(words)) {
        const std::string_view written = words.substr(figure.begin, figure.end - figure.begin);
        const auto number = figure.alone ? dial(written) : std::nullopt;
        if (!number || !known.contains(*number)) continue;
        // "1 177" is one thousand, 177.
        const bool thousands = number->size() <= 4 && written.size() > number->size();
        if (thousands || has(counted, first_word(words.substr(figure.end))) ||
            is_numbered(words.substr(0, figure.begin))) {
            continue;
        }
        out.push_back({figure.begin, figure.end, *number});
    }
    return out;
}

ProseTarget target_of(const std::string& written, const ProseContext& context) {
    if (const auto called = telephone_of(written)) {
        const auto number = dial(*called);  // told where the links were checked
        return number ? ProseTarget{"tel:" + *number, nullptr} : ProseTarget{};
    }
    if (written.starts_with('#')) return {"#" + place_on(context.zone, written.substr(1)), nullptr};
    const auto reference = record_reference(written);
    if (!reference) {
        if (context.zone != Zone::open && is_own_file(written)) return {};
        return {in_site(written, context), nullptr};
    }
    const Portal& portal = context.localized->portal;
    const auto subject = find_subject(*reference, portal);
    const PlannedPage* page =
        subject ? page_from(context.zone, *subject, context.language, *context.plan, portal)
                : nullptr;
    if (page == nullptr) return {};
    const std::string place = place_on(zone_of(page->subject, portal), reference->fragment);
    return {page->address + (place.empty() ? "" : "#" + place),
            portal.site.languages[page->language]};
}

std::string in_site(const std::string& written, const ProseContext& context) {
    const Portal& portal = context.localized->portal;
    if (written.starts_with("media/")) {
        const auto found = portal.media.find(written);
        if (found) return media_address(found->file, portal) + as_address(found->rest);
        return portal.site.base_path + "/" + as_address(written);
    }
    return written.starts_with('/') ? portal.site.base_path + as_address(written)
                                    : as_address(written);
}

std::string media_address(const std::string& file, const Portal& portal) {
    return portal.site.base_path + "/" + percent_encoded(file);
}

}  // namespace lykta::html
