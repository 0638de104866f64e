#include "html/parts/contact_card.hpp"

#include "html/parts/links.hpp"
#include "portal/mail.hpp"
#include "wording/contacts.hpp"
#include "wording/hours.hpp"

namespace lykta::html {

namespace {

std::vector<ClosedView> closed_days(const ContactPoint& contact, const Here& here) {
    std::vector<ClosedView> views;
    for (const Closed& closed : contact.closed) {
        if (closed.until < here.site.today) {
            continue;  // what is over is of no use to anyone
        }
        views.push_back(
            {closed_text(closed, here.localized()), here.localized().optional_text(closed.note)});
    }
    return views;
}

bool has_details(const ContactCardView& view) {
    return !view.role.empty() || !view.phone_hours.empty() || view.red_days ||
           !view.visiting_hours.empty() || !view.closed.empty() || !view.when_closed.empty() ||
           !view.channels.empty() || !view.address.empty() || !view.email.empty() ||
           !view.languages.empty() || view.interpreter || view.name_needed || !view.secrecy.empty();
}

}  // namespace

std::vector<ChannelView> channels(const std::vector<Channel>& said, const Here& here) {
    std::vector<ChannelView> views;
    for (const Channel& channel : said) {
        views.push_back({channel_text(channel.kind, here.localized()), Url{channel.url},
                         Text(here.zone == Zone::open ? "" : host_of(channel.url)),
                         LeftToRight{Text(channel.number)}, hours_text(channel.hours, here),
                         here.localized().optional_text(channel.note)});
    }
    return views;
}

ContactCardView contact_card(Id<ContactPoint> id, const Here& here) {
    const ContactPoint& contact = here.portal().contacts[id];
    const LinkView page = record_link(id, here);
    ContactCardView view;
    view.name = page.text;
    view.page = page.url;
    view.hreflang = page.hreflang;
    view.summary = here.localized().optional_text(contact.summary);
    if (!contact.dial.empty()) {
        view.phone = LeftToRight{Text(contact.phone)};
        view.dial = Url{"tel:" + contact.dial};
    }
    if (contact.role)
        view.role = here.text(here.portal().vocabulary().role_titles[*contact.role].label);
    view.phone_hours = hours_text(contact.phone_hours, here);
    view.red_days = here.localized().optional_text(contact.red_days);
    view.open = open_hours(contact.phone_hours, contact.closed, contact.red_days.stated(), here);
    view.visiting_hours = hours_text(contact.visiting_hours, here);
    view.closed = closed_days(contact, here);
    view.when_closed = record_links(contact.when_closed, here);
    for (const Id<HelpLine> line : contact.help_lines_when_closed) {
        view.when_closed.push_back(record_link(line, here));
    }
    view.channels = channels(contact.channels, here);
    view.address = {Text(contact.address), &here.portal().source_language(), TextStatus::source};
    view.email = Text(contact.email);
    if (!contact.email.empty()) {
        view.mail_to = Url{mail_to(contact.email)};
    }
    view.languages = spoken(contact.languages, here);
    if (contact.interpreter.value_or(false)) {
        view.interpreter = here.word("interpreter");
    }
    view.name_needed = name_text(contact.anonymous, here.localized());
    view.secrecy = secrecy_texts(contact.anonymous, here.localized());
    view.has_details = has_details(view);
    return view;
}

}  // namespace lykta::html
