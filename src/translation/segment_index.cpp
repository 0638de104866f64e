// See segment_index.hpp.
#include "translation/segment_index.hpp"

namespace lykta {

SegmentIndex::SegmentIndex(const std::vector<Segment>& segments) {
    by_context_.reserve(segments.size());
    std::uint32_t place = 0;
    for (const Segment& segment : segments) {
        by_context_[segment.context()].push_back(place++);
    }
}

std::span<const std::uint32_t> SegmentIndex::with_context(std::string_view context) const {
    const auto found = by_context_.find(context);
    return found == by_context_.end() ? std::span<const std::uint32_t>{} : found->second;
}

}  // namespace lykta
