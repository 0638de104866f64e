#include "html/pages/pages.hpp"

#include "html/pages/contact_card.hpp"
#include "html/pages/facts.hpp"
#include "html/pages/frame.hpp"
#include "html/pages/help_line_card.hpp"
#include "html/pages/support_item.hpp"
#include "html/prose.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

/// Records for these readers, in the author's order, else by title.
template <typename Record>
std::vector<Id<Record>> for_readers(const Records<Record>& records, Audience audience,
                                    const Here& here) {
    struct Entry {
        int order;
        std::string key;
        Id<Record> id;
        auto operator<=>(const Entry&) const = default;
    };
    std::vector<Entry> entries;
    for (const Record& record : records) {
        if (record.audience == audience) {
            entries.push_back(
                {record.order,
                 here.localized().formatter.sort_key(here.text(record.title).text.value),
                 *records.find(record.id)});
        }
    }
    std::sort(entries.begin(), entries.end());
    std::vector<Id<Record>> ids;
    for (const Entry& entry : entries) {
        ids.push_back(entry.id);
    }
    return ids;
}

std::vector<LinkView> page_links(const std::vector<Id<Page>>& ids, const Here& here) {
    std::vector<LinkView> links;
    for (const Id<Page> id : ids) {
        links.push_back(link_to(subject_of(id), here.text(here.portal().pages[id].title), here));
    }
    return links;
}

std::vector<LinkView> page_links(Audience audience, const Here& here) {
    return page_links(for_readers(here.portal().pages, audience, here), here);
}

LinkView situation_link(Id<Situation> id, const Here& here) {
    return link_to(subject_of(id), here.text(here.portal().situations[id].title), here);
}

LinkView list_link(PageKind kind, std::string_view word, const Here& here) {
    return link_to({kind, 0}, here.word(word), here);
}

std::optional<LocalizedText> reviewed(const Review& review, const Here& here) {
    return review.reviewed ? std::optional(reviewed_text(review, here)) : std::nullopt;
}

/// The body, which as finished markup can no longer tell the renderer what it shows.
Html body_html(const Body& body, FrameView& frame_, const Here& here) {
    const LocalizedProse prose = here.localized().prose(body);
    for (const LocalizedLeaf& leaf : prose.leaves) {
        frame_.draft = frame_.draft || leaf.status == TextStatus::draft;
        frame_.partial = frame_.partial || leaf.status == TextStatus::missing ||
                         leaf.status == TextStatus::stale;
    }
    return prose_html(prose, {&here.localized(), &here.site.plan, here.language});
}

FrameView frame_of(const PageToMake& make, const PageWords& words) {
    return frame(make.page, words, make.shared, make.here);
}

}  // namespace

HomeView home_view(const PageToMake& make) {
    const Here& here = make.here;
    SupportGroups groups = support_groups(here);
    HomeView view;
    view.title = here.word("home-title");
    view.lead = here.word("home-lead");
    view.frame = frame_of(make, {view.title, view.lead, {}});
    for (const Audience audience : {Audience::all, Audience::child, Audience::youth}) {
        for (const Id<Situation> id : for_readers(here.portal().situations, audience, here)) {
            view.situations.push_back(
                {situation_link(id, here), here.text(here.portal().situations[id].summary)});
        }
    }
    if (here.portal().help_lines.size() > 0) {
        view.night = list_link(PageKind::night, "night-title", here);
    }
    view.direct = std::move(groups.direct);
    view.indirect = std::move(groups.indirect);
    view.pages = page_links(Audience::all, here);
    view.staff_pages = page_links(Audience::staff, here);
    view.has_pages = !view.pages.empty() || !view.staff_pages.empty();
    view.all_support = list_link(PageKind::support_list, "all-support", here);
    if (here.portal().organizations.size() > 0) {
        view.organizations =
            list_link(PageKind::organization_list, "organization-list-title", here);
    }
    if (here.portal().brochures.size() > 0) {
        view.brochures = list_link(PageKind::brochure_list, "brochure-list-title", here);
    }
    view.all_contacts = list_link(PageKind::contact_list, "all-contacts", here);
    return view;
}

SupportListView support_list_view(const PageToMake& make) {
    const Here& here = make.here;
    SupportGroups groups = support_groups(here);
    SupportListView view;
    view.title = here.word("support-list-title");
    view.lead = here.word("support-list-lead");
    view.frame = frame_of(make, {view.title, view.lead, {}});
    view.count = here.localized().counted(
        "support-count", static_cast<std::int64_t>(groups.direct.size() + groups.indirect.size()));
    view.direct = std::move(groups.direct);
    view.indirect = std::move(groups.indirect);
    return view;
}

SupportView support_view(const PageToMake& make) {
    const Here& here = make.here;
    const Support& support = here.portal().supports[Id<Support>{make.page.subject.record}];
    SupportView view;
    view.title = here.text(support.title);
    view.summary = here.text(support.summary);
    view.frame = frame_of(
        make, {view.title, view.summary, {list_link(PageKind::support_list, "nav-support", here)}});
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
    view.body = body_html(support.body, view.frame, here);
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
                                 {list_link(PageKind::contact_list, "nav-contact", here)}});
    for (std::uint32_t index = 0; index < here.portal().supports.size(); ++index) {
        if (here.portal().supports[Id<Support>{index}].contact == id) {
            view.supports.push_back(support_item(Id<Support>{index}, here));
        }
    }
    view.reviewed = reviewed(contact.review, here);
    return view;
}

ArticleView article_view(const PageToMake& make) {
    const Here& here = make.here;
    const Page& page = here.portal().pages[Id<Page>{make.page.subject.record}];
    ArticleView view;
    view.title = here.text(page.title);
    view.summary = here.text(page.summary);
    view.frame = frame_of(make, {view.title, view.summary, {}});
    view.body = body_html(page.body, view.frame, here);
    view.reviewed = reviewed(page.review, here);
    return view;
}

SituationView situation_view(const PageToMake& make) {
    const Here& here = make.here;
    const Situation& situation = here.portal().situations[Id<Situation>{make.page.subject.record}];
    SituationView view;
    view.title = here.text(situation.title);
    view.summary = here.text(situation.summary);
    view.frame = frame_of(make, {view.title, view.summary, {}});
    view.body = body_html(situation.body, view.frame, here);
    for (const Id<HelpLine> id : situation.leads.help_lines) {
        view.help_lines.push_back(help_line_card(id, here));
    }
    for (const Id<Support> id : situation.leads.supports) {
        view.supports.push_back(support_item(id, here));
    }
    for (const Id<ContactPoint> id : situation.leads.contacts) {
        view.contacts.push_back(contact_card(id, here));
    }
    view.pages = page_links(situation.leads.pages, here);
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
    view.always = std::move(lines.always);
    view.sometimes = std::move(lines.sometimes);
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
        {view.line.name, view.line.summary, {list_link(PageKind::night, "night-title", here)}});
    for (const std::string& source : line.source) {
        view.sources.emplace_back(source);
    }
    if (line.source_date) {
        view.source_date = here.localized().word(
            "line-source-date",
            {{"date", here.localized().formatter.date(*line.source_date), true}});
    }
    for (const Situation& situation : here.portal().situations) {
        if (std::find(situation.leads.help_lines.begin(), situation.leads.help_lines.end(), id) !=
            situation.leads.help_lines.end()) {
            view.situations.push_back(
                situation_link(*here.portal().situations.find(situation.id), here));
        }
    }
    view.reviewed = reviewed(line.review, here);
    return view;
}

NotFoundView not_found_view(const PageToMake& make) {
    const Here& here = make.here;
    NotFoundView view;
    view.title = here.word("page-not-found-title");
    view.text = here.word("page-not-found-text");
    view.frame = frame_of(make, {view.title, std::nullopt, {}});
    view.home = list_link(PageKind::home, "to-home", here);
    return view;
}

namespace {

/// Former ids are a record's: no other page has one.
const LocalizedText& record_title(Subject subject, const Here& here) {
    const auto title = [&]<typename Record>(const Records<Record>& records) -> const LocalizedText& {
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
    view.title = PageText{record_title(page.subject, here).text};
    view.canonical = absolute(page.address, here);
    view.target = Url{page.address};
    view.content = Text("0; url=" + page.address);
    return view;
}

}  // namespace lykta::html
