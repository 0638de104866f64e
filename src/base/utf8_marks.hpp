#pragma once
// Marks that stand above and below a letter, and how many of them one letter bears.

#include <cstddef>
#include <optional>
#include <string_view>

namespace lykta::utf8 {

/// More on one letter than any language writes (Unicode's stream-safe text has as many at most):
/// they cost time, and cover the lines beside it.
constexpr int most_marks = 30;

/// Byte offset of the first mark too many; text must be valid.
std::optional<std::size_t> first_pile(std::string_view text);

}  // namespace lykta::utf8
