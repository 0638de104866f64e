#include "print/brochure/cover.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lykta::print {

Rectangle bled(Rectangle box, PaperSize paper) {
    constexpr double near = 0.01;
    if (box.x < near) {
        box.x -= bleed;
        box.width += bleed;
    }
    if (box.x + box.width > paper.width - near) box.width += bleed;
    if (box.y < near) {
        box.y -= bleed;
        box.height += bleed;
    }
    if (box.y + box.height > paper.height - near) box.height += bleed;
    return box;
}

Cover Cover::make(const Draft& draft, PaperSize size, double margin, const PanelContent* panel) {
    Workshop& shop = draft.shop;
    Cover out;
    out.size = size;
    out.margin = margin;
    out.mirrored = shop.direction == Direction::rtl;
    out.inks = shop.inks;
    // With a picture the lantern would be one too many.
    out.lantern_height = draft.content.picture ? 0 : size.height * 0.11;
    out.title_top = margin * 1.6;
    if (out.lantern_height > 0) out.title_top += out.lantern_height + margin * 1.4;
    const double width = size.width - 2 * margin;
    const NodeId section = shop.structure.add(Role::section, draft.root);
    Setter words(shop, width);
    Manner title = words.body();
    title.size = shop.sizes.title;
    title.leading = 1.14;
    title.bold = true;
    title.ink = shop.inks.on_night;
    title.balance = true;
    // A long word makes the title smaller, and is divided only where that does not help.
    const auto too_wide = [&] {
        const Said& said = draft.content.title;
        ParagraphStyle style;
        style.direction = said.direction;
        style.hyphenate = false;
        return shop.type
            .set({{said.text, title.size, true, title.ink, said.language, Structure::root}}, width,
                 style)
            .too_wide;
    };
    constexpr double least_title = 20;
    while (title.size > least_title && too_wide()) title.size -= 1;
    title.hyphenate = too_wide();
    words.paragraph(draft.content.title, section, Role::heading_1, title, 0);
    Manner lead = words.body();
    lead.size = shop.sizes.lead();
    lead.ink = shop.inks.on_night;
    lead.hyphenate = false;
    words.paragraph(draft.content.lead, section, Role::paragraph, lead, shop.sizes.body);
    if (draft.content.picture) {
        words.picture(*draft.content.picture, section, shop.sizes.body * 1.6, size.height * 0.3);
    }
    if (panel != nullptr) {
        Inks light = shop.inks;
        light.ink = light.night = light.line = shop.inks.on_night;
        Workshop dark{shop.type,     shop.structure, light,        shop.sizes,
                      shop.language, shop.direction, shop.pictures};
        Setter inside(dark, width);
        inside.content(*panel, section);
        if (dark.too_wide && !shop.too_wide) shop.wide_word = dark.wide_word;
        shop.too_wide = shop.too_wide || dark.too_wide;
        if (!inside.rows.empty()) inside.rows.front().gap = shop.sizes.body * 1.4;
        words.rows.insert(words.rows.end(), std::make_move_iterator(inside.rows.begin()),
                          std::make_move_iterator(inside.rows.end()));
    }
    out.title = std::move(words.rows);
    out.mark = mark_of(shop, millimetres(12), width / 2);
    Setter names(shop, width - out.mark.room());
    Manner name = names.body();
    name.bold = true;
    name.ink = shop.inks.night;
    name.hyphenate = false;
    names.paragraph(draft.content.site, section, Role::paragraph, name, 0);
    name.bold = false;
    name.size = shop.sizes.small();
    name.ink = shop.inks.ink;
    names.paragraph(draft.content.organization, section, Role::paragraph, name, 0);
    out.names = std::move(names.rows);
    const double names_height = std::max(height_of(out.names), out.mark.height);
    out.dark = size.height - names_height - 2 * margin;
    const double over = out.title_top + height_of(out.title) + margin - out.dark;
    const double line = shop.sizes.body * shop.sizes.leading;
    out.lines_over = std::max(0, static_cast<int>(std::ceil(over / line)));
    return out;
}

void Cover::draw(const Surface& surface, Bleed edges) const {
    Rectangle night{0, -bleed, size.width, dark + bleed};
    if (edges.left) {
        night.x -= bleed;
        night.width += bleed;
    }
    if (edges.right) night.width += bleed;
    surface.fill(night, inks.night);
    const double across = lantern_height * 0.8;
    const double left = mirrored ? size.width - margin - across + lantern_height * 0.125
                                 : margin - lantern_height * 0.125;
    if (lantern_height > 0) {
        lantern(surface, left, margin * 1.6, lantern_height, inks.on_night, inks.amber);
    }
    print::draw(title, 0, title.size(), surface, margin, title_top);
    surface.fill({night.x, dark, night.width, millimetres(1.6)}, inks.amber);
    print::draw(names, 0, names.size(), surface, mirrored ? margin + mark.room() : margin,
                dark + margin);
    mark.draw(surface, mirrored ? margin : size.width - margin - mark.width, dark + margin);
}

}  // namespace lykta::print
