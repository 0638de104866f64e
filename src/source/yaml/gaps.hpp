#pragma once
// What stands between the values of a text: the signs that hold them together, and the comments.
// libfyaml hangs comments on the wrong values and does not tell where its signs stand, so the gaps
// between its values are read here. That nothing else stands there proves their ends.

#include "source/yaml/events.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace lykta::yaml {

struct Mark {
    enum class Kind {
        dash,
        colon,
        comma,
        question,  ///< "? key"
        header,    ///< of a literal or folded scalar: "|", ">-"
        document,  ///< "---" or "..."
        comment,   ///< from '#' to its last word
    };
    Kind kind = Kind::comment;
    Span span;
};

struct Gaps {
    std::vector<Mark> marks;             ///< in the order of the text
    std::optional<std::size_t> foreign;  ///< first byte that belongs to no value and is no mark
};

Gaps gaps(std::string_view text, const std::vector<Event>& events);

}  // namespace lykta::yaml
