#pragma once
// Content -> rows: the smallest pieces that are put on paper, one line of text or one thing that
// cannot be cut. A row knows its height and how to draw itself anywhere; what is read when was said
// when it was made, in the structure, so rows may be placed in any order.

#include "print/brochure/content.hpp"
#include "print/brochure/look.hpp"
#include "print/canvas/canvas.hpp"
#include "print/type/paragraph.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace lykta::print {

/// Where on a sheet a page of the brochure lies. silent: it has been read before, elsewhere.
struct Surface {
    DrawTarget* target = nullptr;
    std::size_t page = 0;
    double x = 0;
    double y = 0;
    bool silent = false;

    void text(const Line& line, double left, double baseline) const {
        if (silent) {
            target->silent_text(page, line, x + left, y + baseline);
        } else {
            target->text(page, line, x + left, y + baseline);
        }
    }
    void fill(Rectangle box, Ink ink, double radius = 0) const {
        target->fill(page, {x + box.x, y + box.y, box.width, box.height}, ink, radius);
    }
    void stroke(Rectangle box, Ink ink, double width, double radius = 0) const {
        target->stroke(page, {x + box.x, y + box.y, box.width, box.height}, ink, width, radius);
    }
    void rule(double x1, double y1, double x2, double y2, Ink ink, double width,
              bool dashed = false) const {
        target->rule(page, x + x1, y + y1, x + x2, y + y2, ink, width, dashed);
    }
    void picture(const Picture& image, Rectangle box, std::optional<NodeId> node) const {
        target->picture(page, image, {x + box.x, y + box.y, box.width, box.height},
                        silent ? std::nullopt : node);
    }
    void squares(std::vector<Rectangle> boxes, Ink ink, NodeId node) const {
        for (Rectangle& box : boxes) {
            box.x += x;
            box.y += y;
        }
        target->squares(page, boxes, ink, silent ? std::nullopt : std::optional(node));
    }
};

struct Row {
    double gap = 0;  ///< above it, but not at the top of a column
    double height = 0;
    bool keep = false;      ///< with the next: never the last of a column
    int lines = 0;          ///< of text, for telling how much does not fit
    std::size_t panel = 0;  ///< index of the panel it belongs to
    int cut = 0;            ///< how well a column may end before it: 0 best
    std::function<void(const Surface&, double x, double y)> draw;
};
using Rows = std::vector<Row>;

double height_of(const Rows& rows, std::size_t begin, std::size_t end);
inline double height_of(const Rows& rows) { return height_of(rows, 0, rows.size()); }
void draw(const Rows& rows, std::size_t begin, std::size_t end, const Surface& surface, double x,
          double y);

}  // namespace lykta::print
