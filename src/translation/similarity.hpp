#pragma once
// How alike two texts are: for pairing a changed text with what it was.

#include <string_view>

namespace lykta {

/// 1: the same; 0: no two letters in a row in common.
/// Above this, one may have been made from the other.
inline constexpr double alike_enough = 0.6;
[[nodiscard]] double similarity(std::string_view a, std::string_view b);

}  // namespace lykta
