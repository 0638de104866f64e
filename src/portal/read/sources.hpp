#pragma once
// What the shared base says about the world must be possible to read for oneself. A law or an
// organization of the base whose source nobody can open is left out; a help line never is: its
// number may be the one that is needed tonight.

#include "portal/read/merge.hpp"

#include <string_view>

namespace lykta {

/// A page on the web, not the name of somebody's copy.
bool can_be_opened(std::string_view source);

/// Records of the base that are left out. A site's own file of the same name answers for itself.
/// Reports them, all at once.
RecordNames records_without_source(const DocumentList& documents, Diagnostics& diagnostics);

}  // namespace lykta
