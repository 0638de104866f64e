#include "site/site_plan.hpp"

#include "base/hash.hpp"
#include "site/diagnostics.hpp"
#include "site/filters.hpp"

#include <algorithm>
#include <array>

namespace lykta {

std::span<const DiagnosticKind* const> site_diagnostics() {
    static constexpr std::array kinds{&address_taken};
    return kinds;
}

Subject subject_of(Id<Support> id) { return {PageKind::support, id.index}; }
Subject subject_of(Id<ContactPoint> id) { return {PageKind::contact, id.index}; }
Subject subject_of(Id<Page> id) { return {PageKind::page, id.index}; }
Subject subject_of(Id<Situation> id) { return {PageKind::situation, id.index}; }
Subject subject_of(Id<HelpLine> id) { return {PageKind::help_line, id.index}; }
Subject subject_of(Id<Organization> id) { return {PageKind::organization, id.index}; }
Subject subject_of(Id<Event> id) { return {PageKind::event, id.index}; }
Subject subject_of(Id<Law> id) { return {PageKind::law, id.index}; }
Subject subject_of(Id<TargetGroupText> id) { return {PageKind::target_group, id.index}; }
Subject subject_of(Id<Brochure> id) { return {PageKind::brochure, id.index}; }

namespace {

/// Pages about no single record, in the order in which they are planned.
struct OwnPage {
    PageKind kind;
    std::string_view folder;
    PageWordKeys words;
    bool (*wanted)(const Portal& portal);
};

bool always(const Portal& /*portal*/) { return true; }

template <typename Record>
bool any_for(const Records<Record>& records, Audience audience) {
    return std::any_of(records.begin(), records.end(),
                       [&](const Record& record) { return record.audience == audience; });
}

bool has_audience(const Portal& portal, Audience audience) {
    return any_for(portal.pages, audience) || any_for(portal.situations, audience);
}

constexpr std::array own_pages{
    OwnPage{PageKind::home, "", {"home-title", "home-lead"}, always},
    OwnPage{PageKind::support_list, "stod", {"support-list-title", "support-list-lead"}, always},
    OwnPage{PageKind::contact_list, "kontakt", {"contact-list-title", "contact-list-lead"}, always},
    OwnPage{PageKind::night,
            "natt",
            {"night-title", "night-lead"},
            [](const Portal& portal) { return portal.help_lines.size() > 0; }},
    OwnPage{PageKind::organization_list,
            "organisationer",
            {"organization-list-title", "organization-list-lead"},
            [](const Portal& portal) { return portal.organizations.size() > 0; }},
    OwnPage{PageKind::calendar,
            "kalender",
            {"calendar-title", "calendar-lead"},
            [](const Portal& portal) { return portal.events.size() > 0; }},
    OwnPage{PageKind::situation_list,
            "situationer",
            {"situation-list-title", "situation-list-lead"},
            [](const Portal& portal) { return portal.situations.size() > 0; }},
    OwnPage{PageKind::target_group_list,
            "malgrupper",
            {"target-group-list-title", "target-group-list-lead"},
            [](const Portal& portal) { return portal.target_groups.size() > 0; }},
    OwnPage{PageKind::support_forms,
            "vad-stod-kan-vara",
            {"support-forms-title", "support-forms-lead"},
            always},
    OwnPage{PageKind::law_list,
            "lagar",
            {"law-list-title", "law-list-lead"},
            [](const Portal& portal) { return portal.laws.size() > 0; }},
    OwnPage{PageKind::glossary,
            "ordlista",
            {"glossary-title", "glossary-lead"},
            [](const Portal& portal) { return !portal.glossary.empty(); }},
    OwnPage{PageKind::index, "a-o", {"index-title", "index-lead"}, always},
    OwnPage{PageKind::child,
            "barn",
            {"child-title", "child-lead"},
            [](const Portal& portal) { return has_audience(portal, Audience::child); }},
    OwnPage{PageKind::youth,
            "ung",
            {"youth-title", "youth-lead"},
            [](const Portal& portal) { return has_audience(portal, Audience::youth); }},
    OwnPage{PageKind::staff,
            "personal",
            {"staff-title", "staff-lead"},
            [](const Portal& portal) { return has_audience(portal, Audience::staff); }},
    OwnPage{PageKind::brochure_list,
            "broschyrer",
            {"brochure-list-title", "brochure-list-lead"},
            [](const Portal& portal) { return portal.brochures.size() > 0; }},
    OwnPage{PageKind::accessibility,
            "tillganglighet",
            {"accessibility-title", "accessibility-lead"},
            [](const Portal& portal) { return portal.site.accessibility.has_value(); }},
};

/// A sensitive record's address says nothing of what it is about. The same id has the same
/// address everywhere and always.
template <typename Record>
std::string slug(const Record& record) {
    if constexpr (requires { record.sensitive; }) {
        if (record.sensitive) return "s-" + short_hash(record.id);
    }
    return record.id;
}

std::string_view audience_folder(Audience audience) {
    switch (audience) {
        case Audience::child: return "barn/";
        case Audience::youth: return "ung/";
        case Audience::staff: return "personal/";
        case Audience::all: break;
    }
    return "";
}

std::string folder_of(const Page& page) {
    return std::string(audience_folder(page.audience)) + slug(page);
}
std::string folder_of(const Situation& situation) {
    const std::string_view folder = audience_folder(situation.audience);
    return std::string(folder.empty() ? "situationer/" : folder) + slug(situation);
}
std::string folder_of(const Support& support) { return "stod/" + slug(support); }
std::string folder_of(const ContactPoint& contact) { return "kontakt/" + contact.id; }
std::string folder_of(const HelpLine& line) { return "stodlinjer/" + line.id; }
std::string folder_of(const Organization& each) { return "organisationer/" + each.id; }
std::string folder_of(const Event& event) { return "kalender/" + slug(event); }
std::string folder_of(const Law& law) { return "lagar/" + law.id; }
std::string folder_of(const Brochure& brochure) { return "broschyrer/" + brochure.id; }
std::string folder_of(const TargetGroupText& text) { return "malgrupper/" + slug(text); }

/// The address of a former id: beside the record's own.
std::string beside(const std::string& folder, const std::string& alias) {
    const std::size_t slash = folder.rfind('/');
    return slash == std::string::npos ? alias : folder.substr(0, slash + 1) + alias;
}

class Planner {
public:
    Planner(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics)
        : portals_(portals), diagnostics_(diagnostics) {}

    SitePlan plan() {
        for (std::uint32_t language = 0; language < portals_.size(); ++language) {
            add_language(language);
        }
        return std::move(plan_);
    }

private:
    void add_language(std::uint32_t language) {
        const LocalizedPortal& localized = portals_[language];
        const Portal& portal = localized.portal;
        const bool source = language == 0;
        // Home and lists are pages like others: without a title and a lead they do not exist.
        for (const OwnPage& page : own_pages) {
            const bool has_words = source || (!localized.word(page.words.title).fallback() &&
                                              !localized.word(page.words.lead).fallback());
            if (page.wanted(portal) && has_words) {
                add({page.kind, 0}, language, std::string(page.folder), {}, {});
                add_filters(page, language);
            }
        }
        for (const KindFacts& kind : record_kinds()) {
            visit_records(portal, kind.kind,
                          [&](const auto& records) { add_records(records, language); });
        }
        if (source) {  // a server shows one and the same page for whatever is missing
            add_page({PageKind::not_found, 0}, language, "404.html", "404.html", {});
        }
    }

    /// In a folder of their own, where no record can have its page.
    void add_filters(const OwnPage& page, std::uint32_t language) {
        const Portal& portal = portals_[language].portal;
        const auto add_all = [&](const auto& filters) {
            std::uint32_t number = 0;
            for (const auto& filter : filters) {
                add({page.kind, ++number}, language,
                    std::string(page.folder) + "/urval/" + filter.code, {}, {});
            }
        };
        if (page.kind == PageKind::support_list) add_all(support_filters(portal));
        if (page.kind == PageKind::calendar) add_all(event_filters(portal));
    }

    template <typename Record>
    void add_records(const Records<Record>& records, std::uint32_t language) {
        for (const Record& record : records) {
            if (portals_[language].presence(record) != Presence::absent) {
                const Id<Record> id = *records.find(record.id);
                add(subject_of(id), language, folder_of(record), record.aliases, record.head.place);
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
        return language == 0 ? "" : portals_[language].language.tag + "/";
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

std::optional<RecordKind> record_kind(PageKind kind) {
    switch (kind) {
        case PageKind::support: return RecordKind::support;
        case PageKind::contact: return RecordKind::contact;
        case PageKind::page: return RecordKind::page;
        case PageKind::situation: return RecordKind::situation;
        case PageKind::help_line: return RecordKind::help_line;
        case PageKind::organization: return RecordKind::organization;
        case PageKind::event: return RecordKind::event;
        case PageKind::law: return RecordKind::law;
        case PageKind::target_group: return RecordKind::target_group;
        case PageKind::brochure: return RecordKind::brochure;
        default: return std::nullopt;
    }
}

std::optional<PageWordKeys> page_word_keys(PageKind kind) {
    const auto found = std::find_if(own_pages.begin(), own_pages.end(),
                                    [&](const OwnPage& page) { return page.kind == kind; });
    return found == own_pages.end() ? std::nullopt : std::optional(found->words);
}

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
