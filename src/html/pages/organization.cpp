// The pages of organizations: the list, local ones first, and one for each.

#include "html/pages/pages.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

OrganizationListView organization_list_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<OrganizationListView>(make);
    for (const Id<Organization> id :
         sorted_records<Organization>(here, [](const Organization&) { return true; })) {
        const bool national = here.portal().organizations[id].national;
        (national ? view.national : view.local).push_back(record_tile(id, here));
    }
    return view;
}

OrganizationView organization_view(const PageToMake& make) {
    const Here& here = make.here;
    const Id<Organization> id{make.page.subject.record};
    const Organization& organization = here.portal().organizations[id];
    OrganizationView view;
    view.name = here.text(organization.name);
    view.what_for = here.text(organization.what_for);
    view.frame = frame_of(
        make, {view.name, view.what_for, {own_page_link(PageKind::organization_list, here)}});
    if (organization.category) {
        view.category =
            here.text(here.portal().vocabulary().partner_categories[*organization.category].label);
    }
    if (!organization.dial.empty()) {
        view.phone = LeftToRight{Text(organization.phone)};
        view.dial = Url{"tel:" + organization.dial};
    }
    view.phone_hours = hours_text(organization.phone_hours, here);
    view.url = Url{organization.url};
    for (const Support& support : here.portal().supports) {
        if (holds(support.see, id)) {
            view.supports.push_back(support_item(*here.portal().supports.find(support.id), here));
        }
    }
    for (const Id<Support> each : sorted_records<Support>(
             here, [&](const Support& support) { return holds(support.shared_with, id); })) {
        view.shared.push_back(support_item(each, here));
    }
    view.events =
        next_events(here, [&](const Event& event) { return holds(event.shared_with, id); });
    view.sources = source_views(organization.source, organization.head, here);
    view.reviewed = reviewed_text(organization.review, here.localized());
    return view;
}

}  // namespace lykta::html
