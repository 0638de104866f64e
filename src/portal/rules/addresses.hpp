#pragma once
// Who may have which address: ids that the site itself needs, and former ids that lead on.

#include "portal/read/merge.hpp"

#include <string>
#include <vector>

namespace lykta {

/// A page lies at the root of the site, beside the folders of everything else and of the
/// languages: their names cannot be its id.
std::vector<std::string> reserved_page_ids(const Languages& languages);

/// Reports reserved ids and aliases, and aliases that another record of the kind has as its id or
/// alias.
void check_addresses(const std::vector<MergedRecord>& records, const Languages& languages,
                     Diagnostics& diagnostics);

}  // namespace lykta
