#pragma once
// Where a paragraph's lines end: all of them chosen together, so that no line pays for another.

#include "print/type/hyphenation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

struct LineRange {
    std::size_t begin = 0;
    std::size_t text_end = 0;  ///< before the spaces at the end
    std::size_t end = 0;
    bool hyphen = false;
};

/// A part of the text in which no line ends: a number.
struct WholePart {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A part of the text in another language than the rest.
struct LanguagePart {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view language;
};

struct BreakRequest {
    const std::u16string& text;
    const std::vector<double>& advances;  ///< for each UTF-16 unit
    double width = 0;
    std::string_view language;
    double size = 0;  ///< of the type: what a hyphen and a word's width are measured by
    bool balance = false;
    std::vector<WholePart> whole = {};
    std::vector<LanguagePart> others = {};  ///< in order
};

struct Breaks {
    std::vector<LineRange> lines;
    bool too_wide = false;
};

/// hyphenation: null where words must stay whole.
Breaks break_lines(const BreakRequest& request, const Hyphenation* hyphenation);

}  // namespace lykta::print
