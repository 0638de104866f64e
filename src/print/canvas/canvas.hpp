#pragma once
// Pages with text, boxes and pictures -> an accessible PDF (PDF/UA-1), in our own tagged objects.
// Knows nothing of brochures.
//
// Everything drawn is either text of a node of the structure or an artifact, which screen readers
// pass over: there is no third way, so that nothing can be forgotten.

#include "print/canvas/draw_target.hpp"
#include "print/canvas/fonts.hpp"
#include "print/canvas/structure.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lykta::print {

enum class Colours { rgb, cmyk };

/// What the print shop needs around the trimmed paper.
struct Trim {
    double bleed = 0;           ///< 0: the paper is used as it is
    std::vector<double> folds;  ///< x of each fold, for marks outside the trim
    bool marks = false;
};

struct DocumentFacts {
    std::string title;
    std::string language;
    std::string subject;  ///< may be empty
    bool bookmarks = false;
};

class Canvas final : public DrawTarget {
public:
    Canvas(const Fonts& fonts, Colours colours) : fonts_(fonts), colours_(colours) {}

    /// Returns the page's index.
    std::size_t add_page(PaperSize trimmed, const Trim& trim = {});
    [[nodiscard]] std::size_t pages() const { return pages_.size(); }

    void text(std::size_t page, const Line& line, double left, double baseline) override;
    void silent_text(std::size_t page, const Line& line, double left, double baseline) override;
    void fill(std::size_t page, Rectangle box, Ink ink, double radius = 0) override;
    void stroke(std::size_t page, Rectangle box, Ink ink, double line_width,
                double radius = 0) override;
    void rule(std::size_t page, double x1, double y1, double x2, double y2, Ink ink,
              double line_width, bool dashed = false) override;
    void squares(std::size_t page, const std::vector<Rectangle>& squares, Ink ink,
                 std::optional<NodeId> node) override;
    void picture(std::size_t page, const Picture& picture, Rectangle box,
                 std::optional<NodeId> node) override;

    /// What is drawn until unclip() shows only inside the box.
    void clip(std::size_t page, Rectangle box);
    void unclip(std::size_t page);

    /// The file's bytes. The same calls give the same bytes, today and tomorrow.
    [[nodiscard]] std::string finish(const Structure& structure, const DocumentFacts& facts) const;

private:
    friend class Writer;

    struct Piece {
        NodeId node;
        bool artifact;
    };
    struct Page {
        PaperSize size;
        Trim trim;
        double margin = 0;  ///< around the trim, on each side
        std::string content;
        std::optional<Piece> open;
        std::vector<NodeId> marked;  ///< by MCID
    };
    struct LinkArea {
        std::size_t page;
        NodeId node;
        Rectangle box;  ///< in the file's own coordinates
    };
    struct FigureArea {
        Rectangle box;
        std::size_t page;
    };
    /// A glyph for these letters: what one code of the embedded font stands for.
    struct Code {
        std::uint16_t glyph;
        std::string letters;
        bool operator<(const Code& other) const {
            return std::tie(glyph, letters) < std::tie(other.glyph, other.letters);
        }
    };
    struct UsedFont {
        std::map<Code, std::uint16_t> codes;
        std::vector<Code> in_order;
    };
    struct UsedPicture {
        Picture picture;
        std::string name;
    };
    struct Position {
        std::size_t page;
        double top;
    };

    Page& open_piece(std::size_t page, NodeId node);
    Page& open_artifact(std::size_t page);
    static void close(Page& page);
    void draw(std::size_t page, const Line& line, double left, double baseline, bool silent);
    void draw_run(Page& page, const Run& run, double left, double baseline);
    std::uint16_t code(FontIndex font, std::uint16_t glyph, const std::string& letters);
    void set_fill(Page& page, Ink ink) const;
    void set_stroke(Page& page, Ink ink) const;

    const Fonts& fonts_;
    Colours colours_;
    std::vector<Page> pages_;
    std::map<FontIndex, UsedFont> used_;
    std::vector<UsedPicture> pictures_;
    std::vector<LinkArea> links_;
    std::map<NodeId, FigureArea> figures_;
    std::map<NodeId, Position> positions_;  ///< where a node's first text stands
};

}  // namespace lykta::print
