#include "print/type/paragraph.hpp"

#include "print/type/line_breaks.hpp"
#include "print/type/shaping.hpp"

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace lykta::print {

namespace {

/// One item's part in a line, shaped, before it has its place from left to right.
struct Part {
    const Item* item;
    std::size_t begin;
    std::size_t end;
    Shaped shaped;
    double left = 0;
};

class LineMaker {
public:
    LineMaker(const std::vector<Words>& words, const ItemizedText& text, const Fonts& fonts,
              Direction direction)
        : words_(words),
          text_(text),
          fonts_(fonts),
          direction_(direction),
          bidi_(ubidi_open(), ubidi_close),
          line_(ubidi_open(), ubidi_close) {
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setPara(bidi_.get(), text.text.data(), static_cast<int32_t>(text.text.size()),
                      direction == Direction::rtl ? 1 : 0, nullptr, &error);
        if (U_FAILURE(error) != 0) throw std::runtime_error("ICU cannot order a text");
    }

    Line make(const LineRange& range) {
        std::vector<Part> parts = shaped_parts(range);
        if (range.hyphen && !parts.empty()) add_hyphen(parts.back());
        place(parts, range);
        Line line;
        for (Part& part : parts) line.runs.push_back(run_of(part));
        measure(line, parts, range);
        return line;
    }

private:
    std::vector<Part> shaped_parts(const LineRange& range) const {
        std::vector<Part> parts;
        for (const Item& item : text_.items) {
            const std::size_t begin = std::max(item.begin, range.begin);
            const std::size_t end = std::min(item.end, range.end);
            if (begin >= end) continue;
            parts.push_back({&item, begin, end, shape(text_, item, words_, fonts_, begin, end)});
        }
        return parts;
    }

    void add_hyphen(Part& last) const {
        const Font& font = fonts_[last.item->font];
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font.font.get(), 0x2010, &glyph) == 0 &&
            hb_font_get_nominal_glyph(font.font.get(), '-', &glyph) == 0) {
            return;
        }
        const double advance = hb_font_get_glyph_h_advance(font.font.get(), glyph) / font.units *
                               words_[last.item->words].size;
        Shaped& shaped = last.shaped;
        // A soft hyphen: whoever copies or hears the word gets it whole.
        shaped.clusters.push_back(
            {"\xC2\xAD", {{static_cast<std::uint16_t>(glyph), shaped.width, 0}}});
        shaped.begins.push_back(last.end);
        shaped.advances.push_back(advance);
        shaped.width += advance;
    }

    /// From left to right, as ICU orders the line. The space at its end hangs over the edge.
    void place(std::vector<Part>& parts, const LineRange& range) {
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setLine(bidi_.get(), static_cast<int32_t>(range.begin),
                      static_cast<int32_t>(range.end), line_.get(), &error);
        const int32_t runs = ubidi_countRuns(line_.get(), &error);
        if (U_FAILURE(error) != 0) throw std::runtime_error("ICU cannot order a line");
        double x = 0;
        for (int32_t i = 0; i < runs; ++i) {
            int32_t start = 0;
            int32_t length = 0;
            const bool rtl = ubidi_getVisualRun(line_.get(), i, &start, &length) == UBIDI_RTL;
            const auto begin = range.begin + static_cast<std::size_t>(start);
            const auto end = begin + static_cast<std::size_t>(length);
            std::vector<Part*> inside;
            for (Part& part : parts) {
                if (part.begin >= begin && part.begin < end) inside.push_back(&part);
            }
            if (rtl) std::reverse(inside.begin(), inside.end());
            for (Part* part : inside) {
                part->left = x;
                x += part->shaped.width;
            }
        }
        width_ = x;
    }

    Run run_of(Part& part) const {
        const Words& look = words_[part.item->words];
        Run run{part.item->font, look.size, look.ink, look.node, {}, part.left, part.shaped.width};
        run.clusters = std::move(part.shaped.clusters);
        for (Cluster& cluster : run.clusters) {
            for (Glyph& glyph : cluster.glyphs) glyph.x += part.left;
        }
        return run;
    }

    void measure(Line& line, const std::vector<Part>& parts, const LineRange& range) const {
        double space = 0;
        for (const Part& part : parts) {
            for (std::size_t i = 0; i < part.shaped.begins.size(); ++i) {
                const std::size_t at = part.shaped.begins[i];
                if (at >= range.text_end && at < range.end) space += part.shaped.advances[i];
            }
        }
        line.width = width_ - space;
        // The space of a right-to-left line hangs over its left edge.
        if (direction_ == Direction::rtl && space > 0) {
            for (Run& run : line.runs) {
                run.left -= space;
                for (Cluster& cluster : run.clusters) {
                    for (Glyph& glyph : cluster.glyphs) glyph.x -= space;
                }
            }
        }
        for (const Run& run : line.runs) {
            const FontMeasures& font = fonts_[run.font].measures;
            line.ascent = std::max(line.ascent, font.ascent * run.size);
            line.descent = std::max(line.descent, font.descent * run.size);
        }
    }

    const std::vector<Words>& words_;
    const ItemizedText& text_;
    const Fonts& fonts_;
    Direction direction_;
    std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi_;
    std::unique_ptr<UBiDi, decltype(&ubidi_close)> line_;
    double width_ = 0;
};

}  // namespace

Paragraph Typesetter::set(const std::vector<Words>& words, double width,
                          const ParagraphStyle& style) {
    Paragraph out;
    const ItemizedText text = itemize(words, style.direction, fonts_, missing_);
    if (text.items.empty()) return out;
    std::vector<double> advances(text.text.size(), 0);
    for (const Item& item : text.items) {
        const Shaped shaped = shape(text, item, words, fonts_, item.begin, item.end);
        for (std::size_t i = 0; i < shaped.begins.size(); ++i) {
            advances[shaped.begins[i]] += shaped.advances[i];
        }
    }
    // What stands first is most often in the paragraph's own language; whatever differs is told.
    std::vector<LanguagePart> others;
    for (std::size_t i = 0; i < text.text.size(); ++i) {
        const std::string& own = words[text.words_at[i]].language;
        if (own == words.front().language) continue;
        const bool same =
            !others.empty() && others.back().end == i && others.back().language == own;
        if (!same) others.push_back({i, i, own});
        others.back().end = i + 1;
    }
    const BreakRequest request{
        text.text,          advances,      width,      words.front().language,
        words.front().size, style.balance, text.whole, others};
    const Breaks breaks = break_lines(request, style.hyphenate ? &hyphenation_ : nullptr);
    out.too_wide = breaks.too_wide;
    LineMaker maker(words, text, fonts_, style.direction);
    for (const LineRange& range : breaks.lines) {
        out.lines.push_back(maker.make(range));
        out.widest = std::max(out.widest, out.lines.back().width);
    }
    return out;
}

}  // namespace lykta::print
