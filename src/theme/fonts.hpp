#pragma once
// The typeface: one file for each script and weight, made when the program was built
// (tools/fonts/subset.py). The machine that builds a site needs no fonts, and its own are never
// asked.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "theme/tokens.hpp"

#include <map>
#include <string>

namespace lykta {

struct Fonts {
    std::string css;  ///< @font-face rules, and --font with the families in order
    Outputs files;
};

/// theme: Documents::theme. Only the site's own fonts can be wrong; where the program came without
/// its own (a checkout before its first build), the reader's fonts stand in.
Fonts make_fonts(const std::map<std::string, std::string>& theme, const Tokens& tokens,
                 Diagnostics& diagnostics);

}  // namespace lykta
