#pragma once
// The links in prose: each leads to a record that exists, to a heading that is there, to a file in
// media/, or out into the world.

#include "portal/portal.hpp"

#include <set>
#include <string>

namespace lykta {

/// media: the site's files, "media/karta.png". known_ids holds also records that were left out for
/// mistakes of their own: a link to one of them is no second mistake.
void check_links(const Portal& portal, const std::set<std::string>& media,
                 const std::map<RecordKind, std::vector<std::string>>& known_ids,
                 Diagnostics& diagnostics);

}  // namespace lykta
