#pragma once
// "Did you mean": the nearest of the known words, or nothing where none is near.

#include <span>
#include <string>
#include <string_view>

namespace lykta {

/// Nearest by edits (insert, delete, replace, swap neighbours; case and diacritics cost less),
/// at most a third of the word's length. Empty: nothing is near. Ties: the first in the list.
std::string nearest(std::string_view word, std::span<const std::string> known);

}  // namespace lykta
