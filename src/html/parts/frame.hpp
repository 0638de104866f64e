#pragma once
// Makes what every page has around its own content.

#include "html/here.hpp"
#include "html/views/frame.hpp"

namespace lykta::html {

/// The part that is the same on all pages of here's language.
SharedFrameView shared_frame(const Here& here);

/// Everything that making one page's view needs.
struct PageToMake {
    const PlannedPage& page;
    const SharedFrameView& shared;
    const Here& here;
};

/// What the page says of itself.
struct PageWords {
    LocalizedText title;
    std::optional<LocalizedText> summary;
    std::vector<LinkView> path;  ///< breadcrumbs between home and the page itself
};

/// A page that one may have to leave quickly, and whose tab must tell nothing: any in a zone that
/// is not open.
bool is_discreet(Subject subject, const Portal& portal);
/// What a tab, a preview or the history may show of such a page.
PageText neutral_title(const Here& here);

/// The whole element. No markup can stand in it, but it can say that its text is in another
/// language than the page.
Html title_element(const LocalizedText& title, const Language& page);

FrameView frame_of(const PageToMake& make, const PageWords& words);

/// Title, lead and frame of a page that is about no record.
template <typename View>
View own_page(const PageToMake& make, std::vector<LinkView> path = {}) {
    const PageWordKeys& keys = facts(make.page.subject.kind).words;
    View view;
    view.title = make.here.word(keys.title);
    view.lead = make.here.word(keys.lead);
    view.frame = frame_of(make, {view.title, view.lead, std::move(path)});
    return view;
}

}  // namespace lykta::html
