#pragma once
// What layouts draw on: pages of a file to print, or a small picture of one. All measures are
// points; a page's origin is the upper left corner of the trimmed paper and y grows downwards.

#include "print/canvas/picture.hpp"
#include "print/canvas/text.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace lykta::print {

struct Rectangle {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct PaperSize {
    double width = 0;
    double height = 0;
    bool operator==(const PaperSize&) const = default;
};

constexpr double millimetres(double value) { return value * 72.0 / 25.4; }

class DrawTarget {
public:
    DrawTarget() = default;
    DrawTarget(const DrawTarget&) = default;
    DrawTarget& operator=(const DrawTarget&) = default;
    virtual ~DrawTarget() = default;

    /// left: of the line's left end; y: of its baseline.
    virtual void text(std::size_t page, const Line& line, double left, double baseline) = 0;
    /// The same for eyes alone: what has been read already, on another page.
    virtual void silent_text(std::size_t page, const Line& line, double left, double baseline) = 0;
    virtual void fill(std::size_t page, Rectangle box, Ink ink, double radius = 0) = 0;
    virtual void stroke(std::size_t page, Rectangle box, Ink ink, double line_width,
                        double radius = 0) = 0;
    virtual void rule(std::size_t page, double x1, double y1, double x2, double y2, Ink ink,
                      double line_width, bool dashed = false) = 0;
    /// Squares of one colour, drawn as one: a QR code. node: a figure; nothing: it only adorns.
    virtual void squares(std::size_t page, const std::vector<Rectangle>& squares, Ink ink,
                         std::optional<NodeId> node) = 0;
    virtual void picture(std::size_t page, const Picture& picture, Rectangle box,
                         std::optional<NodeId> node) = 0;
};

}  // namespace lykta::print
