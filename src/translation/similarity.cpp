// See similarity.hpp.
#include "translation/similarity.hpp"

#include <algorithm>
#include <iterator>

namespace lykta {

LetterPairs letter_pairs(std::string_view text) {
    LetterPairs out;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        out.push_back(static_cast<std::uint16_t>(first * 256U + second));
    }
    std::ranges::sort(out);
    return out;
}

double similarity(const LetterPairs& a, const LetterPairs& b) {
    if (a.empty() || b.empty()) {
        return 0;
    }
    LetterPairs common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) / static_cast<double>(a.size() + b.size());
}

double similarity(std::string_view a, std::string_view b) {
    return a == b ? 1 : similarity(letter_pairs(a), letter_pairs(b));
}

}  // namespace lykta
