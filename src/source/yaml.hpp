#pragma once
// YAML as located values. The only user of yaml-cpp, whose traps are mended or refused here:
// duplicate keys, invalid UTF-8, documents after the first, anchors and aliases, tags, columns in
// bytes. Scalars stay text: what "010" or "no" means is for the field table to say.

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::yaml {

struct Member;

struct Value {
    enum class Kind { null, scalar, sequence, mapping };
    Kind kind = Kind::null;
    std::string scalar;           ///< NFC; folded, unescaped; a block's without its last line end
    bool quoted = false;          ///< '…', "…" or a block scalar: never null, never a date
    bool refused = false;         ///< an anchor, alias or tag: reported, and not to be understood
    std::vector<Value> items;     ///< of a sequence
    std::vector<Member> members;  ///< of a mapping, in the author's order
    Place place;                  ///< of its first character; of its key where it is absent

    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] const Member* member(std::string_view key) const;
};

struct Member {
    std::string key;
    Place key_place;
    Value value;
};

/// Where the text stands in its file: front matter begins on a later line than 1.
struct Origin {
    std::string file;
    int first_line = 1;
};

/// Null-kind value for an empty text. Nothing only where the text cannot be read at all; every
/// mistake found is reported. Depth at most 32, so that a hostile file cannot exhaust the stack.
std::optional<Value> parse(std::string_view text, const Origin& origin, Diagnostics& diagnostics);

}  // namespace lykta::yaml
