#pragma once
// The letters that print is set in. They are part of the program itself (see fonts.S), so that a
// site build never asks the machine for a font and every machine makes the same bytes.

#include <hb.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

/// In units of the em, y upwards.
struct FontMeasures {
    double ascent = 0;
    double descent = 0;                               ///< below the baseline, positive
    double capital = 0;                               ///< the height of H
    double bottom = 0, left = 0, right = 0, top = 0;  ///< the box around all letters
};

struct Font {
    std::string name;  ///< "NotoSans-Bold"
    bool bold = false;
    std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)> face{nullptr, hb_face_destroy};
    std::unique_ptr<hb_font_t, decltype(&hb_font_destroy)> font{nullptr, hb_font_destroy};
    double units = 1000;  ///< of the em: what HarfBuzz measures in
    FontMeasures measures;

    [[nodiscard]] bool has(char32_t letter) const;
};

using FontIndex = std::uint8_t;

/// Immutable; several threads may share it.
class Fonts {
public:
    Fonts();

    [[nodiscard]] const Font& operator[](FontIndex index) const { return fonts_[index]; }
    [[nodiscard]] std::size_t size() const { return fonts_.size(); }
    /// The font that shows letter: the preferred one where it can. Nothing: none has the letter.
    [[nodiscard]] std::optional<FontIndex> for_letter(char32_t letter, bool bold,
                                                      std::optional<FontIndex> preferred) const;

private:
    std::vector<Font> fonts_;
};

}  // namespace lykta::print
