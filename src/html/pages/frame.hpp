#pragma once
// Makes what every page has around its own content.

#include "html/pages/here.hpp"
#include "html/views/frame.hpp"

namespace lykta::html {

/// The part that is the same on all pages of here's language.
SharedFrameView shared_frame(const Here& here);

/// What the page says of itself.
struct PageWords {
    LocalizedText title;
    std::optional<LocalizedText> summary;
    std::vector<LinkView> path;  ///< breadcrumbs between home and the page itself
};

FrameView frame(const PlannedPage& page, const PageWords& words, const SharedFrameView& shared,
                const Here& here);

}  // namespace lykta::html
