#include "print/imposition.hpp"

#include "print/brochure/cover.hpp"
#include "print/brochure/formats.hpp"

namespace lykta::print {

namespace {

constexpr std::size_t card_columns = 2;
constexpr std::size_t card_rows = 5;

void cut_marks(Canvas& canvas, std::size_t page, PaperSize card, double left, double top) {
    const Ink ink{0, 0, 0, true};
    const double right = left + card.width * card_columns;
    const double bottom = top + card.height * card_rows;
    constexpr double gap = millimetres(2);
    constexpr double length = millimetres(5);
    for (std::size_t i = 0; i <= card_columns; ++i) {
        const double x = left + card.width * static_cast<double>(i);
        canvas.rule(page, x, top - gap - length, x, top - gap, ink, 0.4);
        canvas.rule(page, x, bottom + gap, x, bottom + gap + length, ink, 0.4);
    }
    for (std::size_t i = 0; i <= card_rows; ++i) {
        const double y = top + card.height * static_cast<double>(i);
        canvas.rule(page, left - gap - length, y, left - gap, y, ink, 0.4);
        canvas.rule(page, right + gap, y, right + gap + length, y, ink, 0.4);
    }
}

/// The first card is the one that is read; the others are the same again. Backs lie so that they
/// meet their fronts when the sheet is turned over its long side.
void impose_cards(const Layout& layout, Canvas& canvas, bool silent) {
    for (const LaidPage& side : layout.pages) {
        const std::size_t page = canvas.add_page(a4);
        const double left = (a4.width - side.size.width * card_columns) / 2;
        const double top = (a4.height - side.size.height * card_rows) / 2;
        bool first = !silent;
        for (std::size_t row = 0; row < card_rows; ++row) {
            for (std::size_t column = 0; column < card_columns; ++column) {
                const double x = left + side.size.width * static_cast<double>(column);
                const double y = top + side.size.height * static_cast<double>(row);
                canvas.clip(page, {x, y, side.size.width, side.size.height});
                side.draw({&canvas, page, x, y, !first});
                canvas.unclip(page);
                first = false;
            }
        }
        cut_marks(canvas, page, side.size, left, top);
    }
}

}  // namespace

void impose_office(const Layout& layout, BrochureFormat format, Canvas& canvas, bool silent) {
    if (row_of(format).on_a_sheet > 1) {
        impose_cards(layout, canvas, silent);
        return;
    }
    for (const LaidPage& each : layout.pages) {
        const std::size_t page = canvas.add_page(each.size);
        each.draw({&canvas, page, 0, 0, silent});
    }
}

void impose_print_shop(const Layout& layout, Canvas& canvas) {
    for (const LaidPage& each : layout.pages) {
        const std::size_t page = canvas.add_page(each.size, {bleed, each.folds, true});
        each.draw({&canvas, page, 0, 0, false});
    }
}

void impose_booklet(const Layout& layout, bool mirrored, Canvas& canvas, bool silent) {
    const std::size_t count = layout.pages.size();
    // Sheets from the outside in; on each side the two pages that lie beside each other.
    for (std::size_t side = 0; side < count / 2; ++side) {
        const std::size_t outer = count - 1 - side;
        const bool outer_left = (side % 2 == 0) != mirrored;
        const std::size_t page = canvas.add_page(a4_lying);
        const double half = a4_lying.width / 2;
        const double inset = (half - a5.width) / 2;
        const auto place = [&](std::size_t index, bool left) {
            const double x = (left ? 0 : half) + inset;
            canvas.clip(page, {left ? 0 : half, 0, half, a4_lying.height});
            layout.pages[index].draw({&canvas, page, x, 0, silent});
            canvas.unclip(page);
        };
        place(side, !outer_left);
        place(outer, outer_left);
    }
}

}  // namespace lykta::print
