#include "html/parts/text.hpp"

#include "html/parts/contact_card.hpp"
#include "html/parts/help_line_card.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

constexpr std::size_t headings_of_a_long_text = 4;

}  // namespace

ProseContext prose_context(const Here& here) {
    return {&here.localized(), &here.site.plan, here.language, &here.site.assets.pictures,
            nullptr,           here.numbers,    here.zone};
}

Html body_html(const Body& body, FrameView& frame, const Here& here) {
    const LocalizedProse prose = here.localized().prose(body);
    for (const LocalizedLeaf& leaf : prose.leaves) {
        frame.draft = frame.draft || leaf.status == TextStatus::draft;
        frame.partial =
            frame.partial || leaf.status == TextStatus::missing || leaf.status == TextStatus::stale;
    }
    ProseContext context = prose_context(here);
    if (!frame.young) context.terms = here.terms;
    WrittenProse written = write_prose(prose, context);
    for (const Term* term : written.terms) frame.terms.push_back(term_view(*term, here));
    if (!frame.young && written.headings.size() >= headings_of_a_long_text) {
        for (const ProseHeading& heading : written.headings) {
            frame.contents.push_back({heading.text, Url{"#" + heading.fragment}, {}});
        }
    }
    return std::move(written.html);
}

TermView term_view(const Term& term, const Here& here) {
    return {Text(place_on(here.zone, "ord_" + term.id)), here.text(term.term),
            here.text(term.meaning), here.localized().optional_text(term.health_care),
            record_links(term.pages, here)};
}

namespace {

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

namespace {

/// 112, then advice about illness, then the others as their author put them. For the young somebody
/// to talk to comes first, and their author knows who.
void first_who_save_lives(std::vector<Id<HelpLine>>& ids, const Here& here) {
    const auto rank = [&](Id<HelpLine> id) {
        const HelpLine& line = here.portal().help_lines[id];
        return line.emergency ? 0 : line.dial == "1177" ? 1 : 2;
    };
    std::stable_sort(ids.begin(), ids.end(),
                     [&](Id<HelpLine> a, Id<HelpLine> b) { return rank(a) < rank(b); });
}

}  // namespace

LeadsView leads_view(const LeadsOn& leads, const Here& here) {
    LeadsView view;
    std::vector<Id<HelpLine>> lines = leads.help_lines;
    if (!is_young(here.zone)) first_who_save_lives(lines, here);
    for (const Id<HelpLine> id : lines) view.help_lines.push_back(help_line_card(id, here));
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

}  // namespace lykta::html
