#pragma once
// site.yaml: what the municipality says of its site as a whole.

#include "portal/reader.hpp"
#include "portal/site_settings.hpp"

namespace lykta {

/// fields have been checked against site_fields(). languages stay empty where site.yaml has none.
SiteSettings read_site(const Reader& fields);

/// What only the languages together, or an address as a whole, can show to be wrong.
void check_site_fields(const CheckedFields& fields, Diagnostics& diagnostics);

}  // namespace lykta
