#include "site/printed_addresses.hpp"

#include "base/hash.hpp"
#include "portal/fields/walk.hpp"
#include "site/zones.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <type_traits>
#include <variant>

namespace lykta {

namespace {

/// What links in a text lead to, where it is of the site: paper spells out the address.
void add_linked(const std::vector<Inline>& inlines, const Portal& portal, std::set<Subject>& out) {
    for (const Inline& each : inlines) {
        add_linked(each.children, portal, out);
        const auto reference = record_reference(each.target);
        if (!reference) continue;
        visit_records(portal, reference->kind, [&](const auto& records) {
            if (const auto* id = records.find(reference->id)) out.insert(subject_of(*id));
        });
    }
}

std::set<Subject> printed_on(Id<Brochure> id, const Portal& portal) {
    std::set<Subject> out{target_of(id, portal)};
    for (const Phrase phrase : phrases_of(brochure_fields(), &portal.brochures[id])) {
        const std::vector<Inline>* inlines = portal.segment(phrase).inlines;
        if (inlines != nullptr) add_linked(*inlines, portal, out);
    }
    return out;
}

/// "/stod/avlosning/" of "fi/stod/avlosning/index.html".
std::string address_below(const std::string& file, std::string_view folder) {
    const std::string_view below = std::string_view(file).substr(folder.size());
    return "/" + std::string(below.substr(0, below.rfind("index.html")));
}

void add_once(std::vector<std::string>& words, const std::string& word) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
}

}  // namespace

bool is_printed(const Brochure& brochure, const LocalizedPortal& portal) {
    return portal.presence(brochure) == Presence::whole;
}

Subject target_of(Id<Brochure> brochure, const Portal& portal) {
    return std::visit(
        [&](const auto& id) {
            if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::monostate>) {
                return subject_of(brochure);
            } else {
                return subject_of(id);
            }
        },
        portal.brochures[brochure].leads_to);
}

std::string short_code(std::string_view record) { return short_hash(record); }

std::string code_path(std::string_view tag, std::string_view code) {
    return std::string(tag) + (tag.empty() ? "b/" : "/b/") + std::string(code) + "/";
}

std::optional<Subject> record_called(std::string_view name, const Portal& portal) {
    const auto reference = record_reference(name);
    if (!reference) return std::nullopt;
    return visit_records(
        portal, reference->kind, [&](const auto& records) -> std::optional<Subject> {
            if (const auto* id = records.find(reference->id)) return subject_of(*id);
            for (const auto& record : records) {
                const auto& former = record.aliases;
                if (std::find(former.begin(), former.end(), reference->id) != former.end()) {
                    return subject_of(*records.find(record.id));
                }
            }
            return std::nullopt;
        });
}

std::string record_name(Subject subject, const Portal& portal) {
    return visit_record(portal, subject, []<typename Record>(const Record& record) {
        return std::string(row_of<Record>.name) + "/" + record.id;
    });
}

std::string language_folder(const Language& language, const Portal& portal) {
    return &language == &portal.source_language() ? "" : language.tag + "/";
}

std::vector<PrintedAddress> printed_addresses(const std::vector<LocalizedPortal>& portals,
                                              const SitePlan& plan) {
    const Portal& portal = portals.front().portal;
    std::map<std::string, PrintedAddress> found;
    for (std::uint32_t language = 0; language < portals.size(); ++language) {
        for (const Brochure& brochure : portal.brochures) {
            if (!is_printed(brochure, portals[language])) continue;
            for (const Subject& subject : printed_on(*portal.brochures.find(brochure.id), portal)) {
                const PlannedPage* page = plan.nearest(subject, language);
                if (page == nullptr) continue;
                const Language& spoken = portals[page->language].language;
                const std::string address =
                    address_below(page->file, language_folder(spoken, portal));
                PrintedAddress& into = found[address];
                into.address = address;
                into.record = record_name(subject, portal);
                into.audience = audience_of(zone_of(subject, portal));
                add_once(into.languages, spoken.tag);
                add_once(into.brochures, brochure.id);
            }
        }
    }
    std::vector<PrintedAddress> out;
    for (auto& [address, printed] : found) {
        std::sort(printed.brochures.begin(), printed.brochures.end());
        out.push_back(std::move(printed));
    }
    return out;
}

}  // namespace lykta
