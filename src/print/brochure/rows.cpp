#include "print/brochure/rows.hpp"

namespace lykta::print {

double height_of(const Rows& rows, std::size_t begin, std::size_t end) {
    double out = 0;
    for (std::size_t i = begin; i < end; ++i) {
        out += rows[i].height + (i == begin ? 0 : rows[i].gap);
    }
    return out;
}

void draw(const Rows& rows, std::size_t begin, std::size_t end, const Surface& surface, double x,
          double y) {
    for (std::size_t i = begin; i < end; ++i) {
        if (i != begin) y += rows[i].gap;
        rows[i].draw(surface, x, y);
        y += rows[i].height;
    }
}

}  // namespace lykta::print
