#pragma once
// Localized portals -> every path of the site, known before anything is rendered: so that any page
// can link to any other, and that two records never claim one address.

#include "base/diagnostic.hpp"
#include "site/page_kinds.hpp"
#include "translation/localize.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lykta {

struct PlannedPage {
    Subject subject;
    std::uint32_t language = 0;  ///< index in SiteSettings::languages
    std::string address;         ///< with the base path: "/anhorig/en/stod/avlosning/"
    std::string file;            ///< "en/stod/avlosning/index.html"
};

/// An address that leads on, former or short, so that printed codes never die.
struct Redirect {
    std::string file;
    std::string address;
    std::uint32_t language = 0;  ///< the page's
    std::uint32_t page = 0;      ///< where it leads: index in SitePlan::pages
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
