#pragma once
// How a file says which program made it.

#include <string_view>

namespace lykta::print {

/// Stands in every file that we make, to be found without taking it apart.
inline constexpr std::string_view producer_mark = "<pdf:Producer>Lykta</pdf:Producer>";

}  // namespace lykta::print
