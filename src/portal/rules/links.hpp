#pragma once
// The links in prose: each leads to a record that exists, to a heading that is there, to a file in
// media/, or out into the world.

#include "portal/media.hpp"
#include "portal/read/merge.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta {

/// Also of records that have other mistakes. ids: sorted, of all records that are not hidden.
/// hidden: a link of the base to one of these becomes words.
/// media: the site's files are known; where they are used is added.
void check_links(const std::vector<MergedRecord>& records,
                 const std::map<RecordKind, std::vector<std::string>>& ids,
                 const RecordNames& hidden, Media& media, Diagnostics& diagnostics);

}  // namespace lykta
