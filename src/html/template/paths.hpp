#pragma once
// The ways to values that the typed binder has found and the renderer follows.

#include "html/template/program.hpp"
#include "html/template/template.hpp"
#include "html/template/view_type.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lykta::html {

/// One field further in.
struct Step {
    const void* (*get)(const void* view);
    const void* (*inside)(const void* optional);  ///< null: it is no optional
};

/// From a context to a value, or to a word of the interface.
struct Path {
    FieldKind kind = FieldKind::object;  ///< of the value; an optional's inside
    bool word = false;
    bool capital = false;       ///< it begins with one
    std::uint32_t context = 0;  ///< counted from the outermost; of a word: its number
    std::uint32_t first = 0;    ///< its steps
    std::uint32_t steps = 0;
    const Field* list = nullptr;  ///< how to reach a list's items
};

struct Paths {
    std::vector<Path> all;
    std::vector<Step> steps;
};

struct CompiledTemplate {
    Program program;
    Paths paths;
    const ViewType* view = nullptr;
    std::size_t words = 0;  ///< how many words a page must bring
};

/// {{words.NAME}}: no view may use this name.
inline constexpr std::string_view words_name = "words";
/// {{#LIST.any}}: whether a list has items.
inline constexpr std::string_view any_name = "any";
/// {{TEXT.capital}}: the text, with its first letter a capital.
inline constexpr std::string_view capital_name = ".capital";

}  // namespace lykta::html
