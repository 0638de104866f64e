#pragma once
// The typeface: one file for each script and weight, made when the program was built
// (tools/fonts/subset.py). The machine that builds a site needs no fonts, and its own are never
// asked.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "source/source_tree.hpp"
#include "theme/tokens.hpp"

#include <string>
#include <vector>

namespace lykta {

struct Fonts {
    std::string css;  ///< @font-face rules
    Outputs files;
};

/// Letters that one of the look's fonts has.
struct LetterRange {
    char32_t first = 0;
    char32_t last = 0;
};

/// The look's own typeface, and the letters that it has: none where the theme has no table of
/// fonts.
struct SharedFonts {
    Fonts fonts;
    std::vector<LetterRange> letters;
};

/// theme: BaseDocuments::theme. Where the program came without its own fonts (a checkout before its
/// first build), the reader's stand in.
SharedFonts shared_fonts(const FilesByPath& theme, Diagnostics& diagnostics);

/// theme: Documents::theme. The fonts that its tokens name.
Fonts own_fonts(const FilesByPath& theme, const Tokens& tokens, Diagnostics& diagnostics);

/// --font with the families in order.
std::string font_rule(bool own);

}  // namespace lykta
