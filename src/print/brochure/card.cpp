// card: 85 × 54 mm, for a wallet. In front whom to call, behind lines to fill in.
#include "print/brochure/columns.hpp"
#include "print/brochure/cover.hpp"
#include "print/brochure/furniture.hpp"

#include <memory>

namespace lykta::print {

namespace {

constexpr PaperSize card{millimetres(85), millimetres(54)};
constexpr double margin = millimetres(4.5);
constexpr double code = millimetres(20);
constexpr double band = millimetres(2.2);

struct Card {
    Draft draft;
    Rows front;
    Rows number;
    Rows back;
    std::optional<Row> qr;

    explicit Card(const Draft& from) : draft(from) {}

    void set(Layout& out) {
        Workshop& shop = draft.shop;
        const NodeId root = Structure::root;
        const double width = card.width - 2 * margin;
        const std::vector<PanelContent>& panels = draft.content.panels;
        const NodeId front_node = shop.structure.add(Role::section, root);
        Setter words(shop, width);
        words.heading(draft.content.title, front_node, Role::heading_1, shop.sizes.title, 0);
        if (panels.size() > 1) {
            words.content(panels.front(), front_node);
        } else {
            words.paragraph(draft.content.lead, front_node, Role::paragraph, words.body(), 2);
        }
        front = std::move(words.rows);
        Setter call(shop, width - code - millimetres(2));
        if (draft.content.first_number) {
            NumberContent first = *draft.content.first_number;
            if (first.lines.size() > 1) first.lines.resize(1);
            first.email.clear();
            call.number(first, front_node, Role::paragraph, shop.sizes.body * 1.5, 0);
        }
        number = std::move(call.rows);
        qr = qr_row(draft, front_node, code);
        const NodeId back_node = shop.structure.add(Role::section, root);
        Setter behind(shop, width);
        behind.panel = panels.empty() ? 0 : panels.size() - 1;
        if (!panels.empty()) behind.content(panels.back(), back_node);
        back = std::move(behind.rows);
        const double room = card.height - 2 * margin;
        const double front_height =
            height_of(front) + 2 + std::max(height_of(number), code) - margin * 0.6;
        if (front_height > room - band) {
            out.too_long = TooLong{
                0, 1 + static_cast<int>((front_height - room + band) / (shop.sizes.body * 1.3))};
        } else if (height_of(back) > room) {
            const Part part = fill_column(back, 0, room);
            out.too_long = TooLong{behind.panel, lines_from(back, part.end)};
        }
    }

    void draw_front(const Surface& surface) const {
        const Inks& inks = draft.shop.inks;
        const bool mirrored = draft.shop.direction == Direction::rtl;
        surface.fill({-bleed, -bleed, card.width + 2 * bleed, band + bleed}, inks.night);
        draw(front, 0, front.size(), surface, margin, margin + band * 0.7);
        const double down = card.height - margin;
        draw(number, 0, number.size(), surface,
             mirrored ? card.width - margin - (card.width - 2 * margin - code - millimetres(2))
                      : margin,
             down - height_of(number) + 1);
        const double quiet = margin * 0.6;
        qr->draw(surface, mirrored ? quiet : card.width - code - quiet, card.height - code - quiet);
    }

    void draw_back(const Surface& surface) const {
        draw(back, 0, back.size(), surface, margin, margin);
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
