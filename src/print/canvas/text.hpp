#pragma once
// A line of text, ready to be drawn: which glyphs, where, and which letters they stand for. Made by
// type/, drawn by the canvas.

#include "print/canvas/fonts.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace lykta::print {

/// A colour; black text is black ink alone when it is printed in four colours.
struct Ink {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool text = false;  ///< black ink alone on paper
    bool operator==(const Ink&) const = default;
};

/// A place in the structure of a document; see structure.hpp.
using NodeId = std::uint32_t;

struct Glyph {
    std::uint16_t id = 0;
    double x = 0;  ///< from the line's left end, in points
    double y = 0;  ///< upwards from the baseline
};

/// The letters that belong together and the glyphs that show them.
struct Cluster {
    std::string letters;  ///< UTF-8, in reading order
    std::vector<Glyph> glyphs;
};

/// One font, one size, one direction. Clusters are in reading order, whatever way they run.
struct Run {
    FontIndex font = 0;
    double size = 0;
    Ink ink;
    NodeId node = 0;
    std::vector<Cluster> clusters;
    double left = 0;  ///< of the run as a whole, for links
    double width = 0;
};

struct Line {
    std::vector<Run> runs;  ///< in reading order
    double width = 0;       ///< without the space at its end
    double ascent = 0;
    double descent = 0;
};

}  // namespace lykta::print
