#pragma once
// The first page of a brochure as a small drawing (SVG), for the list on the web: what is large
// enough to read in small is there letter by letter, the rest as grey lines.

#include "print/brochure/layout.hpp"

#include <string>

namespace lykta::print {

/// layout has at least one page; fonts are those it was set in.
std::string thumbnail(const Layout& layout, const Fonts& fonts);

}  // namespace lykta::print
