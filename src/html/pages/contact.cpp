// Contact points: the list, and a page for each.

#include "html/pages/pages.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

ContactListView contact_list_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<ContactListView>(make);
    const auto add = [&](Id<ContactPoint> id) { view.contacts.push_back(contact_card(id, here)); };
    const auto main = here.settings().main_contact;
    if (main) {  // the one number first
        add(*main);
    }
    for (std::uint32_t index = 0; index < here.portal().contacts.size(); ++index) {
        const Id<ContactPoint> id{index};
        if (id != main) {
            add(id);
        }
    }
    return view;
}

ContactView contact_view(const PageToMake& make) {
    const Here& here = make.here;
    const Id<ContactPoint> id{make.page.subject.record};
    const ContactPoint& contact = here.portal().contacts[id];
    ContactView view;
    view.contact = contact_card(id, here);
    view.frame = frame_of(make, {view.contact.name,
                                 view.contact.summary,
                                 {own_page_link(PageKind::contact_list, "nav-contact", here)}});
    for (std::uint32_t index = 0; index < here.portal().supports.size(); ++index) {
        if (here.portal().supports[Id<Support>{index}].contact == id) {
            view.supports.push_back(support_item(Id<Support>{index}, here));
        }
    }
    view.events = next_events(here, [&](const Event& event) {
        return event.contact == id || event.registration.contact == id;
    });
    view.reviewed = reviewed_text(contact.review, here.localized());
    return view;
}

}  // namespace lykta::html
