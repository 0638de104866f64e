#pragma once
// Fields and list items of an author's file set, added, removed and moved. What is not meant keeps
// every byte: order, indentation, quotes, comments, line ends, a byte-order mark. What is new is
// written as the rest of the file is.
//
// A change is made only where both parsers read the file alike before and after it, and read after
// it just what was asked for.

#include "base/diagnostic.hpp"
#include "source/yaml.hpp"
#include "source/yaml/path.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lykta::yaml {

struct Edit {
    enum class Action {
        set,     ///< the value there; a field that is missing is added, what it stands in too
        insert,  ///< an item before the one with that number; behind the last: their count
        remove,  ///< with the comments that belong to it
        move,    ///< with these, to the place that the number says, within its list or mapping
    };
    static constexpr std::size_t last = std::numeric_limits<std::size_t>::max();

    Action action = Action::set;
    Path path;
    /// To set or insert. Only kind, text, items and members count, and quoted, which asks for
    /// quotes.
    Value value;
    /// To move: the new number. To set: the number that a field gets that was missing.
    std::size_t to = last;
};

/// The file with all the edits made, one after another; nothing where one could not be made, with
/// a mistake that says why. bytes: as they lie on disk, for the reader's own texts have other line
/// ends. file as in Place; ".md": its front matter is meant.
std::optional<std::string> edited(std::string_view bytes, const std::string& file,
                                  std::span<const Edit> edits, Diagnostics& diagnostics);

}  // namespace lykta::yaml
