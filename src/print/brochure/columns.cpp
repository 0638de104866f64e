#include "print/brochure/columns.hpp"

#include <algorithm>
#include <limits>

namespace lykta::print {

namespace {

bool may_end_before(const Rows& rows, std::size_t begin, std::size_t at) {
    return at > begin && (at == rows.size() || !rows[at - 1].keep);
}

}  // namespace

Part fill_column(const Rows& rows, std::size_t begin, double room) {
    std::size_t best = begin;
    double best_cost = std::numeric_limits<double>::infinity();
    double height = 0;
    for (std::size_t i = begin; i < rows.size(); ++i) {
        height += rows[i].height + (i == begin ? 0 : rows[i].gap);
        if (height > room + 0.01) break;
        const std::size_t end = i + 1;
        if (!may_end_before(rows, begin, end)) continue;
        if (end == rows.size()) return {begin, end};
        // Room left empty against a cut in the middle of something.
        const double cost = (room - height) / room + 0.06 * rows[end].cut;
        if (cost <= best_cost) {
            best_cost = cost;
            best = end;
        }
    }
    return {begin, best};
}

std::optional<std::pair<Part, Part>> balance(const Rows& rows, std::size_t begin, double room) {
    std::optional<std::pair<Part, Part>> best;
    double best_cost = std::numeric_limits<double>::infinity();
    for (std::size_t cut = begin + 1; cut < rows.size(); ++cut) {
        if (!may_end_before(rows, begin, cut)) continue;
        const double left = height_of(rows, begin, cut);
        const double right = height_of(rows, cut, rows.size());
        if (std::max(left, right) > room + 0.01) continue;
        // A short second column looks better than a short first one.
        const double difference = left >= right ? left - right : (right - left) * 1.3;
        const double cost = difference / room + 0.08 * rows[cut].cut;
        if (cost < best_cost) {
            best_cost = cost;
            best = std::pair{Part{begin, cut}, Part{cut, rows.size()}};
        }
    }
    if (!best && height_of(rows, begin, rows.size()) <= room + 0.01) {
        return std::pair{Part{begin, rows.size()}, Part{rows.size(), rows.size()}};
    }
    return best;
}

int lines_from(const Rows& rows, std::size_t begin) {
    int out = 0;
    for (std::size_t i = begin; i < rows.size(); ++i) out += rows[i].lines;
    return std::max(out, 1);
}

}  // namespace lykta::print
