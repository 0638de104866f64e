// a5-booklet: 4, 8 or 12 pages. Cover, text, back; pages left over have lines for one's own notes.
#include "print/brochure/columns.hpp"
#include "print/brochure/cover.hpp"
#include "print/brochure/furniture.hpp"

#include <memory>

namespace lykta::print {

namespace {

constexpr double margin = millimetres(15);
constexpr double top = millimetres(15);
constexpr double bottom = millimetres(18);
constexpr double note_step = millimetres(9);

struct Booklet {
    Draft draft;
    Cover cover;
    Rows rows;
    std::vector<Part> parts;
    Rows call;
    Rows foot;
    std::size_t count = 4;

    explicit Booklet(const Draft& from) : draft(from) {}

    void set(Layout& out) {
        Workshop& shop = draft.shop;
        cover = Cover::make(draft, a5, millimetres(12));
        const double width = a5.width - 2 * margin;
        Setter setter(shop, width);
        for (std::size_t i = 0; i < draft.content.panels.size(); ++i) {
            setter.panel = draft.content.panels[i].index;
            setter.content(draft.content.panels[i], shop.structure.add(Role::section, draft.root));
        }
        rows = std::move(setter.rows);
        const double room = a5.height - top - bottom;
        for (std::size_t next = 0; next < rows.size();) {
            if (parts.size() + 2 == draft.most_pages) {
                out.too_long = TooLong{rows[next].panel, lines_from(rows, next)};
                break;
            }
            const Part part = fill_column(rows, next, room);
            if (part.end == next) {
                out.too_long = TooLong{rows[next].panel, lines_from(rows, next)};
                break;
            }
            parts.push_back(part);
            next = part.end;
        }
        count = (parts.size() + 2 + 3) / 4 * 4;
        const NodeId back = shop.structure.add(Role::section, draft.root);
        call = call_stack(draft, back, width);
        foot = print::foot(draft, back, width, shop.inks.ink);
        if (cover.lines_over > 0 && !out.too_long) {
            out.too_long = TooLong{std::nullopt, cover.lines_over};
        }
    }

    void draw_page(const Surface& surface, std::size_t index) const {
        const Inks& inks = draft.shop.inks;
        if (index == 0) {
            cover.draw(surface, {});
            return;
        }
        if (index + 1 == count) {
            const double foot_top = a5.height - millimetres(13) - height_of(foot);
            const double line = foot_top - millimetres(2.5);
            draw(call, 0, call.size(), surface, margin, top);
            surface.rule(margin, line, a5.width - margin, line, inks.line, 0.8);
            draw(foot, 0, foot.size(), surface, margin, foot_top);
            return;
        }
        if (index - 1 < parts.size()) {
            const Part& part = parts[index - 1];
            draw(rows, part.begin, part.end, surface, margin, top);
        } else {
            for (double y = top + note_step; y < a5.height - bottom; y += note_step) {
                surface.rule(margin, y, a5.width - margin, y, inks.line, 0.6);
            }
        }
        page_number(draft, surface, index, count, margin, a5.width - 2 * margin,
                    a5.height - millimetres(10));
    }
};

}  // namespace

Layout lay_out_booklet(const Draft& draft) {
    Layout out;
    const auto made = std::make_shared<Booklet>(draft);
    made->set(out);
    out.word_too_wide = draft.shop.too_wide;
    for (std::size_t i = 0; i < made->count; ++i) {
        out.pages.push_back(
            {a5, {}, [made, i](const Surface& surface) { made->draw_page(surface, i); }});
    }
    return out;
}

}  // namespace lykta::print
