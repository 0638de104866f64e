// See script.hpp.
#include "translation/script.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace lykta {
namespace {

struct Range {
    std::string_view script;
    char32_t first;
    char32_t last;
};

constexpr std::array ranges{
    Range{"Latn", U'A', U'z'},     Range{"Latn", 0xC0, 0x24F},    Range{"Cyrl", 0x400, 0x52F},
    Range{"Hebr", 0x590, 0x5FF},   Range{"Hebr", 0xFB1D, 0xFB4F}, Range{"Arab", 0x600, 0x6FF},
    Range{"Arab", 0x750, 0x77F},   Range{"Arab", 0xFB50, 0xFDFF}, Range{"Arab", 0xFE70, 0xFEFF},
    Range{"Ethi", 0x1200, 0x139F},
};

constexpr int long_enough = 40;

}  // namespace

bool wrong_script(const std::vector<std::string>& forms, const Language& language) {
    const bool known = std::ranges::count(ranges, language.script, &Range::script) > 0;
    int letters = 0;
    for (const std::string& form : forms) {
        for (std::size_t at = 0; at < form.size();) {
            const char32_t letter = utf8::next(form, at);
            if (!utf8::is_letter(letter)) {
                continue;
            }
            ++letters;
            for (const Range& range : ranges) {
                if (range.script == language.script && letter >= range.first &&
                    letter <= range.last) {
                    return false;
                }
            }
        }
    }
    return known && letters >= long_enough;
}

}  // namespace lykta
