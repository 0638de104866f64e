#pragma once
// Localized portal -> what one brochure says in one language.

#include "print/brochure/content.hpp"
#include "site/site_plan.hpp"

#include <vector>

namespace lykta::print {

struct Around {
    const std::vector<LocalizedPortal>& portals;
    const SitePlan& plan;
    Date today;
};

/// language: index in SiteSettings::languages.
BrochureContent gather(Id<Brochure> id, std::uint32_t language, const Around& around);

}  // namespace lykta::print
