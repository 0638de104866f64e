// poster: A4 or A3, read from across a room: a question, a few lines, one number.
#include "print/brochure/columns.hpp"
#include "print/brochure/cover.hpp"
#include "print/brochure/furniture.hpp"

#include <algorithm>
#include <memory>

namespace lykta::print {

namespace {

struct Poster {
    Draft draft;
    PaperSize size;
    double margin;
    Rows head;
    Rows body;
    Rows foot;
    Rows names;
    Mark mark;
    double dark = 0;
    double lantern_height = 0;
    double head_top = 0;

    explicit Poster(const Draft& from)
        : draft(from),
          size(from.content.paper == Paper::a3 ? a3 : a4),
          margin(size.width * 0.08),
          lantern_height(from.content.picture ? 0 : size.height * 0.09) {}

    void set(Layout& out) {
        Workshop& shop = draft.shop;
        const double width = size.width - 2 * margin;
        const NodeId root = draft.root;
        Setter words(shop, width);
        Manner title = words.body();
        title.size = shop.sizes.title;
        title.leading = 1.1;
        title.bold = true;
        title.ink = shop.inks.on_night;
        title.balance = true;
        title.hyphenate = false;
        words.paragraph(draft.content.title, root, Role::heading_1, title, 0);
        Manner lead = words.body();
        lead.size = shop.sizes.lead();
        lead.ink = shop.inks.on_night;
        lead.hyphenate = false;
        words.paragraph(draft.content.lead, root, Role::paragraph, lead, shop.sizes.body);
        if (draft.content.picture) {
            words.picture(*draft.content.picture, root, shop.sizes.body, size.height * 0.2);
        }
        head = std::move(words.rows);
        head_top = lantern_height > 0 ? margin + lantern_height + margin * 0.6 : margin;
        dark = head_top + height_of(head) + margin * 0.8;
        Setter setter(shop, width);
        for (std::size_t i = 0; i < draft.content.panels.size(); ++i) {
            setter.panel = draft.content.panels[i].index;
            setter.content(draft.content.panels[i], shop.structure.add(Role::section, root));
        }
        Row box = call_box(draft, root, width);
        box.gap = shop.sizes.body * 1.6;
        box.panel = draft.content.panels.empty() ? 0 : draft.content.panels.back().index;
        setter.rows.push_back(std::move(box));
        body = std::move(setter.rows);
        mark = mark_of(shop, size.height * 0.045, width / 3);
        Setter named(shop, width - mark.room());
        Manner name = named.body();
        name.size = shop.sizes.small() * 1.1;
        name.bold = true;
        name.ink = shop.inks.night;
        named.paragraph(draft.content.site, root, Role::paragraph, name, 0);
        names = std::move(named.rows);
        foot = print::foot(draft, root, width, shop.inks.ink);
        const double room = size.height - dark - margin * 0.8 - margin * 0.7 - height_of(foot) -
                            std::max(height_of(names), mark.height) - shop.sizes.body;
        if (height_of(body) > room) {
            const Part part = fill_column(body, 0, std::max(room, 1.0));
            const std::size_t first = part.end < body.size() ? part.end : body.size() - 1;
            out.too_long = TooLong{body[first].panel, lines_from(body, first)};
        }
    }

    void draw_page(const Surface& surface) const {
        const Inks& inks = draft.shop.inks;
        const bool mirrored = draft.shop.direction == Direction::rtl;
        surface.fill({-bleed, -bleed, size.width + 2 * bleed, dark + bleed}, inks.night);
        surface.fill({-bleed, dark, size.width + 2 * bleed, millimetres(2)}, inks.amber);
        const double across = lantern_height * 0.8;
        if (lantern_height > 0) {
            lantern(surface,
                    mirrored ? size.width - margin - across + lantern_height * 0.125
                             : margin - lantern_height * 0.125,
                    margin, lantern_height, inks.on_night, inks.amber);
        }
        draw(head, 0, head.size(), surface, margin, head_top);
        draw(body, 0, body.size(), surface, margin, dark + margin * 0.8);
        const double foot_top = size.height - margin * 0.7 - height_of(foot);
        draw(names, 0, names.size(), surface, mirrored ? margin + mark.room() : margin,
             foot_top - height_of(names));
        mark.draw(surface, mirrored ? margin : size.width - margin - mark.width,
                  foot_top - mark.height);
        draw(foot, 0, foot.size(), surface, margin, foot_top);
    }
};

}  // namespace

Layout lay_out_poster(const Draft& draft) {
    Layout out;
    const auto made = std::make_shared<Poster>(draft);
    made->set(out);
    out.word_too_wide = draft.shop.too_wide;
    out.pages.push_back(
        {made->size, {}, [made](const Surface& surface) { made->draw_page(surface); }});
    return out;
}

}  // namespace lykta::print
