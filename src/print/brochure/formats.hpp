#pragma once
// The formats of brochures, as paper knows them: one row each says how large type may be, how many
// pages there are, what lays them out and how they come onto sheets. What authors and readers call
// a format is a row of portal/brochure.

#include "print/brochure/layout.hpp"

#include <cstddef>

namespace lykta::print {

/// The sizes of running text that a format is set in, and the pages it may take.
struct Range {
    double largest;
    double smallest;
    std::size_t pages;
    std::size_t most_pages;  ///< where it does not fit on fewer
};

struct FormatRow {
    BrochureFormat format;
    Layout (*lay_out)(const Draft& draft);
    Range range;
    Range large_print;
    Range on_a3;                  ///< only of formats that come on A3
    double title;                 ///< its size, in sizes of running text
    double leading = 1.42;        ///< of running text
    std::size_t pages_by = 1;     ///< 4: two sides of a sheet that is folded, and it comes so, too
    int on_a_sheet = 1;           ///< copies that are cut from one sheet
    bool by_hand = false;         ///< its room is for what is written into it
    bool number_apart = false;    ///< the one number has a box of its own: nothing else says it
    bool address_in_foot = true;  ///< else it stands beside the code
};

const FormatRow& row_of(BrochureFormat format);

}  // namespace lykta::print
