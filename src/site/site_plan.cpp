#include "site/site_plan.hpp"

#include "base/hash.hpp"
#include "site/diagnostics.hpp"
#include "site/kept_addresses.hpp"
#include "site/zones.hpp"

#include <array>

namespace lykta {

std::span<const DiagnosticKind* const> site_diagnostics() {
    static constexpr std::array kinds{&address_taken,         &link_out_of_zone,
                                      &addresses_not_kept,    &printed_record_gone,
                                      &printed_language_gone, &printed_page_gone};
    return kinds;
}

namespace {

/// Where quiet pages stand once more; portal/rules/addresses.cpp keeps the name.
constexpr std::string_view quiet_folder = "s";

/// Of a page that stands once more in a zone: nothing tells what it is about, nor of what kind.
std::string refuge_folder(Subject subject, const Portal& portal) {
    const std::optional<Subject> beginning = beginning_of(subject.zone);
    const std::string_view folder = beginning ? facts(beginning->kind).folder : quiet_folder;
    const std::string id =
        visit_record(portal, subject, [](const auto& record) { return record.id; });
    const PageKindFacts& kind = facts(subject.kind);
    return std::string(folder) + "/r-" + short_hash(std::string(kind.name) + "/" + id);
}

template <typename Record>
std::string folder_of(const PageKindFacts& kind, const Record& record) {
    std::string_view folder = kind.folder;
    if constexpr (requires { record.audience; }) {
        if (kind.by_audience && record.audience != Audience::all) {
            folder = facts(beginning_for(record.audience)).folder;
        }
    }
    return std::string(folder) + (folder.empty() ? "" : "/") + name_in_address(record);
}

/// "barn" of "barn/molnet"; empty at the root.
std::string folder_above(const std::string& folder) {
    const std::size_t slash = folder.rfind('/');
    return slash == std::string::npos ? "" : folder.substr(0, slash);
}

/// The address of a former id: beside the record's own.
std::string beside(const std::string& folder, const std::string& alias) {
    const std::string above = folder_above(folder);
    return above.empty() ? alias : above + "/" + alias;
}

class Planner {
public:
    Planner(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics)
        : portals_(portals), diagnostics_(diagnostics) {}

    SitePlan plan() {
        for (std::uint32_t language = 0; language < portals_.size(); ++language) {
            add_language(language);
        }
        add_printed();
        return std::move(plan_);
    }

private:
    void add_language(std::uint32_t language) {
        for (const PageKindFacts& kind : page_kinds()) {
            if (kind.record) {
                visit_records(portals_[language].portal, *kind.record,
                              [&](const auto& records) { add_records(kind, records, language); });
            } else if (kind.wanted != nullptr) {
                add_own(kind, language);
            } else if (language == 0) {  // a server shows one and the same for whatever is missing
                const std::string file(kind.file);
                add_page({kind.kind, 0}, language, file, file, {});
            }
        }
        add_refuges(language);
        add_former(language);
    }

    void add_refuges(std::uint32_t language) {
        const Portal& portal = portals_[language].portal;
        for (const Subject& refuge : refuges(portal)) {
            const Presence presence = visit_record(portal, refuge, [&](const auto& record) {
                return portals_[language].presence(record);
            });
            if (presence == Presence::absent) continue;
            add(refuge, language, refuge_folder(refuge, portal), {}, {});
        }
    }

    /// What has come to be sensitive, or for the young, had an address that told. Whoever has kept
    /// it is led on; where something else stands there now, that has the address.
    void add_former(std::uint32_t language) {
        for (const PageKindFacts& kind : page_kinds()) {
            if (!kind.record) continue;
            visit_records(portals_[language].portal, *kind.record, [&](const auto& records) {
                for (const auto& record : records) {
                    if (!id_tells(record)) continue;
                    const auto page =
                        plan_.by_subject.find({subject_of(*records.find(record.id)), language});
                    if (page == plan_.by_subject.end()) continue;
                    add_former(kind.folder, record.id, language, page->second);
                    add_former(folder_above(folder_of(kind, record)), record.id, language,
                               page->second);
                }
            });
        }
    }

    void add_former(std::string_view folder, const std::string& id, std::uint32_t language,
                    std::uint32_t page) {
        const std::string from = language_folder(language) + std::string(folder) +
                                 (folder.empty() ? "" : "/") + id + "/";
        if (!owners_.emplace(from + "index.html", std::string()).second) return;
        plan_.redirects.push_back({from + "index.html", address(from), language, page});
    }

    /// What has been printed leads on, wherever no living page has its address.
    void add_printed() {
        for (const auto& [path, page] : paths_that_lead_on(portals_, plan_)) {
            if (!owners_.emplace(path + "index.html", std::string()).second) continue;
            plan_.redirects.push_back(
                {path + "index.html", address(path), plan_.pages[page].language, page});
        }
    }

    /// Home and lists are pages like others, but their words are the interface's, of which a
    /// language may have some alone: without a title and a lead they do not exist.
    void add_own(const PageKindFacts& kind, std::uint32_t language) {
        const LocalizedPortal& localized = portals_[language];
        const bool has_words = localized.is_known(localized.word_phrase(kind.words.title)) &&
                               localized.is_known(localized.word_phrase(kind.words.lead));
        if (!kind.wanted(localized.portal) || !has_words) return;
        const std::string folder(kind.folder);
        add({kind.kind, 0}, language, folder, {}, {});
        if (kind.choices == nullptr) return;
        // In a folder of their own, where no record can have its page.
        std::uint32_t number = 0;
        for (const std::string& code : kind.choices(localized.portal)) {
            add({kind.kind, ++number}, language, folder + "/urval/" + code, {}, {});
        }
    }

    template <typename Record>
    void add_records(const PageKindFacts& kind, const Records<Record>& records,
                     std::uint32_t language) {
        for (const Record& record : records) {
            if (portals_[language].presence(record) != Presence::absent) {
                const Id<Record> id = *records.find(record.id);
                add(subject_of(id), language, folder_of(kind, record), record.aliases,
                    record.head.place);
            }
        }
    }

    void add(Subject subject, std::uint32_t language, const std::string& folder,
             const std::vector<std::string>& aliases, const Place& place) {
        const std::string path = language_folder(language) + (folder.empty() ? "" : folder + "/");
        const std::uint32_t page = add_page(subject, language, path + "index.html", path, place);
        for (const std::string& alias : aliases) {
            const std::string from = language_folder(language) + beside(folder, alias) + "/";
            if (claim(from + "index.html", place)) {
                plan_.redirects.push_back({from + "index.html", address(from), language, page});
            }
        }
    }

    std::uint32_t add_page(Subject subject, std::uint32_t language, std::string file,
                           const std::string& path, const Place& place) {
        const auto index = static_cast<std::uint32_t>(plan_.pages.size());
        claim(file, place);
        plan_.pages.push_back({subject, language, address(path), std::move(file)});
        plan_.by_subject.emplace(std::pair{subject, language}, index);
        return index;
    }

    bool claim(const std::string& file, const Place& place) {
        const auto [owner, fresh] = owners_.emplace(file, place.file);
        if (!fresh) {
            const std::string shown =
                file.substr(0, file.size() - std::string("index.html").size());
            const Bilingual ourselves{"webbplatsen själv", "the site itself"};
            report(diagnostics_, address_taken, place,
                   {{"address", "/" + shown},
                    owner->second.empty() ? Argument("other", ourselves)
                                          : Argument("other", owner->second)});
        }
        return fresh;
    }

    std::string language_folder(std::uint32_t language) const {
        return lykta::language_folder(portals_[language].language, portals_.front().portal);
    }
    std::string address(const std::string& path) const {
        return portals_.front().portal.site.base_path + "/" + path;
    }

    const std::vector<LocalizedPortal>& portals_;
    Diagnostics& diagnostics_;
    SitePlan plan_;
    std::map<std::string, std::string> owners_;  // file of the site -> file of the author
};

}  // namespace

const PlannedPage* SitePlan::find(Subject subject, std::uint32_t language) const {
    const auto found = by_subject.find({subject, language});
    return found == by_subject.end() ? nullptr : &pages[found->second];
}

const PlannedPage* SitePlan::nearest(Subject subject, std::uint32_t language) const {
    const PlannedPage* page = find(subject, language);
    return page != nullptr ? page : find(subject, 0);
}

SitePlan plan_site(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics) {
    return Planner(portals, diagnostics).plan();
}

}  // namespace lykta
