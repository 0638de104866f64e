#pragma once
// One record's checked fields and prose -> its struct, the same way for every kind.

#include "portal/fields/spot.hpp"
#include "portal/portal.hpp"
#include "portal/read/merge.hpp"

namespace lykta {

/// Adds record, which must be whole, to the portal's records of its kind.
void read_record(const MergedRecord& record, Reading& reading, Portal& portal,
                 Diagnostics& diagnostics);

}  // namespace lykta
