// Pages that one comes to by an address that leads nowhere, or no longer: they lead on.

#include "html/pages/pages.hpp"
#include "html/parts/frame.hpp"
#include "html/parts/links.hpp"

namespace lykta::html {

NotFoundView not_found_view(const PageToMake& make) {
    const Here& here = make.here;
    NotFoundView view;
    const PageWordKeys& words = facts(make.page.subject.kind).words;
    view.title = here.word(words.title);
    view.text = here.word(words.lead);
    view.frame = frame_of(make, {view.title, std::nullopt, {}});
    view.home = own_page_link(PageKind::home, "to-home", here);
    return view;
}

RedirectView redirect_view(const Redirect& redirect, const Here& here) {
    const PlannedPage& page = here.site.plan.pages[redirect.page];
    const Language& language = here.localized().language;
    RedirectView view;
    view.language = Text(language.tag);
    view.direction = Text(direction_name(language.direction));
    // Former ids are a record's: no other page has one.
    view.title = is_discreet(page.subject, here.portal())
                     ? neutral_title(here)
                     : PageText{record_heading(page.subject, here).text};
    view.canonical = absolute(page.address, here);
    view.target = Url{page.address};
    view.content = Text("0; url=" + page.address);
    return view;
}

}  // namespace lykta::html
