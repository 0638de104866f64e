// a4: what a nurse prints. One side where it fits, else two; legible in black and white. A form is
// the same sheet in one column, to be filled in by hand.
#include "print/brochure/columns.hpp"
#include "print/brochure/formats.hpp"
#include "print/brochure/furniture.hpp"

#include <algorithm>
#include <memory>

namespace lykta::print {

namespace {

constexpr double side = millimetres(16);
constexpr double top = millimetres(12);
constexpr double bottom = millimetres(12);
constexpr double between_columns = millimetres(9);
constexpr double foot_part = 0.75;  ///< of the width; the rest is for the page number

struct Column {
    double x;
    Part part;
};
struct SheetPage {
    double body_top = 0;
    std::vector<Column> columns;
};

class SheetLayout {
public:
    explicit SheetLayout(const Draft& draft)
        : draft_(draft),
          shop_(draft.shop),
          width_(a4.width - 2 * side),
          two_columns_(!row_of(draft.content.format).by_hand && !draft.content.large_print) {}

    /// Pages draw themselves later: each keeps the layout alive.
    static Layout make(const Draft& draft) {
        const auto self = std::make_shared<SheetLayout>(draft);
        Layout out;
        self->set_everything();
        self->place(out);
        out.word_too_wide = draft.shop.too_wide;
        if (out.too_long) return out;
        for (std::size_t i = 0; i < self->pages_.size(); ++i) {
            out.pages.push_back(
                {a4, {}, [self, i](const Surface& surface) { self->draw_page(surface, i); }});
        }
        return out;
    }

private:
    void set_everything() {
        const BrochureContent& content = draft_.content;
        const bool form = row_of(content.format).by_hand;
        const double body = shop_.sizes.body;
        const NodeId root = draft_.root;
        Setter head(shop_, width_);
        head.rows.push_back(masthead(draft_, root, width_));
        head.heading(content.title, root, Role::heading_1, shop_.sizes.title,
                     millimetres(form ? 6 : 8));
        Manner lead = head.body();
        lead.size = form ? body : shop_.sizes.lead();
        lead.hyphenate = false;
        head.paragraph(content.lead, root, Role::paragraph, lead, millimetres(3));
        if (content.picture) {
            head.picture(*content.picture, root, millimetres(4), millimetres(45));
        }
        if (!form) {
            Row box = call_box(draft_, root, width_);
            box.gap = millimetres(6);
            head.rows.push_back(std::move(box));
        }
        head_ = std::move(head.rows);
        const double column = two_columns_ ? (width_ - between_columns) / 2 : width_;
        Setter setter(shop_, column);
        for (std::size_t i = 0; i < content.panels.size(); ++i) {
            setter.panel = content.panels[i].index;
            setter.content(content.panels[i], shop_.structure.add(Role::section, root));
        }
        if (form) {
            Row box = call_box(draft_, root, width_);
            box.gap = millimetres(7);
            box.panel = content.panels.empty() ? 0 : content.panels.back().index;
            setter.rows.push_back(std::move(box));
        }
        rows_ = std::move(setter.rows);
        foot_ = foot(draft_, root, width_ * foot_part, shop_.inks.ink);
    }

    [[nodiscard]] double foot_height() const { return height_of(foot_) + millimetres(5); }

    [[nodiscard]] double room(std::size_t page) const {
        const double all = a4.height - top - bottom - foot_height();
        return page == 0 ? all - height_of(head_) - millimetres(8) : all;
    }

    void place(Layout& out) {
        std::size_t next = 0;
        const double step = (width_ + between_columns) / 2;
        const bool mirrored = shop_.direction == Direction::rtl;
        const auto x_of = [&](std::size_t column) {
            const bool far = (column == 1) != mirrored;
            return side + (two_columns_ && far ? step : 0);
        };
        // A brochure whose panels hold nothing more than its head shows is a page, too.
        for (std::size_t page = 0; page < draft_.most_pages && (page == 0 || next < rows_.size());
             ++page) {
            SheetPage made;
            made.body_top = page == 0 ? top + height_of(head_) + millimetres(8) : top;
            if (room(page) <= 0) break;
            if (two_columns_) {
                if (const auto both = balance(rows_, next, room(page))) {
                    made.columns = {{x_of(0), both->first}, {x_of(1), both->second}};
                    next = rows_.size();
                } else {
                    for (std::size_t column = 0; column < 2; ++column) {
                        const Part part = fill_column(rows_, next, room(page));
                        made.columns.push_back({x_of(column), part});
                        next = part.end;
                    }
                }
            } else {
                const Part part = fill_column(rows_, next, room(page));
                made.columns.push_back({side, part});
                next = part.end;
            }
            pages_.push_back(std::move(made));
        }
        if (next < rows_.size()) {
            out.too_long = TooLong{rows_[next].panel, lines_from(rows_, next)};
        }
    }

    void draw_page(const Surface& surface, std::size_t index) {
        if (index == 0) draw(head_, 0, head_.size(), surface, side, top);
        const SheetPage& page = pages_[index];
        for (const Column& column : page.columns) {
            draw(rows_, column.part.begin, column.part.end, surface, column.x, page.body_top);
        }
        const double foot_top = a4.height - bottom - height_of(foot_);
        const double line = foot_top - millimetres(2.5);
        surface.rule(side, line, a4.width - side, line, shop_.inks.line, 0.8);
        const bool mirrored = shop_.direction == Direction::rtl;
        const double part = width_ * foot_part;
        if (index + 1 == pages_.size()) {
            draw(foot_, 0, foot_.size(), surface, mirrored ? a4.width - side - part : side,
                 foot_top);
        }
        if (pages_.size() > 1) {
            page_number(draft_, surface, index, pages_.size(), mirrored ? side : side + part,
                        width_ - part, foot_top + shop_.sizes.small());
        }
    }

    Draft draft_;
    Workshop& shop_;
    double width_;
    bool two_columns_;
    Rows head_;
    Rows rows_;
    Rows foot_;
    std::vector<SheetPage> pages_;
};

}  // namespace

Layout lay_out_sheet(const Draft& draft) { return SheetLayout::make(draft); }

}  // namespace lykta::print
