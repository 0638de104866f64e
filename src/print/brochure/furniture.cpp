#include "print/brochure/furniture.hpp"

#include "print/brochure/formats.hpp"

#include "language/format.hpp"
#include "print/qr.hpp"
#include "translation/filling.hpp"

#include <algorithm>
#include <memory>

namespace lykta::print {

namespace {

/// A long address may go on in the next line after a slash or a dot, and nowhere else: after a
/// hyphen one would take it for a divided word's.
std::string breakable(const std::string& address) {
    std::string out;
    for (const char c : address) {
        out += c;
        if (c == '/' || c == '.') out += "\u200B";
        if (c == '-') out += "\u2060";
    }
    return out;
}

}  // namespace

Mark mark_of(const Workshop& shop, double height, double most_width) {
    const auto found = shop.pictures.find(logo_file);
    if (found == shop.pictures.end()) return {};
    const double ratio = static_cast<double>(found->second.width) / found->second.height;
    const double width = std::min(height * ratio, most_width);
    return {&found->second, width, width / ratio};
}

void Mark::draw(const Surface& surface, double x, double y) const {
    if (picture != nullptr) surface.picture(*picture, {x, y, width, height}, std::nullopt);
}

Row masthead(const Draft& draft, NodeId parent, double width) {
    Workshop& shop = draft.shop;
    const double half = width / 2 - 6;
    const Mark mark = mark_of(shop, millimetres(10), half / 2);
    auto near = std::make_shared<Setter>(shop, half - mark.room());
    Manner name = near->body();
    name.size = std::max(shop.sizes.small(), shop.sizes.body * 0.95);
    name.leading = 1.25;
    name.bold = true;
    name.ink = shop.inks.night;
    name.hyphenate = false;
    near->paragraph(draft.content.site, parent, Role::paragraph, name, 0);
    auto far = std::make_shared<Setter>(shop, half);
    name.bold = false;
    name.size = shop.sizes.small();
    name.ink = shop.inks.ink;
    name.at_end = true;
    far->paragraph(draft.content.organization, parent, Role::paragraph, name, 0);
    const double height = std::max({height_of(near->rows), height_of(far->rows), mark.height});
    constexpr double below = millimetres(2.6);
    Row row;
    row.height = height + below;
    row.lines = 1;
    const bool mirrored = shop.direction == Direction::rtl;
    row.draw = [near, far, mark, height, width, half, mirrored, ink = shop.inks.night](
                   const Surface& surface, double x, double y) {
        mark.draw(surface, mirrored ? x + width - mark.width : x, y + height - mark.height);
        draw(near->rows, 0, near->rows.size(), surface,
             mirrored ? x + width - half : x + mark.room(), y + height - height_of(near->rows));
        // The other end of the line: its text hangs on the outer edge.
        double top = y + height - height_of(far->rows);
        for (const Row& each : far->rows) {
            each.draw(surface, mirrored ? x : x + width - half, top);
            top += each.height;
        }
        surface.rule(x, y + height + below, x + width, y + height + below, ink, 1.2);
    };
    return row;
}

Row qr_row(const Draft& draft, NodeId parent, double width) {
    Workshop& shop = draft.shop;
    const NodeId node = shop.structure.add(Role::figure, parent);
    shop.structure[node].alternative = draft.content.scan.text + ": " + draft.content.shown_address;
    if (draft.content.scan.language != shop.language) {
        shop.structure[node].language = draft.content.scan.language;
    }
    Row row;
    row.height = width;
    row.cut = 9;
    row.draw = [squares = qr_code(draft.content.code_address, width), width, node,
                paper = shop.inks.paper](const Surface& surface, double x, double y) {
        surface.fill({x, y, width, width}, paper, 2);
        std::vector<Rectangle> placed = squares;
        for (Rectangle& square : placed) {
            square.x += x;
            square.y += y;
        }
        // Black alone: a poor printer must not mix it.
        surface.squares(std::move(placed), {0, 0, 0, true}, node);
    };
    return row;
}

Row call_box(const Draft& draft, NodeId parent, double width, bool framed) {
    Workshop& shop = draft.shop;
    const BrochureContent& content = draft.content;
    const bool form = row_of(content.format).by_hand;
    const double padding = !framed ? 0 : millimetres(form ? 3.5 : 5);
    const double wanted = form ? 24 : 28;
    const double code = std::min(millimetres(wanted) * shop.sizes.body / 11.5, width * 0.3);
    const double between = millimetres(5);
    const NodeId box = shop.structure.add(Role::section, parent);
    auto words = std::make_shared<Setter>(shop, width - 2 * padding - code - between);
    if (content.first_number) {
        NumberContent first = *content.first_number;
        // On a form the room is for what is written by hand.
        if (form && first.lines.size() > 1) first.lines.resize(1);
        words->number(first, box, Role::paragraph, shop.sizes.body * (form ? 1.6 : 2.15), 0);
    }
    const Row qr = qr_row(draft, box, code);
    // What the code is for stands under it.
    auto caption = std::make_shared<Setter>(shop, code + between);
    Manner small = caption->body();
    small.size = shop.sizes.small();
    small.leading = 1.25;
    small.hyphenate = false;
    small.at_end = true;
    caption->paragraph(content.scan, box, Role::paragraph, small, 0);
    const double code_height = code + millimetres(1) + height_of(caption->rows);
    const double inner = std::max(height_of(words->rows), code_height);
    Row row;
    row.height = inner + 2 * padding;
    for (const Row& each : words->rows) row.lines += each.lines;
    const bool mirrored = shop.direction == Direction::rtl;
    row.draw = [=, inks = shop.inks, height = row.height](const Surface& surface, double x,
                                                          double y) {
        if (framed) {
            surface.fill({x, y, width, height}, inks.sand, 11);
            surface.stroke({x, y, width, height}, inks.night, 1.6, 11);
        }
        const double words_height = height_of(words->rows);
        const double words_left = mirrored ? x + padding + code + between : x + padding;
        draw(words->rows, 0, words->rows.size(), surface, words_left,
             y + padding + (inner - words_height) / 2);
        const double left = mirrored ? x + padding : x + width - padding - code;
        const double top = y + padding + (inner - code_height) / 2;
        qr.draw(surface, left, top);
        surface.stroke({left, top, code, code}, inks.night, 0.7, 2);
        draw(caption->rows, 0, caption->rows.size(), surface, mirrored ? left : left - between,
             top + code + millimetres(1));
    };
    return row;
}

Rows call_stack(const Draft& draft, NodeId parent, double width) {
    Workshop& shop = draft.shop;
    const BrochureContent& content = draft.content;
    Setter setter(shop, width);
    if (content.first_number) {
        setter.number(*content.first_number, parent, Role::paragraph, shop.sizes.body * 2.1, 0);
    }
    const double code = millimetres(30);
    const double between = millimetres(4);
    auto words = std::make_shared<Setter>(shop, width - code - between);
    Manner small = words->body();
    small.size = shop.sizes.small();
    small.hyphenate = false;
    Manner label = small;
    label.bold = true;
    const Row qr = qr_row(draft, parent, code);
    words->paragraph(content.scan, parent, Role::paragraph, label, 0);
    words->paragraph({breakable(content.shown_address), shop.language, Direction::ltr}, parent,
                     Role::paragraph, small, 0, content.address);
    Row row;
    row.gap = shop.sizes.body * 1.4;
    row.height = std::max(code, height_of(words->rows));
    row.lines = 1;
    row.draw = [=, mirrored = shop.direction == Direction::rtl, ink = shop.inks.night,
                height = row.height](const Surface& surface, double x, double y) {
        const double left = mirrored ? x + width - code : x;
        qr.draw(surface, left, y);
        surface.stroke({left, y, code, code}, ink, 0.7, 2);
        draw(words->rows, 0, words->rows.size(), surface, mirrored ? x : x + code + between,
             y + (height - height_of(words->rows)) / 2);
    };
    setter.rows.push_back(std::move(row));
    return std::move(setter.rows);
}

Rows foot(const Draft& draft, NodeId parent, double width, const Ink& ink) {
    Workshop& shop = draft.shop;
    Setter setter(shop, width);
    Manner small = setter.body();
    small.size = shop.sizes.small();
    small.leading = 1.3;
    small.ink = ink;
    small.hyphenate = false;
    // Sentences in one language make one paragraph.
    std::vector<Said> joined;
    for (const Said& each : draft.content.foot) {
        if (!joined.empty() && joined.back().language == each.language) {
            joined.back().append({" ", each.language});
            joined.back().append(each);
        } else {
            joined.push_back(each);
        }
    }
    if (row_of(draft.content.format).address_in_foot) {
        Manner address = small;
        address.bold = true;
        setter.paragraph({breakable(draft.content.shown_address), shop.language, shop.direction},
                         parent, Role::paragraph, address, 0, draft.content.address);
    }
    for (const Said& each : joined) {
        setter.paragraph(each, parent, Role::paragraph, small, 0);
    }
    return std::move(setter.rows);
}

void page_number(const Draft& draft, const Surface& surface, std::size_t page, std::size_t pages,
                 double x, double width, double baseline) {
    Workshop& shop = draft.shop;
    const Said& pattern = draft.content.page_of;
    const std::string words = filled(
        pattern.text, {{"page", std::to_string(page + 1)}, {"pages", std::to_string(pages)}});
    ParagraphStyle style;
    style.direction = pattern.direction;
    const Paragraph set = shop.type.set(
        {{words, shop.sizes.small(), false, shop.inks.ink, pattern.language, Structure::root}},
        width, style);
    for (const Line& line : set.lines) {
        const double left = shop.direction == Direction::rtl ? x : x + width - line.width;
        surface.target->silent_text(surface.page, line, surface.x + left, surface.y + baseline);
    }
}

void lantern(const Surface& surface, double x, double y, double height, Ink frame, Ink light) {
    const double unit = height / 40;
    const auto box = [&](double left, double top, double width, double tall) {
        return Rectangle{x + left * unit, y + top * unit, width * unit, tall * unit};
    };
    surface.stroke(box(11, 1.2, 10, 9), frame, 2.2 * unit, 5 * unit);
    surface.fill(box(8, 12, 16, 19), light, 1 * unit);
    surface.stroke(box(8, 12, 16, 19), frame, 2 * unit, 1 * unit);
    surface.fill(box(13.4, 18, 5.2, 10), frame, 2.6 * unit);
    surface.fill(box(7, 7, 18, 4.4), frame, 1.6 * unit);
    surface.fill(box(5, 31, 22, 5), frame, 2 * unit);
}

}  // namespace lykta::print
