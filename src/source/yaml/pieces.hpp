#pragma once
// A list's or mapping's pieces put in, taken away and moved, as replacements in the file's bytes.
// Nothing here knows what the pieces say.

#include "source/edit.hpp"
#include "source/yaml/spans.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta::yaml {

using Replacements = std::vector<Replacement>;

/// A node and the entry whose value it is; null: it is the root.
struct Owned {
    const Entry* owner = nullptr;
    const Node* node = nullptr;
};

/// A written entry becomes the one with that number. The collection is not empty, or
/// stands in brackets.
Replacements put_in(const Layout& layout, const Node& collection, std::size_t at,
                    const std::string& entry, std::string_view line_end);

/// The entry and the comments that belong to it go. empty: what is left of a collection without
/// entries, "[]" or "{}".
Replacements taken_out(const Layout& layout, const Owned& collection, std::size_t at,
                       std::string_view empty);

/// The entry with the number from, and its comments, goes to where the one with the number to
/// stands; those between move up or down. Empty lines and other comments stay.
Replacements moved(const Layout& layout, const Node& collection, std::size_t from, std::size_t to);

/// written stands where the value stood: as Writer::behind_sign or, within brackets or at the root,
/// without a space in front.
Replacements replaced(const Layout& layout, const Owned& value, bool in_flow,
                      const std::string& written);

}  // namespace lykta::yaml
