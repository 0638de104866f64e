#pragma once
// A paragraph's text as UTF-16, cut into items of one font, script, direction and look, each shaped
// by HarfBuzz. For paragraph.cpp alone.

#include "print/type/line_breaks.hpp"
#include "print/type/paragraph.hpp"

#include <hb.h>

#include <map>
#include <string>
#include <vector>

namespace lykta::print {

/// Begins and ends count UTF-16 units of the paragraph's text.
struct Item {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t words = 0;  ///< index of the Words it comes from
    FontIndex font = 0;
    hb_script_t script = HB_SCRIPT_COMMON;
    bool right_to_left = false;
};

struct ItemizedText {
    std::u16string text;                ///< with isolates around what reads from left to right
    std::vector<WholePart> whole;       ///< numbers
    std::vector<std::size_t> words_at;  ///< for each unit
    std::vector<Item> items;
};

ItemizedText itemize(const std::vector<Words>& words, Direction direction, const Fonts& fonts,
                     std::map<char32_t, std::string>& missing);

/// The part of an item from begin to end, in points, glyphs from x = 0 on, in visual order inside
/// clusters that stand in reading order.
struct Shaped {
    std::vector<Cluster> clusters;
    std::vector<std::size_t> begins;  ///< of each cluster, in the text
    std::vector<double> advances;     ///< of each cluster
    double width = 0;
};
Shaped shape(const ItemizedText& text, const Item& item, const std::vector<Words>& words,
             const Fonts& fonts, std::size_t begin, std::size_t end);

}  // namespace lykta::print
