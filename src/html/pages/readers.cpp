// Where children, the young and staff begin.

#include "html/pages/pages.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/help_line_card.hpp"
#include "html/parts/links.hpp"
#include "html/parts/offers.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace lykta::html {

namespace {

/// So many stand above everything else; the others below what there is to read.
constexpr std::ptrdiff_t lines_on_top = 3;

/// The lines that their texts lead to, each once, in the order of the base.
std::vector<HelpLineCardView> young_lines(Audience audience, const Here& here) {
    std::vector<Id<HelpLine>> ids;
    const auto collect = [&](const auto& records) {
        for (const auto& record : records) {
            if (record.audience != audience) continue;
            for (const Id<HelpLine> id : record.leads.help_lines) {
                if (!holds(ids, id)) ids.push_back(id);
            }
        }
    };
    collect(here.portal().situations);
    collect(here.portal().pages);
    std::sort(ids.begin(), ids.end(), [&](Id<HelpLine> a, Id<HelpLine> b) {
        const Records<HelpLine>& lines = here.portal().help_lines;
        return std::pair(lines[a].order, a) < std::pair(lines[b].order, b);
    });
    // Someone to talk to comes first: 112 is for danger, and right beside.
    const auto emergency = std::find_if(ids.begin(), ids.end(), [&](Id<HelpLine> id) {
        return here.portal().help_lines[id].emergency;
    });
    if (emergency == ids.begin() && ids.size() > 1) std::swap(ids[0], ids[1]);
    std::vector<HelpLineCardView> views;
    for (const Id<HelpLine> id : ids) views.push_back(help_line_card(id, here));
    return views;
}

}  // namespace

YoungView young_view(const PageToMake& make) {
    const Here& here = make.here;
    const Audience audience = facts(make.page.subject.kind).audience;
    auto view = own_page<YoungView>(make);
    view.lines = young_lines(audience, here);
    if (std::ssize(view.lines) > lines_on_top) {
        const auto rest = view.lines.begin() + lines_on_top;
        view.more_lines.assign(std::make_move_iterator(rest),
                               std::make_move_iterator(view.lines.end()));
        view.lines.erase(rest, view.lines.end());
    }
    view.tiles = tiles(for_readers<Situation>(audience, here), here);
    for (TileView& tile : tiles(for_readers<Page>(audience, here), here)) {
        view.tiles.push_back(std::move(tile));
    }
    if (const auto contact = here.settings().child_contact) {
        view.contact = contact_card(*contact, here);
    }
    view.other =
        planned_link(audience == Audience::child ? PageKind::youth : PageKind::child, here);
    return view;
}

StaffView staff_view(const PageToMake& make) {
    auto view = own_page<StaffView>(make);
    view.pages = tiles(for_readers<Page>(Audience::staff, make.here), make.here);
    view.offers = offer_rows(make.here);
    return view;
}

}  // namespace lykta::html
