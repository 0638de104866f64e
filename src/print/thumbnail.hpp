#pragma once
// The first page of a brochure as a small drawing (SVG), for the list on the web: what is large
// enough to read in small is there letter by letter, the rest as grey lines.

#include "print/brochure/layout.hpp"

#include <string>

namespace lykta::print {

struct Thumbnail {
    std::string svg;
    int width = 0;  ///< in points of the paper
    int height = 0;
};

/// layout has at least one page; fonts are those it was set in.
Thumbnail thumbnail(const Layout& layout, const Fonts& fonts);

}  // namespace lykta::print
