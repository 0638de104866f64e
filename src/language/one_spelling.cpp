// See one_spelling.hpp.
#include "language/one_spelling.hpp"

#include <array>

namespace lykta {
namespace {

struct Spelling {
    std::string_view one, two;
};

constexpr std::array<Spelling, 4> yiddish{{
    {"\u05F0", "\u05D5\u05D5"},
    {"\u05F1", "\u05D5\u05D9"},
    {"\u05F2", "\u05D9\u05D9"},
    {"\uFB1F", "\u05D9\u05D9\u05B7"},  // with the stroke below
}};

}  // namespace

std::string one_spelling(std::string_view text) {
    std::string out(text);
    for (const auto& [one, two] : yiddish) {
        for (std::size_t at = out.find(one); at != std::string::npos;
             at = out.find(one, at + two.size())) {
            out.replace(at, one.size(), two);
        }
    }
    return out;
}

}  // namespace lykta
