// The home page: the shortest ways to all that there is.

#include "html/pages/pages.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "wording/occasions.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

constexpr std::size_t events_on_home = 3;

/// Groups that something here is for, in the vocabulary's order.
std::vector<LinkView> groups_served(const Here& here) {
    const Portal& portal = here.portal();
    std::vector<LinkView> links;
    for (const TargetGroup& group : portal.vocabulary().target_groups) {
        const Id<TargetGroup> code = *portal.vocabulary().target_groups.find(group.id);
        const auto* text = portal.target_groups.find(group.id);
        const bool served = std::any_of(
            portal.supports.begin(), portal.supports.end(), [&](const Support& support) {
                return support.offered == Offered::here && holds(support.target_groups, code);
            });
        if (text != nullptr && served) links.push_back(record_link(*text, here));
    }
    return links;
}

}  // namespace

HomeView home_view(const PageToMake& make) {
    const Here& here = make.here;
    SupportGroups groups = some_support(here);
    auto view = own_page<HomeView>(make);
    view.situations = tiles(for_readers<Situation>(Audience::all, here), here);
    view.night = planned_link(PageKind::night, here);
    view.has_supports = !groups.direct.empty() || !groups.indirect.empty();
    view.direct = std::move(groups.direct);
    view.indirect = std::move(groups.indirect);
    view.events = next_events(here, every_event, events_on_home);
    if (planned_link(PageKind::calendar, here)) {
        view.calendar = own_page_link(PageKind::calendar, "calendar-all", here);
    }
    view.groups = groups_served(here);
    view.child = planned_link(PageKind::child, here);
    view.youth = planned_link(PageKind::youth, here);
    view.pages = record_links(for_readers<Page>(Audience::all, here), here);
    view.staff_pages = record_links(for_readers<Page>(Audience::staff, here), here);
    view.has_pages = !view.pages.empty() || !view.staff_pages.empty();
    view.all_support = own_page_link(PageKind::support_list, "all-support", here);
    view.organizations = planned_link(PageKind::organization_list, here);
    view.brochures = planned_link(PageKind::brochure_list, here);
    view.all_contacts = own_page_link(PageKind::contact_list, "all-contacts", here);
    return view;
}

}  // namespace lykta::html
