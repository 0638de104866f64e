#include "print/brochure/setter.hpp"

#include "base/utf8.hpp"
#include "portal/mail.hpp"

#include <algorithm>
#include <memory>

namespace lykta::print {

namespace {

constexpr double bullet_indent = 1.1;  ///< of the size

}  // namespace

Manner Setter::body() const {
    Manner out;
    out.size = shop_.sizes.body;
    out.leading = shop_.sizes.leading;
    out.ink = shop_.inks.ink;
    return out;
}

NodeId Setter::element(NodeId parent, Role role, const Said& words) {
    const NodeId node = shop_.structure.add(role, parent);
    const std::string& around = shop_.language;
    if (!words.empty() && words.language != around) {
        shop_.structure[node].language = words.language;
    }
    if (role == Role::heading_1 || role == Role::heading_2) {
        shop_.structure[node].bookmark = words.text;
    }
    return node;
}

std::string longest_word(std::string_view text) {
    std::string_view longest;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (utf8::length(text.substr(0, end)) > utf8::length(longest))
            longest = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::string(longest);
}

Paragraph Setter::set(const Said& words, NodeId node, const Manner& manner, double width) {
    ParagraphStyle style;
    style.direction = words.direction;
    style.hyphenate = manner.hyphenate;
    style.balance = manner.balance;
    std::vector<Words> pieces;
    NodeId link = node;
    const auto piece = [&](const std::string& text, bool bold, NodeId around,
                           const std::string& language) {
        if (language != words.language) {
            around = shop_.structure.add(Role::span, around);
            shop_.structure[around].language = language;
        }
        const NodeId inner = shop_.structure.add(Role::words, around);
        pieces.push_back({text, manner.size, manner.bold || bold, manner.ink, language, inner});
    };
    for (std::size_t i = 0; i < words.parts.size(); ++i) {
        const SaidPart& part = words.parts[i];
        const bool same_link = i > 0 && words.parts[i - 1].link == part.link;
        if (!same_link) link = part.link.empty() ? node : shop_.structure.add(Role::link, node);
        if (!part.link.empty()) shop_.structure[link].target = part.link;
        piece(part.text, part.bold, link, part.language.empty() ? words.language : part.language);
    }
    if (pieces.empty()) piece(words.text, false, node, words.language);
    Paragraph out = shop_.type.set(pieces, width, style);
    if (out.too_wide && !shop_.too_wide) shop_.wide_word = longest_word(words.text);
    shop_.too_wide = shop_.too_wide || out.too_wide;
    return out;
}

void Setter::add(const Paragraph& paragraph, const Manner& manner, Direction direction, double gap,
                 double indent) {
    const auto lines = std::make_shared<std::vector<Line>>(paragraph.lines);
    const double step = manner.size * manner.leading;
    const double width = width_ - indent;
    const bool mirrored = shop_.direction == Direction::rtl;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        Row row;
        row.gap = i == 0 ? gap : 0;
        row.height = step;
        row.lines = 1;
        row.panel = panel;
        const std::size_t count = lines->size();
        // No single line of a paragraph stands alone at the end or the beginning of a column.
        row.keep = count > 1 && (i == 0 || i + 2 == count);
        row.cut = i == 0 ? 2 : 4;
        // The outer edge is on the right, and on the left where the brochure is mirrored.
        // One line of another language keeps to the brochure's edge; several read along their own.
        const bool other = lines->size() > 1 ? direction == Direction::rtl : mirrored;
        const bool right = manner.at_end ? !mirrored : other;
        row.draw = [lines, i, step, width, indent, mirrored, right](const Surface& surface,
                                                                    double x, double y) {
            const Line& line = (*lines)[i];
            double left = mirrored ? x : x + indent;
            if (right) left += width - line.width;
            const double baseline = y + (step - line.ascent - line.descent) / 2 + line.ascent;
            surface.text(line, left, baseline);
        };
        rows.push_back(std::move(row));
    }
}

void Setter::paragraph(const Said& words, NodeId parent, Role role, const Manner& manner,
                       double gap, std::string_view link) {
    if (words.empty()) return;
    NodeId node = element(parent, role, words);
    if (!link.empty()) {
        node = shop_.structure.add(Role::link, node);
        shop_.structure[node].target = link;
    }
    add(set(words, node, manner, width_), manner, words.direction, gap, 0);
}

void Setter::heading(const Said& words, NodeId parent, Role role, double size, double gap) {
    Manner manner = body();
    manner.size = size;
    manner.leading = size > 20 ? 1.1 : 1.25;
    manner.bold = true;
    manner.ink = shop_.inks.night;
    manner.balance = true;
    manner.hyphenate = false;
    const std::size_t first = rows.size();
    paragraph(words, parent, role, manner, gap);
    for (std::size_t i = first; i < rows.size(); ++i) {
        rows[i].keep = true;
        rows[i].cut = i == first ? (role == Role::heading_2 ? 0 : 1) : 9;
    }
}

void Setter::list(const std::vector<Said>& items, NodeId parent, double gap) {
    if (items.empty()) return;
    const NodeId list = shop_.structure.add(Role::list, parent);
    const Manner manner = body();
    const double indent = manner.size * bullet_indent;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const NodeId item = shop_.structure.add(Role::item, list);
        const NodeId label = shop_.structure.add(Role::label, item);
        Said bullet{"•", shop_.language, shop_.direction};
        const auto sign = std::make_shared<Paragraph>(set(bullet, label, manner, indent));
        const std::size_t first = rows.size();
        const NodeId body_node = element(item, Role::item_body, items[i]);
        add(set(items[i], body_node, manner, width_ - indent), manner, items[i].direction,
            i == 0 ? gap : manner.size * 0.25, indent);
        if (rows.size() == first || sign->lines.empty()) continue;
        // One point alone is no list.
        rows[first].cut = i == 0 || i + 1 == items.size() ? 7 : 4;
        if (i == 0) rows.back().keep = items.size() > 1;
        Row& row = rows[first];
        const double step = row.height;
        const double right = width_;
        const bool mirrored = shop_.direction == Direction::rtl;
        row.draw = [sign, step, right, mirrored, text = row.draw](const Surface& surface, double x,
                                                                  double y) {
            const Line& line = sign->lines.front();
            const double baseline = y + (step - line.ascent - line.descent) / 2 + line.ascent;
            surface.text(line, mirrored ? x + right - line.width : x, baseline);
            text(surface, x, y);
        };
    }
}

void Setter::mark(const Said& words, NodeId parent, double gap) {
    const NodeId node = element(parent, Role::paragraph, words);
    Manner manner = body();
    manner.size = shop_.sizes.mark();
    manner.bold = true;
    manner.hyphenate = false;
    const double padding = manner.size * 0.65;
    const auto set_words =
        std::make_shared<Paragraph>(set(words, node, manner, width_ - 2 * padding));
    if (set_words->lines.empty()) return;
    const double step = manner.size * 1.25;
    const double height = step * static_cast<double>(set_words->lines.size()) + manner.size * 0.35;
    Row row;
    row.gap = gap;
    row.height = height;
    row.lines = static_cast<int>(set_words->lines.size());
    row.panel = panel;
    row.cut = 9;
    const bool right = words.direction == Direction::rtl;
    const Ink ink = shop_.inks.ink;
    row.draw = [set_words, step, height, padding, width = width_, right, ink, size = manner.size](
                   const Surface& surface, double x, double y) {
        const double box_width = set_words->widest + 2 * padding;
        const double left = right ? x + width - box_width : x;
        surface.stroke({left, y, box_width, height}, ink, 0.8, (size * 1.6) / 2);
        double top = y + size * 0.175;
        for (const Line& line : set_words->lines) {
            const double baseline = top + (step - line.ascent - line.descent) / 2 + line.ascent;
            surface.text(line, right ? left + box_width - padding - line.width : left + padding,
                         baseline);
            top += step;
        }
    };
    rows.push_back(std::move(row));
}

void Setter::offer(const OfferContent& offer, NodeId parent, Role role, double gap) {
    const std::size_t first = rows.size();
    Manner title = body();
    title.bold = true;
    title.hyphenate = false;
    title.ink = shop_.inks.night;
    paragraph(offer.title, parent, role, title, gap, offer.address);
    for (std::size_t i = first; i < rows.size(); ++i) rows[i].keep = true;
    if (first < rows.size()) rows[first].cut = 1;
    for (const Said& line : offer.lines) {
        paragraph(line, parent, Role::paragraph, body(), 0);
        rows.back().keep = true;
    }
    if (offer.summary) paragraph(*offer.summary, parent, Role::paragraph, body(), 0);
    if (offer.mark) {
        if (!rows.empty()) rows.back().keep = true;
        mark(*offer.mark, parent, shop_.sizes.body * 0.3);
    }
}

namespace {

/// A telephone, for those who cannot read the words around the number. height: of a capital.
void telephone(const Surface& surface, double x, double y, double height, Ink ink) {
    const double line = height * 0.11;
    const double width = height * 0.6;
    surface.stroke({x + line / 2, y + line / 2, width - line, height - line}, ink, line,
                   height * 0.13);
    // The screen is filled: an empty frame of a digit's size would be read as a zero.
    surface.fill({x + width * 0.3, y + height * 0.2, width * 0.4, height * 0.48}, ink);
    surface.fill({x + width * 0.36, y + height * 0.76, width * 0.28, line}, ink, line / 2);
}

}  // namespace

/// A number with the telephone before it, where there is room for one.
void Setter::phone_line(const Said& phone, NodeId parent, const Manner& manner,
                        std::string_view link) {
    if (shop_.compact) return paragraph(phone, parent, Role::paragraph, manner, 0, link);
    const NodeId node = shop_.structure.add(Role::link, element(parent, Role::paragraph, phone));
    shop_.structure[node].target = link;
    const double indent = manner.size * 0.95;
    const std::size_t first = rows.size();
    add(set(phone, node, manner, width_ - indent), manner, phone.direction, 0, indent);
    if (rows.size() == first) return;
    Row& row = rows[first];
    constexpr double capital = 0.714;  // of Noto Sans, in its size
    const double height = manner.size * capital;
    const bool mirrored = shop_.direction == Direction::rtl;
    row.draw = [height, mirrored, right = width_, step = row.height, ink = manner.ink,
                text = row.draw](const Surface& surface, double x, double y) {
        telephone(surface, mirrored ? x + right - height * 0.6 : x, y + (step - height) / 2, height,
                  ink);
        text(surface, x, y);
    };
}

void Setter::number(const NumberContent& number, NodeId parent, Role role, double size, double gap,
                    bool name_bold) {
    const std::size_t first = rows.size();
    Manner name = body();
    name.bold = name_bold;
    name.hyphenate = false;
    paragraph(number.name, parent, role, name, gap);
    if (number.summary && !shop_.compact)
        paragraph(*number.summary, parent, Role::paragraph, body(), 0);
    if (!number.phone.empty()) {
        Manner large = body();
        large.size = size;
        large.leading = 1.3;
        large.bold = true;
        large.hyphenate = false;
        // The number itself reads from left to right, but it stands where its line begins.
        const Said phone{number.phone, shop_.language, shop_.direction};
        phone_line(phone, parent, large, "tel:" + number.dial);
    }
    Manner plain = body();
    plain.hyphenate = false;
    if (!number.url.empty()) {
        std::string shown = number.url.substr(number.url.find("://") + 3);
        if (shown.ends_with('/')) shown.pop_back();
        paragraph({shown, shop_.language, shop_.direction}, parent, Role::paragraph, plain, 0,
                  number.url);
    }
    // On a card there is room for when they answer, and no more.
    const std::size_t shown =
        shop_.compact ? std::min<std::size_t>(number.lines.size(), 1) : number.lines.size();
    for (std::size_t i = 0; i < shown; ++i) {
        paragraph(number.lines[i], parent, Role::paragraph, body(), 0);
    }
    if (!number.email.empty() && !shop_.compact) {
        paragraph({number.email, shop_.language, shop_.direction}, parent, Role::paragraph, plain,
                  0, mail_to(number.email));
    }
    // Name, number and hours are one thing: half of it helps nobody.
    for (std::size_t i = first; i + 1 < rows.size(); ++i) rows[i].keep = true;
    if (first < rows.size()) rows[first].cut = 1;
}

void Setter::picture(const PictureContent& picture, NodeId parent, double gap, double most_height) {
    const auto found = shop_.pictures.find(picture.file);
    if (found == shop_.pictures.end()) return;
    const Picture& image = found->second;
    const double height = std::min(width_ * image.height / image.width, most_height);
    const double width = height * image.width / image.height;
    const double indent = shop_.direction == Direction::rtl ? width_ - width : 0;
    std::optional<NodeId> node;
    if (picture.alternative && !picture.alternative->empty()) {
        node = element(parent, Role::figure, *picture.alternative);
        shop_.structure[*node].alternative = picture.alternative->text;
    }
    Row row;
    row.gap = gap;
    row.height = height;
    row.panel = panel;
    row.lines = 1;
    row.cut = 2;
    row.draw = [&image, width, height, indent, node](const Surface& surface, double x, double y) {
        surface.picture(image, {x + indent, y, width, height}, node);
    };
    rows.push_back(std::move(row));
}

void Setter::content(const PanelContent& from, NodeId parent) {
    const double body_size = shop_.sizes.body;
    const std::size_t first = rows.size();
    Role inner = Role::heading_2;
    if (from.heading) {
        heading(*from.heading, parent, Role::heading_2,
                shop_.compact ? body_size * 1.08 : shop_.sizes.heading(),
                body_size * (shop_.compact ? 0.4 : 1.3));
        inner = Role::heading_3;
    }
    const auto gap = [&](double after_heading, double otherwise) {
        return rows.size() > first && rows.back().keep && from.heading ? after_heading : otherwise;
    };
    if (from.picture) picture(*from.picture, parent, body_size * 0.5);
    for (const Said& each : from.text) {
        paragraph(each, parent, Role::paragraph, body(), gap(body_size * 0.25, body_size * 0.55));
    }
    list(from.list, parent, gap(body_size * 0.2, body_size * 0.5));
    for (const OfferContent& each : from.offers) {
        offer(each, parent, inner, gap(body_size * 0.4, body_size * 0.75));
    }
    BlankSetter blanks(*this);
    for (const FillInContent& each : from.fill_in) {
        blanks.fill_in(each, parent, gap(body_size * 0.3, body_size * 0.7));
    }
    if (!from.columns.empty()) {
        blanks.table(from.columns, from.rows, parent, body_size * 0.6);
    }
    for (const NumberContent& each : from.numbers) {
        number(each, parent, inner, shop_.sizes.number(), gap(body_size * 0.4, body_size * 0.75));
    }
    if (first < rows.size()) rows[first].cut = 0;
}

}  // namespace lykta::print
