#pragma once
// The conditions that the tables of fields state (either one or another, one that needs another,
// the order of two days), judged in what an author wrote.

#include "portal/fields/checked.hpp"

namespace lykta {

/// Of fields and of all objects in it. What has been told to be wrong counts as said. whole: the
/// place of what is missing.
void check_conditions(const CheckedFields& fields, const Place& whole, Diagnostics& diagnostics);

}  // namespace lykta
