#pragma once
// What other programs and other kinds of Markdown leave in texts, one row each, and what to write
// instead. For marks.cpp alone.

#include "base/diagnostic.hpp"

#include <span>
#include <string_view>

namespace lykta {

enum class Stands { anywhere, first_on_line };

/// Known by how it begins and ends, on one line.
struct Mark {
    Stands stands;
    std::string_view begins;
    std::string_view ends;  ///< empty: what it begins with is enough
    const Bilingual* advice;
};

std::span<const Mark> left_marks();

/// Of stars and underlines that set nothing in bold, which no row can tell from a footnote's star.
extern const Bilingual emphasis_advice;
/// Of marks that mean nothing here.
extern const Bilingual no_mark_advice;

}  // namespace lykta
