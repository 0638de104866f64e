#pragma once
// Localized portals -> every path of the site, known before anything is rendered: so that any page
// can link to any other, and that two records never claim one address.

#include "base/diagnostic.hpp"
#include "translation/localize.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lykta {

enum class PageKind {
    home,
    support_list,
    support,
    contact_list,
    contact,
    page,
    situation,
    night,  ///< who answers when we do not
    help_line,
    organization_list,
    organization,
    calendar,
    event,
    situation_list,
    target_group_list,
    target_group,
    support_forms,  ///< what each form of support can be, and what there is here
    law_list,
    law,
    glossary,
    index,  ///< everything from A to Ö
    child,  ///< where children begin
    youth,
    staff,
    accessibility,
    brochure_list,
    brochure,
    not_found
};

/// What a page is about, whatever its language.
struct Subject {
    PageKind kind = PageKind::home;
    /// Index in the portal's Records, where the kind has one. Of a list: 0 is all of it, and what
    /// filter n of site/filters.hpp lets through is n + 1.
    std::uint32_t record = 0;
    auto operator<=>(const Subject&) const = default;
};

Subject subject_of(Id<Support> id);
Subject subject_of(Id<ContactPoint> id);
Subject subject_of(Id<Page> id);
Subject subject_of(Id<Situation> id);
Subject subject_of(Id<HelpLine> id);
Subject subject_of(Id<Organization> id);
Subject subject_of(Id<Event> id);
Subject subject_of(Id<Law> id);
Subject subject_of(Id<TargetGroupText> id);
Subject subject_of(Id<Brochure> id);

/// Nothing where a kind of page is about no record.
std::optional<RecordKind> record_kind(PageKind kind);

/// The words that a page about no single record is called by: "night-title", "night-lead".
struct PageWordKeys {
    std::string_view title;
    std::string_view lead;
};
/// Nothing where the kind is about a record.
std::optional<PageWordKeys> page_word_keys(PageKind kind);

struct PlannedPage {
    Subject subject;
    std::uint32_t language = 0;  ///< index in SiteSettings::languages
    std::string address;         ///< with the base path: "/anhorig/en/stod/avlosning/"
    std::string file;            ///< "en/stod/avlosning/index.html"
};

/// A former address that leads on, so that printed codes never die.
struct Redirect {
    std::string file;
    std::string address;
    std::uint32_t language = 0;
    std::uint32_t page = 0;  ///< where it leads: index in SitePlan::pages
};

struct SitePlan {
    std::vector<PlannedPage> pages;  ///< by language, then subject
    std::vector<Redirect> redirects;

    /// The page about subject in exactly this language, if there is one.
    [[nodiscard]] const PlannedPage* find(Subject subject, std::uint32_t language) const;
    /// In this language, else in the source language; null only where the subject has no page.
    [[nodiscard]] const PlannedPage* nearest(Subject subject, std::uint32_t language) const;

    std::map<std::pair<Subject, std::uint32_t>, std::uint32_t> by_subject;
};

/// portals in the order of SiteSettings::languages. Reports addresses claimed twice.
SitePlan plan_site(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics);

}  // namespace lykta
