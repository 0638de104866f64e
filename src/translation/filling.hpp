#pragma once
// The {named} places in words, which the program fills in.

#include "language/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Filling {
    std::string_view name;
    std::string value;
    bool isolate = false;  ///< a number, time, phone number or address: isolated in right-to-left
};

/// The names in text, sorted, each once: {"count", "name"}. They point into text.
std::vector<std::string_view> placeholder_names(std::string_view text);

/// text, which reads in direction, with the fillings put in once: a value's own braces stay as
/// they are, and so does a place that has no filling.
std::string filled(std::string_view text, const std::vector<Filling>& fillings,
                   Direction direction);

}  // namespace lykta
