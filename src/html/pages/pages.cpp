#include "html/pages/pages.hpp"

#include "html/parts/contact_card.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/facts.hpp"
#include "html/parts/help_line_card.hpp"
#include "html/parts/list_filters.hpp"
#include "html/parts/parts.hpp"
#include "html/parts/support_item.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

constexpr std::size_t events_on_home = 3;

/// Groups that something here is for, in the vocabulary's order.
std::vector<LinkView> groups_served(const Here& here) {
    const Portal& portal = here.portal();
    std::vector<LinkView> links;
    for (const TargetGroup& group : portal.vocabulary.target_groups) {
        const Id<TargetGroup> code = *portal.vocabulary.target_groups.find(group.id);
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
    view.events = next_events(
        here, [](const Event&) { return true; }, events_on_home);
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
    if (support.offered != Offered::here) {
        view.offered =
            here.word(support.offered == Offered::no ? "offered-no" : "offered-elsewhere");
    }
    for (const Id<Organization> id : support.see) {
        view.see.push_back(
            link_to(subject_of(id), here.text(here.portal().organizations[id].name), here));
    }
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
    view.reviewed = reviewed(support.review, here);
    return view;
}

ContactListView contact_list_view(const PageToMake& make) {
    const Here& here = make.here;
    ContactListView view;
    view.title = here.word("contact-list-title");
    view.lead = here.word("contact-list-lead");
    view.frame = frame_of(make, {view.title, view.lead, {}});
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
    view.reviewed = reviewed(contact.review, here);
    return view;
}

namespace {

/// The site's own facts put into a text that staff will paste elsewhere.
LocalizedText filled_in(Phrase phrase, const Here& here) {
    LocalizedText text = here.text(phrase);
    const SiteSettings& settings = here.settings();
    std::vector<Filling> fillings{{"url", settings.base_url, true}};
    if (settings.main_contact) {
        const ContactPoint& contact = here.portal().contacts[*settings.main_contact];
        fillings.push_back({"contact", here.text(contact.name).text.value, false});
        fillings.push_back({"phone", contact.phone, true});
    }
    text.text.value = filled(text.text.value, fillings, text.language->direction);
    return text;
}

}  // namespace

ArticleView article_view(const PageToMake& make) {
    const Here& here = make.here;
    const Page& page = here.portal().pages[Id<Page>{make.page.subject.record}];
    ArticleView view;
    view.title = here.text(page.title);
    view.summary = here.text(page.summary);
    view.frame = frame_of(make, {view.title, view.summary, readers_path(page.audience, here)});
    set_neighbours(view.frame, page.audience, make);
    view.body = body_html(page.body, view.frame, here);
    view.appendix = appendix_view(page.appendix, here);
    view.leads = leads_view(page.leads, here);
    for (const PasteText& paste : page.paste) {
        PasteView& text = view.paste.emplace_back(PasteView{here.text(paste.title), {}});
        for (const Phrase paragraph : paste.paragraphs) {
            text.paragraphs.push_back(filled_in(paragraph, here));
        }
    }
    if (page.audience == Audience::staff) view.offers = offer_rows(here);
    view.expert = expert_reviewed(page.expert, here);
    view.reviewed = reviewed(page.review, here);
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
    view.expert = expert_reviewed(situation.expert, here);
    view.reviewed = reviewed(situation.review, here);
    return view;
}

NightView night_view(const PageToMake& make) {
    const Here& here = make.here;
    LinesByHours lines = lines_by_hours(here);
    NightView view;
    view.title = here.word("night-title");
    view.lead = here.word("night-lead");
    view.frame = frame_of(make, {view.title, view.lead, {}});
    for (const ContactPoint& contact : here.portal().contacts) {
        if (contact.phone_hours && reach_beyond_office_hours(*contact.phone_hours)) {
            view.own.push_back(contact_card(*here.portal().contacts.find(contact.id), here));
        }
    }
    view.always = std::move(lines.always);
    view.sometimes = std::move(lines.sometimes);
    view.others = std::move(lines.others);
    return view;
}

HelpLineView help_line_view(const PageToMake& make) {
    const Here& here = make.here;
    const Id<HelpLine> id{make.page.subject.record};
    const HelpLine& line = here.portal().help_lines[id];
    HelpLineView view;
    view.line = help_line_card(id, here);
    view.frame = frame_of(
        make,
        {view.line.name, view.line.summary, {own_page_link(PageKind::night, "night-title", here)}});
    for (const std::string& source : line.source) {
        view.sources.emplace_back(source);
    }
    if (line.source_date) {
        view.source_date = here.localized().word(
            "line-source-date",
            {{"date", here.localized().formatter.date(*line.source_date), true}});
    }
    view.situations = record_links(
        sorted_records<Situation>(
            here,
            [&](const Situation& situation) { return holds(situation.leads.help_lines, id); }),
        here);
    view.reviewed = reviewed(line.review, here);
    return view;
}

NotFoundView not_found_view(const PageToMake& make) {
    const Here& here = make.here;
    NotFoundView view;
    view.title = here.word("page-not-found-title");
    view.text = here.word("page-not-found-text");
    view.frame = frame_of(make, {view.title, std::nullopt, {}});
    view.home = own_page_link(PageKind::home, "to-home", here);
    return view;
}

namespace {

/// Former ids are a record's: no other page has one.
const LocalizedText& record_title(Subject subject, const Here& here) {
    const auto title =
        [&]<typename Record>(const Records<Record>& records) -> const LocalizedText& {
        return here.text(heading(records[Id<Record>{subject.record}]));
    };
    return visit_records(here.portal(), *record_kind(subject.kind), title);
}

}  // namespace

RedirectView redirect_view(const Redirect& redirect, const Here& here) {
    const PlannedPage& page = here.site.plan.pages[redirect.page];
    const Language& language = here.localized().language;
    RedirectView view;
    view.language = Text(language.tag);
    view.direction = Text(direction_name(language.direction));
    view.title = is_discreet(page.subject, here.portal())
                     ? neutral_title(here)
                     : PageText{record_title(page.subject, here).text};
    view.canonical = absolute(page.address, here);
    view.target = Url{page.address};
    view.content = Text("0; url=" + page.address);
    return view;
}

}  // namespace lykta::html
