// Brochures: the list, and a page for each with the same facts as on paper, for those who read on a
// screen.

#include "html/pages/pages.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/help_line_card.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "html/prose_links.hpp"
#include "wording/occasions.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

namespace {

/// Whole kilobytes, never 0: readers want to know what a download costs them.
std::string size_of(std::uint64_t bytes) { return std::to_string((bytes + 1023) / 1024) + " kB"; }

/// This page's language first, then the others in the site's order.
std::vector<BrochureFileView> files_of(Id<Brochure> id, const Here& here) {
    std::vector<BrochureFileView> out;
    for (const auto& [key, printed] : here.site.printed) {
        if (key.first != id) continue;
        const Language& language = here.site.portals[key.second].language;
        BrochureFileView view;
        view.tag = Text(language.tag);
        view.endonym = Text(language.endonym);
        view.direction = Text(direction_name(language.direction));
        view.office = Url{here.settings().base_path + "/" + printed.office.file};
        view.print_shop = Url{here.settings().base_path + "/" + printed.print_shop.file};
        if (!printed.imposed.file.empty()) {
            view.imposed = Url{here.settings().base_path + "/" + printed.imposed.file};
        }
        view.pages = here.localized().counted("brochure-pages", printed.office.pages);
        view.size = Text(size_of(printed.office.bytes));
        const bool own = key.second == here.language;
        out.insert(own ? out.begin() : out.end(), std::move(view));
    }
    return out;
}

/// In this page's language where it is printed in it, else as it is in the source language.
std::optional<ThumbnailView> thumbnail_of(Id<Brochure> id, const Here& here) {
    auto found = here.site.printed.find({id, here.language});
    if (found == here.site.printed.end()) found = here.site.printed.find({id, 0});
    if (found == here.site.printed.end()) return std::nullopt;
    const PrintedBrochure& printed = found->second;
    return ThumbnailView{Url{here.settings().base_path + "/" + printed.thumbnail.file},
                         Text(std::to_string(printed.thumbnail_width)),
                         Text(std::to_string(printed.thumbnail_height))};
}

std::vector<LocalizedText> texts(const std::vector<Phrase>& phrases, const Here& here) {
    std::vector<LocalizedText> out;
    for (const Phrase phrase : phrases) add_stated(out, phrase, here);
    return out;
}

std::optional<PictureView> picture_of(const std::optional<PanelPicture>& picture,
                                      const Here& here) {
    if (!picture) return std::nullopt;
    PictureView view;
    view.source = Url{media_address(picture->file, here.portal())};
    if (picture->alt.stated()) view.alt = here.text(picture->alt);
    return view;
}

PanelView panel_view(const Panel& panel, const Here& here) {
    PanelView view;
    if (panel.heading.stated()) view.heading = here.text(panel.heading);
    view.picture = picture_of(panel.picture, here);
    view.text = texts(panel.text, here);
    view.list = texts(panel.list, here);
    view.situations = tiles(panel.situations, here);
    for (const auto id : panel.supports) view.supports.push_back(support_item(id, here));
    if (panel.events > 0) {
        view.events = next_events(here, every_event, static_cast<std::size_t>(panel.events));
    }
    for (const auto id : panel.contacts) view.contacts.push_back(contact_card(id, here));
    for (const auto id : panel.help_lines) view.help_lines.push_back(help_line_card(id, here));
    view.organizations = tiles(panel.organizations, here);
    view.pages = tiles(panel.pages, here);
    for (const FillIn& entry : panel.fill_in) {
        view.fill_in.push_back({here.text(entry.label), texts(entry.choices, here)});
    }
    view.columns = texts(panel.table.columns, here);
    return view;
}

}  // namespace

BrochureListView brochure_list_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<BrochureListView>(make);
    for (const Id<Brochure> id :
         sorted_records<Brochure>(here, [](const Brochure&) { return true; })) {
        const Brochure& brochure = here.portal().brochures[id];
        BrochureEntryView entry;
        entry.link = record_link(id, here);
        entry.summary = here.text(brochure.summary);
        entry.format = here.word(facts(brochure.format).word);
        entry.files = files_of(id, here);
        entry.thumbnail = thumbnail_of(id, here);
        entry.reviewed = reviewed_text(brochure.review, here.localized());
        view.brochures.push_back(std::move(entry));
    }
    return view;
}

BrochureView brochure_view(const PageToMake& make) {
    const Here& here = make.here;
    const Id<Brochure> id{make.page.subject.record};
    const Brochure& brochure = here.portal().brochures[id];
    BrochureView view;
    view.title = here.text(brochure.title);
    if (brochure.lead.stated()) view.lead = here.text(brochure.lead);
    view.picture = picture_of(brochure.picture, here);
    view.frame = frame_of(
        make,
        {view.title, here.text(brochure.summary), {own_page_link(PageKind::brochure_list, here)}});
    view.format = here.word(facts(brochure.format).word);
    view.files = files_of(id, here);
    for (const Panel& panel : brochure.panels) view.panels.push_back(panel_view(panel, here));
    view.reviewed = reviewed_text(brochure.review, here.localized());
    return view;
}

}  // namespace lykta::html
