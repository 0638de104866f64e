#pragma once
// A whole translation in letters that a machine put in place of Swedish ones: every page kind in a
// right-to-left script, or in the letters of Sámi, for tests and pictures. It says nothing
// in any language and is never published.

#include "portal/portal.hpp"

#include <string>

namespace lykta::scenarios {

/// A PO file with a translation for each of the portal's segments: for yi in Hebrew letters, else
/// in those of Sámi.
std::string pseudo_catalogue(const Portal& portal, const std::string& tag);

}  // namespace lykta::scenarios
