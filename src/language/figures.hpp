#pragma once
// What in a text looks like a number that is read as one: 070-174 06 05, 2 575 kr, 9.00–11.30,
// 2026-09-01. Where letters run from right to left its groups would change places, and a line could
// end inside it. Pages, their attributes and paper all ask here, so that all say the same number.

#include <cstddef>
#include <string_view>
#include <vector>

namespace lykta {

/// Places count bytes of the text.
struct Figure {
    std::size_t begin = 0;
    std::size_t end = 0;        ///< with a unit that reads from left to right: "2 575 kr"
    std::size_t whole_end = 0;  ///< with its unit, whichever way that reads
    bool breakable = false;     ///< a line could end inside
    bool turns = false;         ///< its parts change places among right-to-left letters
    bool alone = false;         ///< digits and what parts them: no unit, no letters
};

std::vector<Figure> figures(std::string_view text);

}  // namespace lykta
