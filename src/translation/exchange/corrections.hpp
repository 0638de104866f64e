#pragma once
// Plain text, as a reviewer writes by hand: "Lykta fi", then "[1a2b3c4d] the right words" for each.
// It often comes as a letter: what is around the corrections is told, and never taken for a part
// of the last one.

#include "translation/exchange/exchange.hpp"

namespace lykta {

/// How such a file begins; the language follows.
inline constexpr std::string_view corrections_head = "Lykta ";
[[nodiscard]] bool is_corrections(std::string_view bytes);

IncomingTexts read_corrections(std::string_view bytes, const std::string& file, const Sheet& sheet,
                               const Portal& portal, Diagnostics& diagnostics);

}  // namespace lykta
