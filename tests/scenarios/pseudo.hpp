#pragma once
// A whole translation to "Yiddish" in letters that a machine put in place of Swedish ones: every
// page kind in a right-to-left script, for tests and pictures. It says nothing in any language and
// is never published.

#include "portal/portal.hpp"

#include <string>

namespace lykta::scenarios {

/// A PO file with a translation for each of the portal's segments.
std::string pseudo_catalogue(const Portal& portal);

}  // namespace lykta::scenarios
