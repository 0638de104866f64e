#pragma once
// Finds segments by their identity, (context, source), as catalogues name them.

#include "portal/segment.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lykta {

class SegmentIndex {
public:
    SegmentIndex() = default;
    explicit SegmentIndex(const std::vector<Segment>& segments);

    /// The places in the portal's list of all segments with this context, in the list's order: one
    /// for most fields, one for each leaf of a body. Empty: there is no such context.
    [[nodiscard]] std::span<const std::uint32_t> with_context(std::string_view context) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    // Asked, never walked: its order is the machine's own.
    std::unordered_map<std::string, std::vector<std::uint32_t>, Hash, std::equal_to<>> by_context_;
};

}  // namespace lykta
