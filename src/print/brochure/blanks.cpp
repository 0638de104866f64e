// What is written by hand. Lines and boxes are drawn, and heard only by their labels.
#include "print/brochure/setter.hpp"

#include <algorithm>
#include <memory>

namespace lykta::print {

namespace {

/// Room for a hand, whatever the type's size.
constexpr double line_step = millimetres(8);
constexpr double box_size = millimetres(4);
constexpr double cell_height = millimetres(10);
constexpr double line_width = 0.6;

}  // namespace

void BlankSetter::fill_in(const FillInContent& entry, NodeId parent, double gap) {
    if (shop_.compact && entry.choices.empty() && entry.lines == 1) {
        line_beside(entry.label, parent, gap);
        return;
    }
    Manner label = setter_.body();
    label.bold = true;
    label.hyphenate = false;
    setter_.paragraph(entry.label, parent, Role::paragraph, label, gap);
    if (!setter_.rows.empty()) setter_.rows.back().keep = true;
    if (entry.choices.empty()) {
        lines(entry.lines);
    } else {
        choices(entry.choices, parent);
    }
}

void BlankSetter::line_beside(const Said& label, NodeId parent, double gap) {
    Manner manner = setter_.body();
    manner.size = shop_.sizes.small();
    manner.hyphenate = false;
    const NodeId node = setter_.element(parent, Role::paragraph, label);
    const auto set =
        std::make_shared<Paragraph>(setter_.set(label, node, manner, setter_.width() * 0.6));
    if (set->lines.empty()) return;
    const double step = manner.size * 1.2;
    Row row;
    row.gap = gap * 0.3;
    row.height = std::max(millimetres(6.5), step * static_cast<double>(set->lines.size()));
    row.panel = setter_.panel;
    row.lines = static_cast<int>(set->lines.size());
    row.cut = 2;
    row.draw = [set, step, width = setter_.width(), height = row.height, ink = shop_.inks.ink,
                mirrored = shop_.direction == Direction::rtl](const Surface& surface, double x,
                                                              double y) {
        double top = y + height - step * static_cast<double>(set->lines.size());
        for (const Line& line : set->lines) {
            surface.text(line, mirrored ? x + width - line.width : x,
                         top + (step - line.ascent - line.descent) / 2 + line.ascent);
            top += step;
        }
        const double beside = set->widest + 5;
        const double base = y + height - step * 0.22;
        surface.rule(mirrored ? x : x + beside, base, mirrored ? x + width - beside : x + width,
                     base, ink, line_width);
    };
    setter_.rows.push_back(std::move(row));
}

void BlankSetter::lines(int count) {
    for (int i = 0; i < count; ++i) {
        Row row;
        row.height = line_step;
        row.keep = i + 1 < count && (i == 0 || i + 2 == count);
        row.panel = setter_.panel;
        row.lines = 1;
        row.cut = 4;
        row.draw = [width = setter_.width(), ink = shop_.inks.ink](const Surface& surface, double x,
                                                                   double y) {
            surface.rule(x, y + line_step - 1, x + width, y + line_step - 1, ink, line_width);
        };
        setter_.rows.push_back(std::move(row));
    }
}

void BlankSetter::choices(const std::vector<Said>& choices, NodeId parent) {
    const NodeId list = shop_.structure.add(Role::list, parent);
    const double indent = box_size * 1.6;
    const bool mirrored = shop_.direction == Direction::rtl;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const NodeId item = shop_.structure.add(Role::item, list);
        const NodeId body = setter_.element(item, Role::item_body, choices[i]);
        const std::size_t first = setter_.rows.size();
        const Manner manner = setter_.body();
        setter_.add(setter_.set(choices[i], body, manner, setter_.width() - indent), manner,
                    choices[i].direction, manner.size * 0.3, indent);
        if (setter_.rows.size() == first) continue;
        Row& row = setter_.rows[first];
        row.keep = row.keep || i == 0;
        row.draw = [text = row.draw, height = row.height, width = setter_.width(), mirrored,
                    ink = shop_.inks.ink](const Surface& surface, double x, double y) {
            const double left = mirrored ? x + width - box_size : x;
            surface.stroke({left, y + (height - box_size) / 2, box_size, box_size}, ink, 0.9, 1);
            text(surface, x, y);
        };
    }
}

void BlankSetter::table(const std::vector<Said>& columns, int rows, NodeId parent, double gap) {
    const NodeId table = shop_.structure.add(Role::table, parent);
    Manner head = setter_.body();
    head.bold = true;
    head.size = shop_.sizes.small();
    head.leading = 1.25;
    cells(columns, table, Role::header_cell, head, 0, gap);
    for (int i = 0; i < rows; ++i) {
        cells(std::vector<Said>(columns.size()), table, Role::cell, head, cell_height, 0);
    }
}

void BlankSetter::filled_table(const std::vector<Said>& columns,
                               const std::vector<std::vector<Said>>& rows, NodeId parent,
                               double gap) {
    const NodeId table = shop_.structure.add(Role::table, parent);
    Manner manner = setter_.body();
    manner.leading = 1.3;
    Manner head = manner;
    head.bold = true;
    cells(columns, table, Role::header_cell, head, 0, gap);
    for (const std::vector<Said>& row : rows) {
        cells(row, table, Role::cell, manner, 0, 0);
    }
}

/// One row of a table, its columns of equal width. least: how high it is at least.
void BlankSetter::cells(const std::vector<Said>& texts, NodeId table, Role role,
                        const Manner& manner, double least, double gap) {
    const auto count = texts.size();
    const double width = setter_.width() / static_cast<double>(count);
    const double padding = shop_.sizes.body * 0.4;
    const NodeId line = shop_.structure.add(Role::row, table);
    const auto set = std::make_shared<std::vector<Paragraph>>();
    std::size_t most = 0;
    for (const Said& text : texts) {
        const NodeId cell = setter_.element(line, role, text);
        set->push_back(text.empty() ? Paragraph{}
                                    : setter_.set(text, cell, manner, width - 2 * padding));
        most = std::max(most, set->back().lines.size());
    }
    const double step = manner.size * manner.leading;
    const bool mirrored = shop_.direction == Direction::rtl;
    const bool head = role == Role::header_cell;
    Row row;
    row.gap = gap;
    row.height = std::max(least, step * static_cast<double>(most) + 2 * padding);
    row.keep = head;
    row.panel = setter_.panel;
    row.lines = std::max(1, static_cast<int>(most));
    row.cut = head ? 2 : 4;
    row.draw = [=, height = row.height, inks = shop_.inks](const Surface& surface, double x,
                                                           double y) {
        const auto left_of = [&](std::size_t column) {
            return x + static_cast<double>(mirrored ? count - 1 - column : column) * width;
        };
        if (head) surface.fill({x, y, width * static_cast<double>(count), height}, inks.sand);
        for (std::size_t i = 0; i < count; ++i) {
            surface.stroke({left_of(i), y, width, height}, inks.ink, line_width);
        }
        for (std::size_t i = 0; i < count; ++i) {
            double top = y + padding;
            for (const Line& each : (*set)[i].lines) {
                const double left = left_of(i) + padding;
                surface.text(each, mirrored ? left + width - 2 * padding - each.width : left,
                             top + (step - each.ascent - each.descent) / 2 + each.ascent);
                top += step;
            }
        }
    };
    setter_.rows.push_back(std::move(row));
}

}  // namespace lykta::print
