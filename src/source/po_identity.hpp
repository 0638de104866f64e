#pragma once
// What tells a translator's text from all others: its context and its source. Hashed, for
// catalogues are long and their contexts begin alike.

#include "source/po.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_map>

namespace lykta::po {

/// Views into what the caller keeps.
struct Identity {
    std::string_view context;
    std::string_view source;
    bool operator==(const Identity&) const = default;

    struct Hash {
        std::size_t operator()(const Identity& text) const {
            const std::hash<std::string_view> hash;
            return hash(text.context) * 31 + hash(text.source);
        }
    };
};

/// Asked, never walked: its order is the machine's own.
template <typename Value>
using ByIdentity = std::unordered_map<Identity, Value, Identity::Hash>;

/// No context and an empty one are not the same, as in gettext: the sign between the two in its
/// own files stands for none.
inline Identity identity(const Entry& entry) {
    return {entry.context ? std::string_view(*entry.context) : "\4", entry.source};
}

}  // namespace lykta::po
