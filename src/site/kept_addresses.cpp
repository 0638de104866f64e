#include "site/kept_addresses.hpp"

#include "site/diagnostics.hpp"
#include "site/zones.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>
#include <utility>
#include <variant>

namespace lykta {

namespace {

std::optional<Subject> successor(const KeptAddress& kept) {
    return std::visit(
        [](const auto& id) -> std::optional<Subject> {
            if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::monostate>) {
                return std::nullopt;
            } else {
                return subject_of(id);
            }
        },
        kept.leads_to);
}

/// The page that lists such records; home where none does.
PageKind list_of(std::string_view record) {
    const auto reference = record_reference(record);
    if (!reference) return PageKind::home;
    const PageKindFacts& kind = facts(page_kind(reference->kind));
    for (const PageKindFacts& each : page_kinds()) {
        if (each.wanted != nullptr && each.folder == kind.folder) return each.kind;
    }
    return PageKind::home;
}

class Leading {
public:
    Leading(const std::vector<LocalizedPortal>& portals, const SitePlan& plan)
        : portals_(portals), plan_(plan), portal_(portals.front().portal) {}

    /// Nothing where the site no longer has the language.
    [[nodiscard]] std::optional<std::uint32_t> index_of(const Language& language) const {
        const auto& all = portal_.site.languages;
        const auto found = std::find(all.begin(), all.end(), &language);
        if (found == all.end()) return std::nullopt;
        return static_cast<std::uint32_t>(found - all.begin());
    }

    /// Never null: there is always a home page.
    [[nodiscard]] const PlannedPage* page_for(const KeptAddress& kept,
                                              const Language& language) const {
        const std::uint32_t index = index_of(language).value_or(0);
        const Zone zone = zone_for(kept.audience);
        auto subject = record_called(kept.record, portal_);
        if (!subject) subject = successor(kept);
        if (subject) {
            const PlannedPage* page = zone == Zone::open
                                          ? plan_.nearest(*subject, index)
                                          : page_from(zone, *subject, index, plan_, portal_);
            if (page != nullptr) return page;
        }
        return nearest_to(kept, zone, index);
    }

    [[nodiscard]] std::vector<LeadingPath> all() const {
        std::vector<LeadingPath> out;
        for (const Brochure& brochure : portal_.brochures) {
            const Subject target = target_of(*portal_.brochures.find(brochure.id), portal_);
            for (std::uint32_t language = 0; language < portals_.size(); ++language) {
                const PlannedPage* page = plan_.find(target, language);
                if (page == nullptr) continue;
                for (const std::string& name : names_of(target)) {
                    out.push_back(
                        {folder(portals_[language].language) + code_path({}, short_code(name)),
                         index_of(page)});
                }
            }
        }
        for (const KeptAddress& kept : portal_.kept_addresses) {
            for (const Language* language : kept.languages) {
                const std::uint32_t page = index_of(page_for(kept, *language));
                const std::string at = folder(*language);
                out.push_back({at + kept.address.substr(1), page});
                out.push_back({at + code_path({}, kept.code), page});
            }
        }
        return out;
    }

private:
    [[nodiscard]] std::string folder(const Language& language) const {
        return language_folder(language, portal_);
    }
    [[nodiscard]] std::uint32_t index_of(const PlannedPage* page) const {
        return static_cast<std::uint32_t>(page - plan_.pages.data());
    }

    /// Its own and its former ones: a code is printed under each.
    [[nodiscard]] std::vector<std::string> names_of(Subject subject) const {
        return visit_record(portal_, subject, []<typename Record>(const Record& record) {
            const std::string kind = std::string(row_of<Record>.name) + "/";
            std::vector<std::string> out{kind + record.id};
            for (const std::string& alias : record.aliases) out.push_back(kind + alias);
            return out;
        });
    }

    static Zone zone_for(Audience audience) {
        if (audience == Audience::child) return Zone::child;
        return audience == Audience::youth ? Zone::youth : Zone::open;
    }

    /// What is left where the thing itself is gone. The young stay among pages of theirs, as long
    /// as there are any.
    [[nodiscard]] const PlannedPage* nearest_to(const KeptAddress& kept, Zone zone,
                                                std::uint32_t index) const {
        std::vector<Subject> beginnings;
        for (const Zone each : {zone, Zone::child, Zone::youth}) {
            const auto beginning = beginning_of(each);
            if (is_young(zone) && beginning) beginnings.push_back(*beginning);
        }
        for (const Subject& beginning : beginnings) {
            if (const PlannedPage* page = plan_.nearest(beginning, index)) return page;
        }
        const Subject list{list_of(kept.record), 0};
        const Subject home{PageKind::home, 0};
        if (const PlannedPage* page = plan_.find(list, index)) return page;
        if (const PlannedPage* page = plan_.find(home, index)) return page;
        if (const PlannedPage* page = plan_.find(list, 0)) return page;
        return plan_.find(home, 0);
    }

    const std::vector<LocalizedPortal>& portals_;
    const SitePlan& plan_;
    const Portal& portal_;
};

std::string listed_words(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
}

bool is_kept(const PrintedAddress& printed, const std::string& tag, const Portal& portal) {
    return std::any_of(portal.kept_addresses.begin(), portal.kept_addresses.end(),
                       [&](const KeptAddress& kept) {
                           const auto& spoken = kept.languages;
                           return kept.address == printed.address &&
                                  std::any_of(spoken.begin(), spoken.end(),
                                              [&](const Language* l) { return l->tag == tag; });
                       });
}

void tell_unkept(const std::vector<LocalizedPortal>& portals, const SitePlan& plan,
                 Diagnostics& diagnostics) {
    const Portal& portal = portals.front().portal;
    constexpr std::size_t most_named = 3;
    std::size_t count = 0;
    std::string named;
    for (const PrintedAddress& printed : printed_addresses(portals, plan)) {
        for (const std::string& tag : printed.languages) {
            if (is_kept(printed, tag, portal)) continue;
            if (count++ >= most_named) continue;
            const Language& language = *portal.languages().find(tag);
            named += (named.empty() ? "/" : ", /") + language_folder(language, portal) +
                     printed.address.substr(1);
        }
    }
    if (count == 0) return;
    report(diagnostics, addresses_not_kept, {"addresses.yaml", 0, 0},
           {{"count", std::to_string(count)},
            {"addresses", named + (count > most_named ? " …" : "")}});
}

/// What it was printed for is there, but not in all the languages of the paper.
void tell_of_languages(const KeptAddress& kept, Subject subject, const Leading& leading,
                       const SitePlan& plan, Diagnostics& diagnostics) {
    std::string sv;
    std::string en;
    for (const Language* language : kept.languages) {
        const auto index = leading.index_of(*language);
        if (!index || plan.find(subject, *index) != nullptr) continue;
        sv += (sv.empty() ? "" : ", ") + language->swedish;
        en += (en.empty() ? "" : ", ") + language->tag;
    }
    if (sv.empty()) return;
    report(diagnostics, printed_page_gone, kept.place,
           {{"record", kept.record},
            {"languages", Bilingual{sv, en}},
            {"brochures", listed_words(kept.brochures)}});
}

}  // namespace

std::vector<LeadingPath> paths_that_lead_on(const std::vector<LocalizedPortal>& portals,
                                            const SitePlan& plan) {
    return Leading(portals, plan).all();
}

void check_kept_addresses(const std::vector<LocalizedPortal>& portals, const SitePlan& plan,
                          Diagnostics& diagnostics) {
    tell_unkept(portals, plan, diagnostics);
    const Portal& portal = portals.front().portal;
    const Leading leading(portals, plan);
    struct Lost {
        Place place;
        std::set<std::string> brochures;
    };
    std::map<const Language*, Lost> languages;
    for (const KeptAddress& kept : portal.kept_addresses) {
        for (const Language* language : kept.languages) {
            if (leading.index_of(*language)) continue;
            Lost& lost = languages.emplace(language, Lost{kept.place, {}}).first->second;
            lost.brochures.insert(kept.brochures.begin(), kept.brochures.end());
        }
        if (const auto subject = record_called(kept.record, portal)) {
            tell_of_languages(kept, *subject, leading, plan, diagnostics);
        } else if (!successor(kept)) {
            report(diagnostics, printed_record_gone, kept.place,
                   {{"record", kept.record},
                    {"brochures", listed_words(kept.brochures)},
                    {"address", leading.page_for(kept, *kept.languages.front())->address}});
        }
    }
    for (const auto& [language, lost] : languages) {
        report(diagnostics, printed_language_gone, lost.place,
               {{"language", Bilingual{language->swedish, language->tag}},
                {"tag", language->tag},
                {"brochures", listed_words({lost.brochures.begin(), lost.brochures.end()})}});
    }
}

}  // namespace lykta
