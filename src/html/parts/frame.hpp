#pragma once
// Makes what every page has around its own content.

#include "html/here.hpp"
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

/// A page that one may have to leave quickly, and whose tab must tell nothing: the young's, and
/// what is sensitive.
bool is_discreet(Subject subject, const Portal& portal);
/// What a tab, a preview or the history may show of such a page.
PageText neutral_title(const Here& here);

FrameView frame(const PlannedPage& page, const PageWords& words, const SharedFrameView& shared,
                const Here& here);

}  // namespace lykta::html
