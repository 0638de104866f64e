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

namespace {

LocalizedText title_of(Subject subject, const Here& here) {
    const PageKindFacts& kind = facts(subject.kind);
    return kind.record ? record_heading(subject, here) : here.word(kind.words.title);
}

}  // namespace

RedirectView redirect_view(const Redirect& redirect, const Here& here) {
    const PlannedPage& page = here.site.plan.pages[redirect.page];
    const Language& language = here.localized().language;
    RedirectView view;
    view.language = Text(language.tag);
    view.direction = Text(direction_name(language.direction));
    view.title = is_discreet(page.subject, here.portal())
                     ? LocalizedText{neutral_title(here).text, &language}
                     : title_of(page.subject, here);
    view.title_element = title_element(view.title, language);
    view.canonical = absolute(page.address, here);
    view.target = Url{page.address};
    view.content = Text("0; url=" + page.address);
    return view;
}

}  // namespace lykta::html
