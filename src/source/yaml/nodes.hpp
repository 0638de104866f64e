#pragma once
// What two parsers and the gaps between the values say of a text, put together and compared.

#include "source/characters.hpp"
#include "source/yaml/gaps.hpp"
#include "source/yaml/spans.hpp"

#include <string_view>
#include <vector>

namespace lykta::yaml {

/// Ends the reading of a file that is not edited.
struct Refused {
    const DiagnosticKind* kind;
    std::size_t at;  ///< in the text
};

/// The nodes of a text, along the value that the reader made of it; whole is not filled in. signs:
/// the marks without comments and "---". lines: of text. Throws Refused where they do not agree,
/// and where the text has a form that is not edited.
Node nodes(std::string_view text, const std::vector<Event>& events, const std::vector<Mark>& signs,
           const Value& value, const LineIndex& lines);

}  // namespace lykta::yaml
