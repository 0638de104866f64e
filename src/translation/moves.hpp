#pragma once
// Records that have been given another id: their translations move with them. A former id is known
// by the record's `aliases:`, or by its texts, word for word, standing under an id that is new.

#include "portal/portal.hpp"
#include "source/po.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// "page/old" -> "page/new".
using Moves = std::map<std::string, std::string, std::less<>>;

/// Former ids that no record has now.
Moves moves_by_alias(const Portal& portal);
/// The same, and those that the entries' texts tell. A record counts as moved where at least half
/// of what was translated of it is found again.
Moves moves_of(const Portal& portal, const std::vector<po::Entry>& entries);

/// context as it is now: "page/old#title" -> "page/new#title".
std::string moved_context(std::string_view context, const Moves& moves);

}  // namespace lykta
