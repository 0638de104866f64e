#pragma once
// A font with only the glyphs that a file shows.

#include "print/canvas/fonts.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lykta::print {

struct Subset {
    std::string bytes;                              ///< a TrueType file
    std::map<std::uint16_t, std::uint16_t> glyphs;  ///< the font's glyph -> the subset's
};

Subset subset(const Font& font, const std::vector<std::uint16_t>& glyphs);

}  // namespace lykta::print
