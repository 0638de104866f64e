#pragma once
// site.yaml, where a value alone cannot tell what is wrong.

#include "portal/fields/checked.hpp"

namespace lykta {

/// What only the languages together, or an address as a whole, can show to be wrong.
void check_site_fields(const CheckedFields& fields, Diagnostics& diagnostics);

}  // namespace lykta
