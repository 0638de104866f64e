#pragma once
// Words -> lines of a width: bidirectional, hyphenated where the language has patterns, ragged on
// the side where its lines end. Shaped by HarfBuzz; ICU says where lines may break and which way
// text runs.

#include "language/language.hpp"
#include "print/canvas/text.hpp"
#include "print/type/hyphenation.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta::print {

/// A piece of a paragraph that looks the same and belongs to one node.
struct Words {
    std::string text;  ///< UTF-8
    double size = 11;
    bool bold = false;
    Ink ink;
    std::string language;  ///< a tag
    NodeId node = 0;
};

struct ParagraphStyle {
    Direction direction = Direction::ltr;
    bool hyphenate = true;
    bool balance = false;  ///< lines of about the same length, for headings
};

struct Paragraph {
    std::vector<Line> lines;
    double widest = 0;      ///< of its lines
    bool too_wide = false;  ///< a word is wider than the line
};

/// What is needed to set text, and what was found wanting on the way.
class Typesetter {
public:
    Typesetter(const Fonts& fonts, const Hyphenation& hyphenation)
        : fonts_(fonts), hyphenation_(hyphenation) {}

    [[nodiscard]] Paragraph set(const std::vector<Words>& words, double width,
                                const ParagraphStyle& style);
    /// Letters that no font has, each with the words in which it was first met.
    [[nodiscard]] const std::map<char32_t, std::string>& missing() const { return missing_; }
    [[nodiscard]] const Fonts& fonts() const { return fonts_; }

private:
    const Fonts& fonts_;
    const Hyphenation& hyphenation_;
    std::map<char32_t, std::string> missing_;
};

}  // namespace lykta::print
