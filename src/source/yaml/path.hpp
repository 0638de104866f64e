#pragma once
// How a value in a file is named: "access.steps[2]".

#include "source/yaml.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta::yaml {

/// A field's key, or an item's number in its list, from 0.
using Step = std::variant<std::string, std::size_t>;
/// From the root inwards. Empty: the root.
using Path = std::vector<Step>;

/// Nothing where it is no path. Keys with '.' or '[' in them can only be named as steps.
std::optional<Path> path_of(std::string_view text);
std::string text_of(const Path& path);

/// The number of the member or item that a step leads to; nothing where there is none.
std::optional<std::size_t> number_of(const Value& value, const Step& step);
/// A child by that number.
Value& child(Value& value, std::size_t number);
const Value& child(const Value& value, std::size_t number);
std::size_t children(const Value& value);

}  // namespace lykta::yaml
