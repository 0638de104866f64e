#pragma once
// SVG -> SVG that only draws: without scripts, foreign markup, addresses outside itself, what its
// program and its author wrote beside the drawing. Read and written by libxml2.

#include <optional>
#include <string>

namespace lykta {

struct Drawing {
    std::string svg;
    double width = 0;  ///< in CSS pixels, by the root element's own words; 0: it says none
    double height = 0;
    bool lost = false;  ///< something that may have been seen was left out: it came from outside
};

/// Nothing where the file is no whole SVG, or declares entities of its own.
std::optional<Drawing> clean_drawing(const std::string& bytes);

}  // namespace lykta
