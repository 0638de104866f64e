#pragma once
// How alike two texts are: for pairing a changed text with what it was, and a text with a memory's.

#include <cstdint>
#include <string_view>
#include <vector>

namespace lykta {

/// A text's letters two by two, sorted: made once where one text is compared with many.
using LetterPairs = std::vector<std::uint16_t>;
LetterPairs letter_pairs(std::string_view text);

/// 1: the same; 0: no two letters in a row in common.
/// Above this, one may have been made from the other.
inline constexpr double alike_enough = 0.6;
[[nodiscard]] double similarity(const LetterPairs& a, const LetterPairs& b);
[[nodiscard]] double similarity(std::string_view a, std::string_view b);

}  // namespace lykta
