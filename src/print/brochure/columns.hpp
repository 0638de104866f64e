#pragma once
// Rows -> columns. A column ends where it disturbs least: before a heading rather than inside a
// paragraph, and never after something that must not stand last.

#include "print/brochure/rows.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace lykta::print {

struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// As many rows as room holds, from begin on.
Part fill_column(const Rows& rows, std::size_t begin, double room);

/// Two columns of about the same height, neither higher than room; nothing where they do not fit.
std::optional<std::pair<Part, Part>> balance(const Rows& rows, std::size_t begin, double room);

/// Lines of text from row begin on, for telling an author how much is too long.
int lines_from(const Rows& rows, std::size_t begin);

}  // namespace lykta::print
