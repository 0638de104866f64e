#pragma once
// Where the inlines of a leaf stand in the source. cmark knows this only roughly: not after a line
// end within a link, not for bare addresses, not for indented lines. So we read the source once
// more, along with the tree that cmark made of it.

#include <cmark-gfm.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace lykta {

struct LeafSource {
    std::string_view text;  ///< the whole prose
    std::size_t begin = 0;  ///< of the leaf's words, or of white space before them
    std::size_t end = 0;
};

/// Byte offset of every inline below leaf, parents before children. The list ends early where the
/// source could not be followed further.
std::vector<std::size_t> inline_offsets(cmark_node* leaf, const LeafSource& source);

/// Offsets of a table row's cells; a pipe within a cell is always written "\|".
std::vector<std::size_t> cell_offsets(std::string_view row, std::size_t row_offset);

}  // namespace lykta
