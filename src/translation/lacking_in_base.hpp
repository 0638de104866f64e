#pragma once
// What of the base's words a site's readers do not get in their language, so that a municipality
// can have them translated itself: the small languages' words are nobody else's to order.

#include "portal/portal.hpp"
#include "source/source_tree.hpp"
#include "translation/segment_index.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta {

/// By tag of a site's language, and by segment: what the base wrote and does not show in the
/// language (no translation, a stale one, or a draft that the site hides), and what the site has
/// translated itself and the base has changed since. catalogues: of both layers.
std::map<std::string, std::vector<bool>> lacking_in_base(
    const Portal& portal, const SegmentIndex& index, const std::vector<CatalogueFile>& catalogues);

}  // namespace lykta
