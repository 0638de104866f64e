#pragma once
// A Markdown document is front matter between two lines "---", then prose.

#include "base/diagnostic.hpp"

#include <string_view>

namespace lykta {

struct FrontMatter {
    std::string_view yaml;  ///< without the lines "---"
    int yaml_line = 2;      ///< line of its first character
    std::string_view body;
    int body_line = 1;
};

/// A byte-order mark is passed over; lines may end as on any system. A missing opening or closing
/// line is reported; then yaml and body are empty, for they cannot be told apart.
FrontMatter split_front_matter(std::string_view text, const std::string& file,
                               Diagnostics& diagnostics);

}  // namespace lykta
