// Support: the list, whole and by what its readers choose, and a page for each.

#include "html/pages/pages.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/facts.hpp"
#include "html/parts/links.hpp"
#include "html/parts/list_filters.hpp"
#include "html/parts/support_item.hpp"
#include "html/parts/text.hpp"
#include "wording/offers.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

SupportListView support_list_view(const PageToMake& make) {
    const Here& here = make.here;
    const auto filters = support_filters(here.portal());
    SupportGroups groups = support_groups(make, filters);
    auto view = own_page<SupportListView>(make);
    view.all = make.page.subject.record == 0;
    view.filters = filter_views(make, here.portal().supports, filters, [&](const Support& support) {
        return is_listed(support, here.portal());
    });
    view.count = here.localized().counted(
        "support-count", static_cast<std::int64_t>(groups.direct.size() + groups.indirect.size()));
    view.has_supports = !groups.direct.empty() || !groups.indirect.empty();
    view.direct = std::move(groups.direct);
    view.indirect = std::move(groups.indirect);
    if (view.all) {
        view.elsewhere = supports_elsewhere(here, [](const Support&) { return true; });
    }
    return view;
}

SupportView support_view(const PageToMake& make) {
    const Here& here = make.here;
    const Support& support = here.portal().supports[Id<Support>{make.page.subject.record}];
    SupportView view;
    view.title = here.text(support.title);
    view.summary = here.text(support.summary);
    view.frame = frame_of(
        make,
        {view.title, view.summary, {own_page_link(PageKind::support_list, "nav-support", here)}});
    view.offered = offered_text(support, here.localized());
    view.see = record_links(support.see, here);
    view.facts = facts(support, here);
    for (const Phrase step : support.access.steps) {
        add_stated(view.steps, step, here);
    }
    const Id<Support> id{make.page.subject.record};
    // An event that names no support may be part of any of its form.
    view.events = next_events(here, [&](const Event& event) {
        const bool part =
            event.support ? event.support == id : support.form && event.form == support.form;
        return part;
    });
    view.situations =
        record_links(sorted_records<Situation>(here,
                                               [&](const Situation& situation) {
                                                   return situation.audience == Audience::all &&
                                                          holds(situation.leads.supports, id);
                                               }),
                     here);
    view.body = body_html(support.body, view.frame, here);
    view.appendix = appendix_view(support.appendix, here);
    if (const auto contact = support.contact ? support.contact : here.settings().main_contact) {
        view.contact = contact_card(*contact, here);
    }
    view.reviewed = reviewed_text(support.review, here.localized());
    return view;
}

}  // namespace lykta::html
