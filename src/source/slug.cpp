#include "source/slug.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

bool is_ascii_word(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

struct Range {
    char32_t first;
    char32_t last;
};

/// What is no part of a word beyond ASCII: punctuation, spaces, symbols, pictures.
constexpr std::array separators{
    Range{0x80, 0xA9},      Range{0xAB, 0xB4},     Range{0xB6, 0xB9},     Range{0xBB, 0xBF},
    Range{0xD7, 0xD7},      Range{0xF7, 0xF7},     Range{0x5BE, 0x5BE},   Range{0x5C0, 0x5C0},
    Range{0x5C3, 0x5C3},    Range{0x5F3, 0x5F4},   Range{0x60C, 0x60D},   Range{0x61B, 0x61F},
    Range{0x66A, 0x66D},    Range{0x6D4, 0x6D4},   Range{0x2000, 0x206F}, Range{0x20A0, 0x20CF},
    Range{0x2190, 0x2BFF},  Range{0x2E00, 0x2E7F}, Range{0x3000, 0x3004}, Range{0x3008, 0x3020},
    Range{0xFE00, 0xFE0F},  Range{0xFE10, 0xFE6F}, Range{0xFF00, 0xFF0F}, Range{0x1F000, 0x1FAFF},
    Range{0xE0000, 0xE0FFF}};

bool is_separator(char32_t c) {
    if (c < 0x80) return !is_ascii_word(c);
    return std::any_of(separators.begin(), separators.end(),
                       [c](const Range& r) { return c >= r.first && c <= r.last; });
}

std::string made(std::string_view words, bool only_ascii) {
    constexpr char32_t soft_hyphen = 0xAD;
    const std::string lower = utf8::lower(utf8::composed(words));
    std::string out;
    bool gap = false;
    for (std::size_t offset = 0; offset < lower.size();) {
        const char32_t written = utf8::next(lower, offset);
        if (written == soft_hyphen) continue;
        const char32_t base = utf8::base_letter(written);
        const char32_t letter = is_ascii_word(base) ? base : written;
        if (is_separator(letter) || (only_ascii && !is_ascii_word(letter))) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += '-';
        gap = false;
        utf8::append(out, letter);
    }
    return out;
}

}  // namespace

std::string slug(std::string_view words) { return made(words, false); }

std::string ascii_slug(std::string_view words) { return made(words, true); }

bool is_slug(std::string_view text) {
    return !text.empty() && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
           });
}

}  // namespace lykta
