#include "html/parts/contact_card.hpp"

namespace lykta::html {

namespace {

std::string_view channel_word(ChannelKind kind) {
    switch (kind) {
        case ChannelKind::phone: return "channel-phone";
        case ChannelKind::sms: return "channel-sms";
        case ChannelKind::chat: return "channel-chat";
        case ChannelKind::form: return "channel-form";
        case ChannelKind::visit: return "channel-visit";
        case ChannelKind::video: return "channel-video";
        case ChannelKind::relay: return "channel-relay";
    }
    return "channel-form";
}

std::vector<ClosedView> closed_days(const ContactPoint& contact, const Here& here) {
    const Formatter& formatter = here.localized().formatter;
    std::vector<ClosedView> views;
    for (const Closed& closed : contact.closed) {
        if (closed.until < here.site.today) {
            continue;  // what is over is of no use to anyone
        }
        LocalizedText when;
        if (closed.from == closed.until) {
            when = {Text(formatter.date(closed.from)), &here.localized().language, {}};
        } else {
            when = here.localized().word("closed-period",
                                         {{"from", formatter.date(closed.from), true},
                                          {"until", formatter.date(closed.until), true}});
        }
        views.push_back({std::move(when), here.localized().optional_text(closed.note)});
    }
    return views;
}

/// Is a record kept, how far does secrecy go: what was said, and nothing else.
std::vector<LocalizedText> secrecy(const Anonymous& said, const Here& here) {
    std::vector<LocalizedText> lines;
    if (said.records) {
        lines.push_back(here.word(*said.records ? "records-kept" : "records-not-kept"));
    }
    add_stated(lines, said.limits, here);
    return lines;
}

bool has_details(const ContactCardView& view) {
    return !view.role.empty() || !view.phone_hours.empty() || !view.visiting_hours.empty() ||
           !view.closed.empty() || !view.when_closed.empty() || !view.channels.empty() ||
           !view.address.empty() || !view.email.empty() || !view.languages.empty() ||
           view.interpreter || view.name_needed || !view.secrecy.empty();
}

}  // namespace

std::vector<ChannelView> channels(const std::vector<Channel>& said, const Here& here) {
    std::vector<ChannelView> views;
    for (const Channel& channel : said) {
        views.push_back({here.word(channel_word(channel.kind)), Url{channel.url},
                         LeftToRight{Text(channel.number)}, hours_text(channel.hours, here),
                         here.localized().optional_text(channel.note)});
    }
    return views;
}

ContactCardView contact_card(Id<ContactPoint> id, const Here& here) {
    const ContactPoint& contact = here.portal().contacts[id];
    const LinkView page = link_to(subject_of(id), here.text(contact.name), here);
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
        view.role = here.text(here.portal().vocabulary.role_titles[*contact.role].label);
    view.phone_hours = hours_text(contact.phone_hours, here);
    view.open = open_hours(contact.phone_hours, contact.closed);
    view.visiting_hours = hours_text(contact.visiting_hours, here);
    view.closed = closed_days(contact, here);
    for (const Id<ContactPoint> other : contact.when_closed) {
        view.when_closed.push_back(
            link_to(subject_of(other), here.text(here.portal().contacts[other].name), here));
    }
    for (const Id<HelpLine> other : contact.help_lines_when_closed) {
        view.when_closed.push_back(
            link_to(subject_of(other), here.text(here.portal().help_lines[other].name), here));
    }
    view.channels = channels(contact.channels, here);
    view.address = {Text(contact.address), &here.portal().source_language(), TextStatus::source};
    view.email = Text(contact.email);
    if (!contact.email.empty()) {
        view.mail_to = Url{"mailto:" + contact.email};
    }
    view.languages = spoken(contact.languages, here);
    if (contact.interpreter.value_or(false)) {
        view.interpreter = here.word("interpreter");
    }
    if (const std::optional<bool> needed = contact.anonymous.name_needed) {
        view.name_needed = here.word(*needed ? "name-needed" : "name-not-needed");
    }
    view.secrecy = secrecy(contact.anonymous, here);
    view.has_details = has_details(view);
    return view;
}

}  // namespace lykta::html
