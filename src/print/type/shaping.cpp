#include "print/type/shaping.hpp"

#include "base/utf8.hpp"
#include "language/number_spans.hpp"

#include <hb-icu.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace lykta::print {

namespace {

void append_utf16(std::u16string& out, std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t letter = utf8::next(text, offset);
        if (letter < 0x10000) {
            out += static_cast<char16_t>(letter);
        } else {
            out += static_cast<char16_t>(U16_LEAD(letter));
            out += static_cast<char16_t>(U16_TRAIL(letter));
        }
    }
}

/// Takes a text with its numbers.
struct Taker {
    ItemizedText& out;
    std::vector<std::size_t> begins = {};

    void open(const NumberSpan& span) {
        if (span.left_to_right) out.text += u'\u2066';
        begins.push_back(out.text.size());
    }
    void words(std::string_view piece) const { append_utf16(out.text, piece); }
    void close(const NumberSpan& span) {
        if (span.whole) out.whole.push_back({begins.back(), out.text.size()});
        begins.pop_back();
        if (span.left_to_right) out.text += u'\u2069';
    }
};

/// Invisible letters (isolates, joiners, soft hyphens) are no reason to ask for a font.
bool invisible(char32_t letter) {
    return u_hasBinaryProperty(static_cast<UChar32>(letter), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) !=
           0;
}

std::string letters_between(const std::u16string& text, std::size_t begin, std::size_t end) {
    std::string out;
    for (std::size_t i = begin; i < end;) {
        UChar32 letter = 0;
        U16_NEXT(text, i, end, letter);
        if (!invisible(static_cast<char32_t>(letter))) {
            utf8::append(out, static_cast<char32_t>(letter));
        }
    }
    return out;
}

}  // namespace

ItemizedText itemize(const std::vector<Words>& words, Direction direction, const Fonts& fonts,
                     std::map<char32_t, std::string>& missing) {
    ItemizedText out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view text = words[i].text;
        walk_numbers(text, number_spans(text, direction), Taker{out});
        out.words_at.resize(out.text.size(), i);
    }
    if (out.text.empty()) return out;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    const UBiDiLevel base = direction == Direction::rtl ? 1 : 0;
    ubidi_setPara(bidi.get(), out.text.data(), static_cast<int32_t>(out.text.size()), base, nullptr,
                  &error);
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &error);
    if (U_FAILURE(error) != 0) throw std::runtime_error("ICU cannot order a text");

    std::optional<FontIndex> font;
    UScriptCode script = USCRIPT_COMMON;
    for (std::size_t i = 0; i < out.text.size();) {
        const std::size_t begin = i;
        UChar32 letter = 0;
        U16_NEXT(out.text, i, out.text.size(), letter);
        const Words& look = words[out.words_at[begin]];
        const bool new_look = begin == 0 || out.words_at[begin] != out.words_at[begin - 1];
        if (!invisible(static_cast<char32_t>(letter)) || !font || new_look) {
            const auto wanted = invisible(static_cast<char32_t>(letter)) ? U' '
                                : u_isUWhiteSpace(letter) != 0           ? U' '
                                                               : static_cast<char32_t>(letter);
            const auto found = fonts.for_letter(wanted, look.bold, font);
            if (!found) missing.emplace(static_cast<char32_t>(letter), look.text);
            font = found ? found : fonts.for_letter(U' ', look.bold, font);
        }
        const UScriptCode own = uscript_getScript(letter, &error);
        const bool shared = own == USCRIPT_COMMON || own == USCRIPT_INHERITED;
        if (!shared) script = own;
        const bool rtl = (levels[begin] & 1U) != 0;
        const auto tag = hb_icu_script_to_script(script);
        if (!out.items.empty()) {
            Item& last = out.items.back();
            // Letters before the first of a known script take that script.
            if (last.script == HB_SCRIPT_COMMON && !new_look) last.script = tag;
            if (!new_look && last.font == *font && last.right_to_left == rtl &&
                last.script == tag) {
                last.end = i;
                continue;
            }
        }
        out.items.push_back({begin, i, out.words_at[begin], *font, tag, rtl});
    }
    return out;
}

Shaped shape(const ItemizedText& text, const Item& item, const std::vector<Words>& words,
             const Fonts& fonts, std::size_t begin, std::size_t end) {
    const Words& look = words[item.words];
    const Font& font = fonts[item.font];
    const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(),
                                                                            hb_buffer_destroy);
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const std::uint16_t*>(text.text.data()),
                        static_cast<int>(text.text.size()), static_cast<unsigned>(begin),
                        static_cast<int>(end - begin));
    hb_buffer_set_direction(buffer.get(), item.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), item.script);
    hb_buffer_set_language(buffer.get(), hb_language_from_string(look.language.c_str(), -1));
    hb_shape(font.font.get(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);

    Shaped out;
    const double scale = look.size / font.units;
    struct Group {
        std::size_t begin;
        std::vector<Glyph> glyphs;
        double advance = 0;
    };
    std::vector<Group> groups;
    double x = 0;
    for (unsigned i = 0; i < count; ++i) {
        if (groups.empty() || groups.back().begin != infos[i].cluster) {
            groups.push_back({infos[i].cluster, {}, 0});
        }
        groups.back().glyphs.push_back({static_cast<std::uint16_t>(infos[i].codepoint),
                                        x + places[i].x_offset * scale,
                                        places[i].y_offset * scale});
        x += places[i].x_advance * scale;
        groups.back().advance += places[i].x_advance * scale;
    }
    out.width = x;
    if (item.right_to_left) std::reverse(groups.begin(), groups.end());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::size_t next = i + 1 < groups.size() ? groups[i + 1].begin : end;
        std::string letters = letters_between(text.text, groups[i].begin, next);
        out.begins.push_back(groups[i].begin);
        out.advances.push_back(groups[i].advance);
        if (letters.empty()) groups[i].glyphs.clear();
        out.clusters.push_back({std::move(letters), std::move(groups[i].glyphs)});
    }
    return out;
}

}  // namespace lykta::print
