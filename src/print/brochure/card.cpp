// card: 85 × 54 mm, for a wallet. In front whom to call, behind lines to fill in.
#include "print/brochure/columns.hpp"
#include "print/brochure/cover.hpp"
#include "print/brochure/furniture.hpp"

#include <algorithm>
#include <memory>

namespace lykta::print {

namespace {

constexpr PaperSize card{millimetres(85), millimetres(54)};
constexpr double card_margin = millimetres(4.5);
constexpr double code = millimetres(17);
constexpr double quiet = code * 0.12;  ///< the code's own white border, which hides in the margin
constexpr double band = millimetres(2.2);

struct Card {
    Draft draft;
    Rows front;   ///< beside the code
    Rows blanks;  ///< below it, as wide as the card
    Rows back;
    std::optional<Row> qr;

    explicit Card(const Draft& from) : draft(from) { draft.shop.compact = true; }

    void set(Layout& out) {
        Workshop& shop = draft.shop;
        const NodeId root = draft.root;
        const double width = card.width - 2 * card_margin;
        const std::vector<PanelContent>& panels = draft.content.panels;
        const NodeId front_node = shop.structure.add(Role::section, root);
        Setter words(shop, width - code + quiet - millimetres(1));
        words.heading(draft.content.title, front_node, Role::heading_1, shop.sizes.title, 0);
        words.paragraph(draft.content.lead, front_node, Role::paragraph, words.body(), 2);
        Setter wide(shop, width);
        if (panels.size() > 1) {
            PanelContent beside = panels.front();
            PanelContent below;
            below.fill_in = std::move(beside.fill_in);
            beside.fill_in.clear();
            words.content(beside, front_node);
            wide.content(below, front_node);
        } else if (draft.content.first_number) {
            NumberContent first = *draft.content.first_number;
            if (first.lines.size() > 2) first.lines.resize(2);
            first.email.clear();
            words.number(first, front_node, Role::paragraph, shop.sizes.body * 1.5, 4);
        }
        front = std::move(words.rows);
        blanks = std::move(wide.rows);
        qr = qr_row(draft, front_node, code);
        const NodeId back_node = shop.structure.add(Role::section, root);
        Setter behind(shop, width);
        behind.panel = panels.empty() ? 0 : panels.back().index;
        if (!panels.empty()) behind.content(panels.back(), back_node);
        back = std::move(behind.rows);
        const double room = card.height - 2 * card_margin;
        const double over = blanks_top() + height_of(blanks) - (card.height - card_margin * 0.7);
        if (over > 0) {
            out.too_long = TooLong{0, 1 + static_cast<int>(over / (shop.sizes.body * 1.3))};
        } else if (height_of(back) > room) {
            const Part part = fill_column(back, 0, room);
            out.too_long = TooLong{behind.panel, lines_from(back, part.end)};
        }
    }

    [[nodiscard]] double blanks_top() const {
        const double below = card_margin + band * 0.7 + height_of(front);
        return blanks.empty() ? below : std::max(below, band + code);
    }

    void draw_front(const Surface& surface) const {
        const Inks& inks = draft.shop.inks;
        const bool mirrored = draft.shop.direction == Direction::rtl;
        surface.fill({-bleed, -bleed, card.width + 2 * bleed, band + bleed}, inks.night);
        const double beside = code - quiet + millimetres(1);
        draw(front, 0, front.size(), surface, mirrored ? card_margin + beside : card_margin,
             card_margin + band * 0.7);
        draw(blanks, 0, blanks.size(), surface, card_margin, blanks_top());
        qr->draw(surface, mirrored ? card_margin - quiet : card.width - card_margin - code + quiet,
                 card_margin + band * 0.7 - quiet);
    }

    void draw_back(const Surface& surface) const {
        draw(back, 0, back.size(), surface, card_margin, card_margin);
    }
};

}  // namespace

Layout lay_out_card(const Draft& draft) {
    Layout out;
    const auto made = std::make_shared<Card>(draft);
    made->set(out);
    out.word_too_wide = draft.shop.too_wide;
    out.pages.push_back({card, {}, [made](const Surface& surface) { made->draw_front(surface); }});
    out.pages.push_back({card, {}, [made](const Surface& surface) { made->draw_back(surface); }});
    return out;
}

}  // namespace lykta::print
