// The pages of organizations: the list, local ones first, and one for each.

#include "html/parts/event_item.hpp"
#include "html/parts/frame.hpp"
#include "html/parts/parts.hpp"
#include "html/parts/support_item.hpp"

#include <algorithm>

namespace lykta::html {

OrganizationListView organization_list_view(const PageToMake& make) {
    const Here& here = make.here;
    const Records<Organization>& all = here.portal().organizations;
    std::vector<std::pair<std::string, Id<Organization>>> sorted;
    for (const Organization& each : all) {
        sorted.emplace_back(here.localized().formatter.sort_key(here.text(each.name).text.value),
                            *all.find(each.id));
    }
    std::sort(sorted.begin(), sorted.end());
    OrganizationListView view;
    view.title = here.word("organization-list-title");
    view.lead = here.word("organization-list-lead");
    view.frame = frame(make.page, {view.title, view.lead, {}}, make.shared, here);
    for (const auto& [key, id] : sorted) {
        (all[id].national ? view.national : view.local)
            .push_back({link_to(subject_of(id), here.text(all[id].name), here),
                        here.text(all[id].what_for)});
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
    view.frame = frame(
        make.page,
        {view.name,
         view.what_for,
         {link_to({PageKind::organization_list, 0}, here.word("organization-list-title"), here)}},
        make.shared, here);
    if (organization.category) {
        view.category =
            here.text(here.portal().vocabulary.partner_categories[*organization.category].label);
    }
    if (!organization.dial.empty()) {
        view.phone = LeftToRight{Text(organization.phone)};
        view.dial = Url{"tel:" + organization.dial};
    }
    view.phone_hours = hours_text(organization.phone_hours, here);
    view.url = Url{organization.url};
    for (const Support& support : here.portal().supports) {
        if (std::find(support.see.begin(), support.see.end(), id) != support.see.end()) {
            view.supports.push_back(support_item(*here.portal().supports.find(support.id), here));
        }
    }
    for (const Id<Support> each : sorted_records<Support>(
             here, [&](const Support& support) { return holds(support.shared_with, id); })) {
        view.shared.push_back(support_item(each, here));
    }
    view.events =
        next_events(here, [&](const Event& event) { return holds(event.shared_with, id); });
    for (const std::string& source : organization.source) {
        view.sources.emplace_back(source);
    }
    if (organization.review.reviewed) {
        view.reviewed = reviewed_text(organization.review, here);
    }
    return view;
}

}  // namespace lykta::html
