#include "html/parts/parts.hpp"

#include "html/parts/contact_card.hpp"
#include "html/parts/help_line_card.hpp"
#include "html/parts/support_item.hpp"
#include "html/prose.hpp"

namespace lykta::html {

namespace {

constexpr std::size_t headings_of_a_long_text = 4;

}  // namespace

LinkView own_page_link(PageKind kind, std::string_view word, const Here& here) {
    return link_to({kind, 0}, here.word(word), here);
}

LinkView own_page_link(PageKind kind, const Here& here) {
    return own_page_link(kind, page_word_keys(kind).value().title, here);
}

std::optional<LinkView> planned_link(PageKind kind, const Here& here) {
    const bool planned = here.site.plan.nearest({kind, 0}, here.language) != nullptr;
    return planned ? std::optional(own_page_link(kind, here)) : std::nullopt;
}

std::vector<LinkView> readers_path(Audience audience, const Here& here) {
    switch (audience) {
        case Audience::child: return {own_page_link(PageKind::child, here)};
        case Audience::youth: return {own_page_link(PageKind::youth, here)};
        case Audience::staff: return {own_page_link(PageKind::staff, here)};
        case Audience::all: break;
    }
    return {};
}

FrameView frame_of(const PageToMake& make, const PageWords& words) {
    return frame(make.page, words, make.shared, make.here);
}

std::optional<LocalizedText> reviewed(const Review& review, const Here& here) {
    return review.reviewed ? std::optional(reviewed_text(review, here)) : std::nullopt;
}

std::optional<LocalizedText> expert_reviewed(const ExpertReview& review, const Here& here) {
    if (review.by.empty()) return std::nullopt;
    std::vector<Filling> fillings{{"by", review.by, false}};
    if (!review.reviewed) return here.localized().word("expert-review-by", fillings);
    fillings.push_back({"date", here.localized().formatter.date(*review.reviewed), true});
    return here.localized().word("expert-review", fillings);
}

Html body_html(const Body& body, FrameView& frame, const Here& here) {
    const LocalizedProse prose = here.localized().prose(body);
    for (const LocalizedLeaf& leaf : prose.leaves) {
        frame.draft = frame.draft || leaf.status == TextStatus::draft;
        frame.partial =
            frame.partial || leaf.status == TextStatus::missing || leaf.status == TextStatus::stale;
    }
    WrittenProse written =
        write_prose(prose, {&here.localized(), &here.site.plan, here.language,
                            &here.site.assets.pictures, frame.young ? nullptr : here.terms});
    for (const Term* term : written.terms) frame.terms.push_back(term_view(*term, here));
    if (!frame.young && written.headings.size() >= headings_of_a_long_text) {
        for (const ProseHeading& heading : written.headings) {
            frame.contents.push_back({heading.text, Url{"#" + heading.fragment}, {}});
        }
    }
    return std::move(written.html);
}

TermView term_view(const Term& term, const Here& here) {
    return {Text("ord_" + term.id), here.text(term.term), here.text(term.meaning),
            here.localized().optional_text(term.health_care), record_links(term.pages, here)};
}

namespace {

/// "https://film.example/x" -> "film.example"
std::string host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return std::string(url);
    const std::string_view rest = url.substr(scheme + 3);
    return std::string(rest.substr(0, rest.find_first_of("/?#")));
}

VideoView video_view(const Video& video, const Here& here) {
    VideoView view;
    view.title = here.text(video.title);
    view.url = Url{video.url};
    view.host = Text(host_of(video.url));
    view.tag = Text(video.language->tag);
    view.direction = Text(direction_name(video.language->direction));
    view.endonym = Text(video.language->endonym);
    if (video.minutes) view.minutes = here.localized().counted("video-minutes", *video.minutes);
    return view;
}

}  // namespace

AppendixView appendix_view(const Appendix& appendix, const Here& here) {
    AppendixView view;
    for (const Question& each : appendix.questions) {
        view.questions.push_back({here.text(each.question), here.text(each.answer)});
    }
    for (const Video& each : appendix.videos) {
        if (each.language != nullptr) view.videos.push_back(video_view(each, here));
    }
    return view;
}

void set_neighbours(FrameView& frame, Audience audience, const PageToMake& make) {
    if (audience != Audience::child && audience != Audience::youth) return;
    const Here& here = make.here;
    std::vector<LinkView> pages = record_links(for_readers<Situation>(audience, here), here);
    for (LinkView& page : record_links(for_readers<Page>(audience, here), here)) {
        pages.push_back(std::move(page));
    }
    const auto here_is = [&](const LinkView& each) { return each.url.value == make.page.address; };
    const auto self = std::find_if(pages.begin(), pages.end(), here_is);
    if (self == pages.end() || pages.size() == 1) return;
    PaginationView& around = frame.pagination.emplace();
    if (self != pages.begin()) around.previous = *std::prev(self);
    if (std::next(self) != pages.end()) around.next = *std::next(self);
}

LeadsView leads_view(const LeadsOn& leads, const Here& here) {
    LeadsView view;
    for (const Id<HelpLine> id : leads.help_lines) {
        view.help_lines.push_back(help_line_card(id, here));
    }
    for (const Id<Support> id : leads.supports) {
        view.supports.push_back(support_item(id, here));
    }
    for (const Id<ContactPoint> id : leads.contacts) {
        view.contacts.push_back(contact_card(id, here));
    }
    view.pages = record_links(leads.pages, here);
    view.laws = tiles(leads.laws, here);
    return view;
}

namespace {

std::string_view cost_word(const Cost& cost) {
    if (*cost.amount == 0) return "cost-free";
    if (!cost.per) return "cost-amount";
    switch (*cost.per) {
        case CostPer::hour: return "cost-per-hour";
        case CostPer::day: return "cost-per-day";
        case CostPer::night: return "cost-per-night";
        case CostPer::week: return "cost-per-week";
        case CostPer::month: return "cost-per-month";
        case CostPer::occasion: return "cost-per-occasion";
        case CostPer::year: return "cost-per-year";
    }
    return "cost-amount";
}

}  // namespace

namespace {

LocalizedText amount_text(const Cost& cost, const Here& here) {
    const std::string amount = here.localized().formatter.number(*cost.amount);
    return here.localized().word(cost_word(cost), {{"amount", amount, true}});
}

}  // namespace

std::vector<LocalizedText> cost_texts(const Cost& cost, const Here& here) {
    std::vector<LocalizedText> texts;
    if (cost.amount) texts.push_back(amount_text(cost, here));
    add_stated(texts, cost.note, here);
    return texts;
}

std::optional<LocalizedText> brief_cost(const Cost& cost, const Here& here) {
    if (!cost.amount) return std::nullopt;
    return *cost.amount == 0 ? here.word("filter-free") : amount_text(cost, here);
}

std::vector<OfferRowView> offer_rows(const Here& here) {
    const Portal& portal = here.portal();
    const auto is_help = [&](const Support& support) {
        return !support.form || !portal.vocabulary.support_forms[*support.form].channel;
    };
    std::vector<OfferRowView> rows;
    for (const Id<Support> id : sorted_records<Support>(here, is_help)) {
        const Support& support = portal.supports[id];
        OfferRowView row;
        row.support = record_link(id, here);
        if (support.offered != Offered::here) {
            row.offered =
                here.word(support.offered == Offered::no ? "offered-no" : "offered-elsewhere");
        }
        row.route = route_tag(support, here);
        if (support.access.applicant) {
            row.applicant =
                here.text(portal.vocabulary.applicants[*support.access.applicant].staff);
        }
        const std::vector<LocalizedText> cost = cost_texts(support.cost, here);
        if (!cost.empty()) row.cost = cost.front();
        const auto contact = support.contact ? support.contact : portal.site.main_contact;
        if (contact && support.offered == Offered::here) {
            row.contact = record_link(*contact, here);
            row.phone = LeftToRight{Text(portal.contacts[*contact].phone)};
            const std::string& dial = portal.contacts[*contact].dial;
            if (!dial.empty()) row.dial = Url{"tel:" + dial};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace lykta::html
