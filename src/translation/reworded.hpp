#pragma once
// Which texts a language needs no translation of, because an author has rewritten them for it.

#include "portal/portal.hpp"

#include <vector>

namespace lykta {

const RewordedBody* reworded(const Body& body, const Language& language);

/// For each of the portal's segments: whether it is a leaf of a body that is rewritten whole for
/// the language. Such a leaf is never shown there, so that it cannot be missed.
std::vector<bool> replaced_leaves(const Portal& portal, const Language& language);

}  // namespace lykta
