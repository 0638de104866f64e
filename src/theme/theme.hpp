#pragma once
// The looks: tokens become custom properties, in front of the stylesheet; stylesheet, script, fonts
// and logo are assets whose names carry their hash, so that they may be cached for ever.

#include "base/diagnostic.hpp"
#include "base/html.hpp"
#include "base/outputs.hpp"
#include "source/source_tree.hpp"
#include "theme/fonts.hpp"
#include "theme/images.hpp"
#include "theme/tokens.hpp"

#include <functional>
#include <map>
#include <string>

namespace lykta {

/// A picture in the header instead of the lantern.
struct Logo {
    std::string file;  ///< below the published folder; empty: none
    int width = 0;
    int height = 0;
};

struct Assets {
    std::string stylesheet;  ///< path below the published folder: "assets/lykta.0123456789.css"
    std::string script;
    std::string icon;  ///< what stands in a browser's tab
    Logo logo;
    std::map<std::string, Html, std::less<>> drawings;  ///< by name: "moon"
    std::map<std::string, Picture> pictures;            ///< by "media/x.jpg"
    Outputs files;                                      ///< media among them
    Tokens tokens;                                      ///< for what is not made of CSS
};

/// What the logo is made of; empty: the theme has none.
const std::string& logo_bytes(const Assets& assets);

/// The shared look, read once for any number of sites.
struct BaseTheme {
    Tokens tokens;
    SharedFonts fonts;
    std::string faces;  ///< their rules
    std::string style;  ///< all files of the stylesheet
    std::string script;
    std::string icon;
    std::map<std::string, Html, std::less<>> drawings;
};

/// theme: BaseDocuments::theme.
BaseTheme read_base_theme(const FilesByPath& theme, Diagnostics& diagnostics);

/// theme: Documents::theme. The site's own tokens win key by key; its style.css, if there is one,
/// comes after the base's, as it is.
Assets make_assets(const BaseTheme& base, const FilesByPath& theme, const Outputs& media,
                   Diagnostics& diagnostics);

}  // namespace lykta
