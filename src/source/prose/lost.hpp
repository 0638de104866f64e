#pragma once
// Lines that Markdown takes away without showing them.

#include "source/characters.hpp"

#include <cstddef>
#include <set>

namespace lykta {

/// "[Maja]: ring-henne" names an address for links to come, and is not shown: where none comes,
/// its author did not mean that.
/// shown: the lines that something on the page comes from.
void check_lost_lines(const LineIndex& lines, const std::set<std::size_t>& shown,
                      Diagnostics& diagnostics);

}  // namespace lykta
