#pragma once
// One file while it is edited: each single change is written, read again by both parsers and
// compared with what was asked for.

#include "source/yaml/path.hpp"
#include "source/yaml/pieces.hpp"
#include "source/yaml/spans.hpp"
#include "source/yaml/write.hpp"

#include <cstddef>
#include <string>

namespace lykta::yaml {

/// What a path leads to in a file, as far as it leads.
struct Found {
    const Value* value = nullptr;
    Owned node;
    std::size_t steps = 0;  ///< of the path that were gone
    bool in_flow = false;   ///< it stands within { } or [ ]
    Spot spot;
};

/// All give false, and report why, where a change could not be made; the file is as before then.
class Editing {
public:
    Editing(Layout layout, Diagnostics& diagnostics)
        : layout_(std::move(layout)), diagnostics_(diagnostics) {}

    [[nodiscard]] Found find(const Path& path) const;
    [[nodiscard]] std::string take() { return std::move(layout_.bytes); }
    [[nodiscard]] Place place(const Path& path) const;

    bool refuse(const DiagnosticKind& kind, const Path& path);

    /// Another value for what is there.
    bool replace(const Path& path, const Value& value);
    /// A new field, or an item where key is null, into the collection that the path leads to, or
    /// into what is absent there. to: its number.
    bool put(const Path& path, const std::string* key, const Value& value, std::size_t to);
    /// The child with that number of what the path leads to.
    bool remove(const Path& parent, std::size_t number);
    bool move(const Path& parent, std::size_t from, std::size_t to);

private:
    bool put_among(const Found& found, const Path& path, const std::string* key, const Value& value,
                   std::size_t to);
    /// expected: what the whole file then says. path: for the message.
    bool change(const Path& path, Replacements replacements, const Value& expected);

    Layout layout_;
    Diagnostics& diagnostics_;
};

Value list_of(Value item);
Value mapping_of(std::string key, Value value);
Path with(Path path, Step step);

/// Same kinds, texts, keys and items in the same order, wherever and however they are written.
bool same_content(const Value& a, const Value& b);

}  // namespace lykta::yaml
