#pragma once
// Links that an author writes on a page that must not tell, and that lead where it may not lead:
// readers get the words alone, so the author must hear of it.

#include "site/zones.hpp"

namespace lykta {

/// Each at its place. Of the base's own texts nothing is told: no site can mend them.
void check_zone_links(const Portal& portal, const SitePlan& plan, Diagnostics& diagnostics);

}  // namespace lykta
