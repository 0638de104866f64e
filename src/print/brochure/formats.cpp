#include "print/brochure/formats.hpp"

#include "base/enumeration.hpp"

#include <algorithm>
#include <array>

namespace lykta::print {

namespace {

constexpr double step = 0.5;

constexpr Range large_sheet{16, 16, 1, 4};
constexpr Range none{};

constexpr std::array rows{
    FormatRow{.format = BrochureFormat::a4,
              .lay_out = lay_out_sheet,
              .range = {13, 11, 1, 2},
              .large_print = large_sheet,
              .on_a3 = none,
              .title = 2.75,
              .number_apart = true},
    FormatRow{.format = BrochureFormat::trifold,
              .lay_out = lay_out_trifold,
              .range = {14, 11, 2, 2},
              .large_print = {16, 16, 2, 2},
              .on_a3 = none,
              .title = 2.35,
              .address_in_foot = false},
    FormatRow{.format = BrochureFormat::booklet,
              .lay_out = lay_out_booklet,
              .range = {13, 11.5, 4, 12},
              .large_print = {16, 16, 4, 12},
              .on_a3 = none,
              .title = 2.9,
              .pages_by = 4,
              .address_in_foot = false},
    FormatRow{.format = BrochureFormat::poster,
              .lay_out = lay_out_poster,
              .range = {23, 14, 1, 1},
              .large_print = large_sheet,
              .on_a3 = {32, 20, 1, 1},
              .title = 2.7,
              .number_apart = true},
    FormatRow{.format = BrochureFormat::card,
              .lay_out = lay_out_card,
              .range = {11, 10, 2, 2},
              .large_print = large_sheet,
              .on_a3 = none,
              .title = 1.15,
              .leading = 1.28,
              .on_a_sheet = 10},
    FormatRow{.format = BrochureFormat::form,
              .lay_out = lay_out_sheet,
              .range = {12, 11, 1, 2},
              .large_print = large_sheet,
              .on_a3 = none,
              .title = 2,
              .by_hand = true,
              .number_apart = true},
};
static_assert(rows.size() == enumerator_count<BrochureFormat> &&
                  std::all_of(rows.begin(), rows.end(),
                              [](const FormatRow& row) {
                                  return &row - rows.data() == static_cast<int>(row.format) &&
                                         row.lay_out != nullptr && row.title > 0;
                              }),
              "each format has a whole row, in the order of BrochureFormat");

const Range& range_of(const BrochureContent& content) {
    const FormatRow& row = row_of(content.format);
    if (content.large_print) return row.large_print;
    return content.paper == Paper::a3 && row.on_a3.pages > 0 ? row.on_a3 : row.range;
}

}  // namespace

const FormatRow& row_of(BrochureFormat format) { return rows[static_cast<std::size_t>(format)]; }

std::vector<Attempt> attempts(const BrochureContent& content) {
    const Range& range = range_of(content);
    const FormatRow& row = row_of(content.format);
    // Who allows smaller type would rather have that than another side.
    const double smallest = std::min<double>(
        range.smallest, content.smallest_type ? *content.smallest_type : range.smallest);
    std::vector<Attempt> out;
    for (double body = range.largest; body >= smallest; body -= step) {
        out.push_back({body, range.pages});
    }
    for (std::size_t pages = range.pages + row.pages_by; pages <= range.most_pages;
         pages += row.pages_by) {
        // A second side is not for larger type; another sheet is.
        const double first = row.pages_by > 1 ? range.largest : range.smallest;
        for (double body = first; body >= smallest; body -= step) out.push_back({body, pages});
    }
    return out;
}

Layout lay_out(const Draft& draft) { return row_of(draft.content.format).lay_out(draft); }

}  // namespace lykta::print
