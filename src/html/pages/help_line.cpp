// Help lines: who answers when we do not, and a page for each.

#include "base/office_hours.hpp"
#include "html/pages/pages.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/help_line_card.hpp"
#include "html/parts/links.hpp"
#include "wording/contacts.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

NightView night_view(const PageToMake& make) {
    const Here& here = make.here;
    LinesByHours lines = lines_by_hours(here);
    auto view = own_page<NightView>(make);
    for (const ContactPoint& contact : here.portal().contacts) {
        if (!contact.phone_hours || contact.dial.empty()) continue;
        const Id<ContactPoint> id = *here.portal().contacts.find(contact.id);
        if (reach_into_the_night(*contact.phone_hours)) {
            view.own.push_back(contact_card(id, here));
        } else if (reach_beyond_office_hours(*contact.phone_hours)) {
            view.own_evenings.push_back(contact_card(id, here));
        }
    }
    view.always = std::move(lines.always);
    view.sometimes = std::move(lines.sometimes);
    view.has_sometimes = !view.own_evenings.empty() || !view.sometimes.empty();
    view.others = std::move(lines.others);
    return view;
}

HelpLineView help_line_view(const PageToMake& make) {
    const Here& here = make.here;
    const Id<HelpLine> id{make.page.subject.record};
    const HelpLine& line = here.portal().help_lines[id];
    HelpLineView view;
    view.line = help_line_card(id, here);
    view.frame =
        frame_of(make, {view.line.name, view.line.summary, {own_page_link(PageKind::night, here)}});
    view.sources = source_views(line.source, line.head, here);
    view.source_date = source_text(line, here.localized());
    for (LinkView& link : record_links(
             sorted_records<Situation>(
                 here,
                 [&](const Situation& situation) { return holds(situation.leads.help_lines, id); }),
             here)) {
        // From a page that must not tell, only what may be read there.
        if (!link.url.value.empty()) view.situations.push_back(std::move(link));
    }
    view.reviewed = reviewed_text(line.review, here.localized());
    return view;
}

}  // namespace lykta::html
