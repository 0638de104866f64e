#include "print/canvas/fonts.hpp"

#include <hb-ot.h>

#include <array>

// Made by fonts.S: where each file begins and ends in the program.
extern "C" {
extern const char lykta_font_sans_regular[], lykta_font_sans_regular_end[];
extern const char lykta_font_sans_bold[], lykta_font_sans_bold_end[];
extern const char lykta_font_arabic_regular[], lykta_font_arabic_regular_end[];
extern const char lykta_font_arabic_bold[], lykta_font_arabic_bold_end[];
extern const char lykta_font_hebrew_regular[], lykta_font_hebrew_regular_end[];
extern const char lykta_font_hebrew_bold[], lykta_font_hebrew_bold_end[];
extern const char lykta_font_ethiopic_regular[], lykta_font_ethiopic_regular_end[];
extern const char lykta_font_ethiopic_bold[], lykta_font_ethiopic_bold_end[];
}

namespace lykta::print {

namespace {

struct Embedded {
    const char* name;
    bool bold;
    const char* begin;
    const char* end;
};

/// The first of each weight is asked first.
const std::array<Embedded, 8>& embedded() {
    static const std::array<Embedded, 8> all{{
        {"NotoSans-Regular", false, lykta_font_sans_regular, lykta_font_sans_regular_end},
        {"NotoSans-Bold", true, lykta_font_sans_bold, lykta_font_sans_bold_end},
        {"NotoSansArabic-Regular", false, lykta_font_arabic_regular, lykta_font_arabic_regular_end},
        {"NotoSansArabic-Bold", true, lykta_font_arabic_bold, lykta_font_arabic_bold_end},
        {"NotoSansHebrew-Regular", false, lykta_font_hebrew_regular, lykta_font_hebrew_regular_end},
        {"NotoSansHebrew-Bold", true, lykta_font_hebrew_bold, lykta_font_hebrew_bold_end},
        {"NotoSansEthiopic-Regular", false, lykta_font_ethiopic_regular,
         lykta_font_ethiopic_regular_end},
        {"NotoSansEthiopic-Bold", true, lykta_font_ethiopic_bold, lykta_font_ethiopic_bold_end},
    }};
    return all;
}

std::uint16_t big_endian_16(const char* bytes) {
    return static_cast<std::uint16_t>((static_cast<unsigned char>(bytes[0]) << 8) |
                                      static_cast<unsigned char>(bytes[1]));
}

/// HarfBuzz has no call for the box around all letters: it stands in the table "head".
void read_box(hb_face_t* face, double units, FontMeasures& out) {
    hb_blob_t* head = hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(head, &length);
    if (length >= 44) {
        const auto at = [&](int offset) {
            return static_cast<std::int16_t>(big_endian_16(bytes + offset)) / units;
        };
        out.left = at(36);
        out.bottom = at(38);
        out.right = at(40);
        out.top = at(42);
    }
    hb_blob_destroy(head);
}

Font open(const Embedded& file) {
    Font out;
    out.name = file.name;
    out.bold = file.bold;
    hb_blob_t* blob = hb_blob_create(file.begin, static_cast<unsigned>(file.end - file.begin),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    out.face.reset(hb_face_create(blob, 0));
    hb_blob_destroy(blob);
    out.font.reset(hb_font_create(out.face.get()));
    out.units = hb_face_get_upem(out.face.get());
    hb_position_t value = 0;
    const auto metric = [&](hb_ot_metrics_tag_t tag) {
        hb_ot_metrics_get_position_with_fallback(out.font.get(), tag, &value);
        return value / out.units;
    };
    out.measures.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    out.measures.descent = -metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    out.measures.capital = metric(HB_OT_METRICS_TAG_CAP_HEIGHT);
    read_box(out.face.get(), out.units, out.measures);
    hb_face_make_immutable(out.face.get());
    hb_font_make_immutable(out.font.get());
    return out;
}

}  // namespace

bool Font::has(char32_t letter) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font.get(), letter, &glyph) != 0 && glyph != 0;
}

Fonts::Fonts() {
    for (const Embedded& file : embedded()) fonts_.push_back(open(file));
}

std::optional<FontIndex> Fonts::for_letter(char32_t letter, bool bold,
                                           std::optional<FontIndex> preferred) const {
    if (preferred && fonts_[*preferred].bold == bold && fonts_[*preferred].has(letter)) {
        return preferred;
    }
    for (std::size_t i = 0; i < fonts_.size(); ++i) {
        if (fonts_[i].bold == bold && fonts_[i].has(letter)) return static_cast<FontIndex>(i);
    }
    return std::nullopt;
}

}  // namespace lykta::print
