// See similarity.hpp.
#include "translation/similarity.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lykta {
namespace {

std::vector<std::uint16_t> pairs(std::string_view text) {
    std::vector<std::uint16_t> out;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        out.push_back(static_cast<std::uint16_t>(first * 256U + second));
    }
    std::ranges::sort(out);
    return out;
}

}  // namespace

double similarity(std::string_view a, std::string_view b) {
    if (a == b) {
        return 1;
    }
    const std::vector<std::uint16_t> left = pairs(a);
    const std::vector<std::uint16_t> right = pairs(b);
    if (left.empty() || right.empty()) {
        return 0;
    }
    std::vector<std::uint16_t> common;
    std::ranges::set_intersection(left, right, std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) /
           static_cast<double>(left.size() + right.size());
}

}  // namespace lykta
