#pragma once
// tokens.yaml: named colours (light and dark), sizes, a logo and fonts of one's own.

#include "base/diagnostic.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// The two schemes that a reader's device may ask for, as they are written.
inline constexpr std::array<std::string_view, 2> schemes{"light", "dark"};

struct Colour {
    std::string name;
    std::array<std::string, 2> value;  ///< "#RRGGBB", in the order of schemes
    std::array<Place, 2> place;        ///< where each was said last
};
struct Size {
    std::string name;
    std::string value;  ///< a CSS length: "14px", "42rem", "112.5%"
};
/// The name of a file in the site's theme/.
struct ThemeFile {
    std::string name;
    Place place;
    [[nodiscard]] bool empty() const { return name.empty(); }
};
struct Tokens {
    std::vector<Colour> colours;  ///< in the base theme's order
    std::vector<Size> sizes;
    ThemeFile logo;
    ThemeFile regular;
    ThemeFile bold;
};

/// The base theme's own tokens: all that there are.
Tokens read_tokens(std::string_view yaml, const std::string& file, Diagnostics& diagnostics);

/// A site's changes. What the base does not know is reported.
void change_tokens(Tokens& tokens, std::string_view yaml, const std::string& file,
                   Diagnostics& diagnostics);

/// :root{--paper:#FFFBF4;…}@media (prefers-color-scheme:dark){…}
std::string custom_properties(const Tokens& tokens);

}  // namespace lykta
