#pragma once
// The looks: tokens become custom properties, in front of the stylesheet; the whole is an asset
// whose name carries its hash, so that it may be cached for ever.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "source/source_tree.hpp"
#include "theme/tokens.hpp"

#include <map>
#include <string>

namespace lykta {

struct Assets {
    std::string stylesheet;  ///< path below the published folder: "assets/lykta.0123456789.css"
    Outputs files;
    Tokens tokens;  ///< for what is not made of CSS
};

/// theme: Documents::theme. The site's own tokens win key by key; its style.css, if there is one,
/// comes after the theme's.
Assets make_assets(const std::map<std::string, std::string>& theme, Diagnostics& diagnostics);

}  // namespace lykta
