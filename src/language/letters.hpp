#pragma once
// A text as characters, and which of them digits, spaces and directions are made of. For
// figures.cpp and number_spans.cpp alone.

#include "base/utf8.hpp"
#include "language/figures.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

inline bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
}
inline bool is_zero(char32_t c) { return c == U'0' || c == 0x660 || c == 0x6F0; }
inline bool is_hard_space(char32_t c) { return c == 0xA0 || c == 0x202F; }
inline bool is_space(char32_t c) {
    return c == U' ' || c == U'\n' || c == 0x2009 || is_hard_space(c);
}
inline bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212; }
/// U+066B and U+066C part decimals and thousands where Arabic is written.
inline bool is_point(char32_t c) {
    return c == U'.' || c == U',' || c == U':' || c == U'/' || c == 0x66B || c == 0x66C;
}
inline bool is_one_of(std::u32string_view list, char32_t c) { return list.find(c) != list.npos; }

inline bool is_right_to_left(char32_t c) {
    if (c < 0x590) return false;
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}
/// A letter that reads from left to right.
inline bool is_latin(char32_t c) { return utf8::is_letter(c) && !is_right_to_left(c); }

/// A text as characters, each with its place in the bytes.
struct Letters {
    std::u32string all;
    std::vector<std::size_t> at;

    explicit Letters(std::string_view text) {
        all.reserve(text.size());
        at.reserve(text.size() + 1);
        for (std::size_t offset = 0; offset < text.size();) {
            at.push_back(offset);
            all += utf8::next(text, offset);
        }
        at.push_back(text.size());
    }
    /// 0 beyond either end.
    [[nodiscard]] char32_t operator[](std::size_t i) const { return i < all.size() ? all[i] : 0; }
    [[nodiscard]] char32_t before(std::size_t i) const { return i == 0 ? 0 : all[i - 1]; }
    [[nodiscard]] std::size_t size() const { return all.size(); }

    template <typename Is>
    [[nodiscard]] std::size_t skip(std::size_t i, Is is) const {
        while (i < all.size() && is(all[i])) ++i;
        return i;
    }
};

/// Places count characters.
std::vector<Figure> figures_in(const Letters& text);

/// Nothing of ours can be in it. Digits of other scripts begin with D9 and DB.
inline bool has_no_number(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        return (c >= '/' && c <= '9') || c == '@' || c == '\xD9' || c == '\xDB';
    });
}

}  // namespace lykta
