#pragma once
// Links to headings, once it is known which text each page shows: a rewritten text has headings of
// its own, and the page that it is on may lack the one that a link leads to.

#include "base/diagnostic.hpp"
#include "translation/localize.hpp"

#include <vector>

namespace lykta {

/// Each heading that is missing from a rewritten text is told once, at the first link to it. Only
/// headings that the source has: what is nowhere has been told when the portal was read.
void check_shown_links(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics);

}  // namespace lykta
