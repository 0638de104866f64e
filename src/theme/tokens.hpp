#pragma once
// tokens.yaml: named colours (light and dark) and sizes.

#include "base/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Colour {
    std::string name;
    std::string light;  ///< "#RRGGBB"
    std::string dark;
};
struct Size {
    std::string name;
    std::string value;  ///< a CSS length: "14px", "42rem", "112.5%"
};
struct Tokens {
    std::vector<Colour> colours;  ///< in the base theme's order
    std::vector<Size> sizes;
};

/// The base theme's own tokens: all that there are.
Tokens read_tokens(std::string_view yaml, const std::string& file, Diagnostics& diagnostics);

/// A site's changes. What the base does not know is reported.
void change_tokens(Tokens& tokens, std::string_view yaml, const std::string& file,
                   Diagnostics& diagnostics);

/// :root{--paper:#FFFBF4;…}@media (prefers-color-scheme:dark){…}
std::string custom_properties(const Tokens& tokens);

}  // namespace lykta
