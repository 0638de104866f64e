#pragma once
// Where everything in an author's file stands: for each key and value where it begins and ends in
// the file's raw bytes, how it is written, and which comments belong to it.
//
// yaml-cpp stays the reader of what a file says; libfyaml tells where it says so. The two must
// agree on every text and on where it begins, or the file has no layout and is not edited.
//
// A comment belongs to the field or item
// - right below it, where it begins in the same column and no empty line parts them (but what opens
//   a file tells of the file);
// - on whose last line it stands;
// - above it, where it is indented more than that.
// Within brackets this holds only where each item has lines of its own. Other comments belong to
// nobody, or to what stands around them.

#include "base/diagnostic.hpp"
#include "source/yaml.hpp"
#include "source/yaml/events.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::yaml {

struct Entry;

struct Node {
    Style style = Style::absent;
    /// With quotes and brackets. Of a literal or folded text from its sign to the end of its last
    /// line, line end not included. Absent: empty, where it would stand.
    Span span;
    std::vector<Entry> entries;  ///< like the value's members or items, in the same order
};

/// A field of a mapping or an item of a list.
struct Entry {
    Span key;  ///< with its quotes; empty of an item
    Style key_style = Style::plain;
    Span sign;   ///< the colon, or the dash in front of an item; empty where there is none
    Span body;   ///< from key, dash or value to the value's end
    Span comma;  ///< with the space before it; empty where there is none
    Span whole;  ///< body and comma, with the comments that belong to it
    Node value;
};

/// All spans are in bytes.
struct Layout {
    std::string file;   ///< as in Place
    std::string bytes;  ///< raw, as they were given
    Span text;          ///< the YAML in them: no byte-order mark, no lines "---" of front matter
    int first_line = 1;
    Value value;
    Node root;
    std::vector<Span> comments;  ///< all, in their order, each from '#' to its last word

    [[nodiscard]] std::string_view at(Span span) const;
    [[nodiscard]] Place place(std::size_t offset) const;

    // Lines end as on any system; offsets stay within text.
    [[nodiscard]] std::size_t line_begin(std::size_t offset) const;
    [[nodiscard]] std::size_t line_end(std::size_t offset) const;   ///< before "\n", "\r\n" or "\r"
    [[nodiscard]] std::size_t next_line(std::size_t offset) const;  ///< behind them
    /// In bytes from 0; before what we look at nothing but spaces and dashes stands.
    [[nodiscard]] std::size_t column(std::size_t offset) const;
    [[nodiscard]] bool has_comment(Span span) const;
};

/// The layout of a file as it lies on disk (".md": of its front matter). What yaml::parse reports
/// is reported; nothing where that is an error or where the file cannot be edited, with a mistake
/// of edit_diagnostics().
std::optional<Layout> layout(std::string_view bytes, const std::string& file,
                             Diagnostics& diagnostics);

}  // namespace lykta::yaml
