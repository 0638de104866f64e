#pragma once
// cmark's tree -> ours. For prose.cpp alone.

#include "source/characters.hpp"
#include "source/prose.hpp"
#include "source/prose/marks.hpp"

#include <cmark-gfm.h>

#include <string_view>
#include <vector>

namespace lykta {

/// A whole document. Marks that are left over are reported.
std::vector<Block> blocks_of(cmark_node* root, const LineIndex& lines, Diagnostics& diagnostics);

/// Makes one paragraph of a field, whatever it begins with, when it stands before its words.
inline constexpr std::string_view field_mark = "# ";

struct FieldWords {
    std::vector<Inline> inlines;
    LeftWords left;  ///< for check_marks
};
FieldWords words_of(cmark_node* root, const LineIndex& lines, Diagnostics& diagnostics);

}  // namespace lykta
