#pragma once
// A site's record that says what the base says in its own words remembers which words those were,
// by a hash in `of:`. When the base changes, the author is told, and decides.

#include "source/source_tree.hpp"

#include <string>

namespace lykta {

/// Of what site replaces in base: the fields that both have, and the body where both have one.
/// Empty where site only adds.
std::string override_hash(const Document& base, const Document& site);

/// of: what the site's record says. Reports one that is old, or none at all.
void check_override(const std::string& of, const Place& place, const std::string& hash,
                    Diagnostics& diagnostics);

}  // namespace lykta
