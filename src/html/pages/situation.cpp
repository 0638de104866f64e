// What a carer recognises: the list, and a page for each situation.

#include "html/pages/pages.hpp"
#include "html/parts/links.hpp"
#include "html/parts/text.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

SituationListView situation_list_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<SituationListView>(make);
    view.situations = tiles(for_readers<Situation>(Audience::all, here), here);
    for (const Audience audience : {Audience::child, Audience::youth}) {
        for (TileView& tile : tiles(for_readers<Situation>(audience, here), here)) {
            view.young.push_back(std::move(tile));
        }
    }
    return view;
}

SituationView situation_view(const PageToMake& make) {
    const Here& here = make.here;
    const Situation& situation = here.portal().situations[Id<Situation>{make.page.subject.record}];
    SituationView view;
    view.title = here.text(situation.title);
    view.summary = here.text(situation.summary);
    std::vector<LinkView> path = readers_path(situation.audience, here);
    if (path.empty()) path.push_back(own_page_link(PageKind::situation_list, here));
    view.frame = frame_of(make, {view.title, view.summary, std::move(path)});
    set_neighbours(view.frame, situation.audience, make);
    view.body = body_html(situation.body, view.frame, here);
    view.appendix = appendix_view(situation.appendix, here);
    view.leads = leads_view(situation.leads, here);
    view.expert = reviewed_text(situation.expert, here.localized());
    view.reviewed = reviewed_text(situation.review, here.localized());
    return view;
}

}  // namespace lykta::html
