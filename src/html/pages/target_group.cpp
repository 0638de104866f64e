// Target groups: a list, and a page for each with what there is for them here.

#include "html/pages/pages.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "html/parts/text.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

TargetGroupListView target_group_list_view(const PageToMake& make) {
    auto view = own_page<TargetGroupListView>(make);
    // In the vocabulary's order, the most common first.
    for (const TargetGroup& group : make.here.portal().vocabulary().target_groups) {
        if (const auto* id = make.here.portal().target_groups.find(group.id)) {
            view.groups.push_back(record_tile(*id, make.here));
        }
    }
    return view;
}

TargetGroupView target_group_view(const PageToMake& make) {
    const Here& here = make.here;
    const Portal& portal = here.portal();
    const TargetGroupText& text =
        portal.target_groups[Id<TargetGroupText>{make.page.subject.record}];
    TargetGroupView view;
    view.title = here.text(text.title);
    view.summary = here.text(text.summary);
    view.frame = frame_of(
        make, {view.title, view.summary, {own_page_link(PageKind::target_group_list, here)}});
    view.body = body_html(text.body, view.frame, here);
    view.appendix = appendix_view(text.appendix, here);
    const auto is_for = [&](const auto& record) { return holds(record.target_groups, text.group); };
    for (const Id<Support> id : sorted_records<Support>(here, [&](const Support& support) {
             return support.offered == Offered::here && is_for(support);
         })) {
        view.supports.push_back(support_item(id, here));
    }
    view.elsewhere = supports_elsewhere(here, is_for);
    view.events = next_events(here, is_for);
    view.leads = leads_view(text.leads, here);
    view.expert = reviewed_text(text.expert, here.localized());
    view.reviewed = reviewed_text(text.review, here.localized());
    return view;
}

}  // namespace lykta::html
