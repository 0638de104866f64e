#pragma once
// Rules across fields and records: what is understood, but cannot be meant, or will not serve
// those who read.

#include "portal/portal.hpp"
#include "portal/read/merge.hpp"

#include <vector>

namespace lykta {

/// records and site are what the portal was read from: they know where each field stands.
void check_rules(const Portal& portal, const std::vector<MergedRecord>& records,
                 const CheckedFields& site, Date today, Diagnostics& diagnostics);

}  // namespace lykta
