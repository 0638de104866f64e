// Drawing: calls become the operators of a page's content stream. See writer.cpp for the rest.
#include "print/canvas/canvas.hpp"

#include "print/canvas/operators.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace lykta::print {

namespace {

/// Room for the marks outside the bleed.
constexpr double mark_room = millimetres(7);
constexpr double mark_gap = millimetres(3);
constexpr double mark_length = millimetres(5);

}  // namespace

std::size_t Canvas::add_page(PaperSize trimmed, const Trim& trim) {
    Page page;
    page.size = trimmed;
    page.trim = trim;
    page.margin = trim.bleed + (trim.marks ? mark_room : 0);
    pages_.push_back(std::move(page));
    const std::size_t index = pages_.size() - 1;
    if (!trim.marks) return index;
    const Ink ink{0, 0, 0, true};
    const double far = mark_gap + mark_length;
    for (const double x : {0.0, trimmed.width}) {
        rule(index, x, -far, x, -mark_gap, ink, 0.25);
        rule(index, x, trimmed.height + mark_gap, x, trimmed.height + far, ink, 0.25);
    }
    for (const double y : {0.0, trimmed.height}) {
        rule(index, -far, y, -mark_gap, y, ink, 0.25);
        rule(index, trimmed.width + mark_gap, y, trimmed.width + far, y, ink, 0.25);
    }
    for (const double x : trim.folds) {
        rule(index, x, -far, x, -mark_gap, ink, 0.25, true);
        rule(index, x, trimmed.height + mark_gap, x, trimmed.height + far, ink, 0.25, true);
    }
    return index;
}

void Canvas::close(Page& page) {
    if (page.open) page.content += "EMC\n";
    page.open.reset();
}

Canvas::Page& Canvas::open_piece(std::size_t index, NodeId node) {
    Page& page = pages_[index];
    if (page.open && !page.open->artifact && page.open->node == node) return page;
    close(page);
    page.content += fmt::format("/Span <</MCID {}>> BDC\n", page.marked.size());
    page.marked.push_back(node);
    page.open = Piece{node, false};
    return page;
}

Canvas::Page& Canvas::open_artifact(std::size_t index) {
    Page& page = pages_[index];
    if (page.open && page.open->artifact) return page;
    close(page);
    page.content += "/Artifact BMC\n";
    page.open = Piece{0, true};
    return page;
}

void Canvas::set_fill(Page& page, Ink ink) const { page.content += fill_colour(ink, colours_); }

void Canvas::set_stroke(Page& page, Ink ink) const { page.content += stroke_colour(ink, colours_); }

std::uint16_t Canvas::code(FontIndex font, std::uint16_t glyph, const std::string& letters) {
    UsedFont& used = used_[font];
    // 0 stands for a letter that the font lacks, which is never shown.
    const auto next = static_cast<std::uint16_t>(used.in_order.size() + 1);
    const auto [found, fresh] = used.codes.try_emplace(Code{glyph, letters}, next);
    if (fresh) used.in_order.push_back({glyph, letters});
    return found->second;
}

void Canvas::draw_run(Page& page, const Run& run, double left, double baseline) {
    const double x0 = left + page.margin;
    const double y0 = page.size.height + page.margin - baseline;
    page.content += "BT\n";
    page.content += fmt::format("/F{} {} Tf\n", run.font, number(run.size));
    set_fill(page, run.ink);
    const double units = 1000.0 / run.size;
    const Font& font = fonts_[run.font];
    std::string shown;  // of glyphs that follow each other on the baseline
    double end = 0;     // where the pen stands after them
    bool placed = false;
    double pen_y = 0;
    const auto flush = [&] {
        if (!shown.empty()) page.content += "[" + shown + "] TJ\n";
        shown.clear();
    };
    const auto show = [&](const Glyph& glyph, const std::string& letters) {
        const std::uint16_t its_code = code(run.font, glyph.id, letters);
        const double advance =
            hb_font_get_glyph_h_advance(font.font.get(), glyph.id) / font.units * run.size;
        const double gap = glyph.x - end;
        if (!placed || std::abs(glyph.y - pen_y) > 0.001) {
            flush();
            page.content +=
                fmt::format("1 0 0 1 {} {} Tm\n", number(x0 + glyph.x), number(y0 + glyph.y));
            placed = true;
            pen_y = glyph.y;
        } else if (std::abs(gap) > 0.002) {
            shown += number(-gap * units);
        }
        shown += fmt::format("<{:04X}>", its_code);
        end = glyph.x + advance;
    };
    for (const Cluster& cluster : run.clusters) {
        if (cluster.glyphs.size() == 1) {
            show(cluster.glyphs.front(), cluster.letters);
            continue;
        }
        if (cluster.glyphs.empty()) continue;
        // Several glyphs show these letters together: the letters are said once, beside them.
        flush();
        page.content += "/Span <</ActualText " + text_string(cluster.letters) + ">> BDC\n";
        for (const Glyph& glyph : cluster.glyphs) show(glyph, cluster.letters);
        flush();
        page.content += "EMC\n";
    }
    flush();
    page.content += "ET\n";
}

void Canvas::draw(std::size_t index, const Line& line, double left, double baseline, bool silent) {
    for (const Run& run : line.runs) {
        Page& page = silent ? open_artifact(index) : open_piece(index, run.node);
        draw_run(page, run, left, baseline);
        if (silent) continue;
        positions_.try_emplace(run.node, Position{index, baseline - line.ascent});
        links_.push_back({index,
                          run.node,
                          {page.margin + left + run.left,
                           page.size.height + page.margin - baseline - line.descent, run.width,
                           line.ascent + line.descent}});
    }
}

void Canvas::text(std::size_t page, const Line& line, double left, double baseline) {
    draw(page, line, left, baseline, false);
}

void Canvas::silent_text(std::size_t page, const Line& line, double left, double baseline) {
    draw(page, line, left, baseline, true);
}

void Canvas::fill(std::size_t index, Rectangle box, Ink ink, double radius) {
    Page& page = open_artifact(index);
    set_fill(page, ink);
    page.content += box_path(box, radius, page.size.height, page.margin) + "f\n";
}

void Canvas::stroke(std::size_t index, Rectangle box, Ink ink, double line_width, double radius) {
    Page& page = open_artifact(index);
    set_stroke(page, ink);
    page.content += number(line_width) + " w\n";
    page.content += box_path(box, radius, page.size.height, page.margin) + "S\n";
}

void Canvas::clip(std::size_t index, Rectangle box) {
    Page& page = pages_[index];
    close(page);
    page.content += "q " + box_path(box, 0, page.size.height, page.margin) + "W n\n";
}

void Canvas::unclip(std::size_t index) {
    close(pages_[index]);
    pages_[index].content += "Q\n";
}

void Canvas::rule(std::size_t index, double x1, double y1, double x2, double y2, Ink ink,
                  double line_width, bool dashed) {
    Page& page = open_artifact(index);
    set_stroke(page, ink);
    const double top = page.size.height + page.margin;
    page.content += fmt::format("{} w {} {} {} m {} {} l S\n", number(line_width),
                                dashed ? "[2 1.5] 0 d" : "[] 0 d", number(page.margin + x1),
                                number(top - y1), number(page.margin + x2), number(top - y2));
    if (dashed) page.content += "[] 0 d\n";
}

void Canvas::squares(std::size_t index, const std::vector<Rectangle>& squares, Ink ink,
                     std::optional<NodeId> node) {
    if (squares.empty()) return;
    Page& page = node ? open_piece(index, *node) : open_artifact(index);
    set_fill(page, ink);
    double left = squares.front().x, top = squares.front().y, right = left, bottom = top;
    for (const Rectangle& square : squares) {
        page.content += box_path(square, 0, page.size.height, page.margin);
        left = std::min(left, square.x);
        top = std::min(top, square.y);
        right = std::max(right, square.x + square.width);
        bottom = std::max(bottom, square.y + square.height);
    }
    page.content += "f\n";
    if (!node) return;
    figures_.try_emplace(*node,
                         FigureArea{{page.margin + left, page.size.height + page.margin - bottom,
                                     right - left, bottom - top},
                                    index});
}

void Canvas::picture(std::size_t index, const Picture& picture, Rectangle box,
                     std::optional<NodeId> node) {
    Page& page = node ? open_piece(index, *node) : open_artifact(index);
    const auto same = [&](const UsedPicture& used) { return used.picture.bytes == picture.bytes; };
    auto found = std::find_if(pictures_.begin(), pictures_.end(), same);
    if (found == pictures_.end()) {
        pictures_.push_back({picture, fmt::format("/P{}", pictures_.size())});
        found = std::prev(pictures_.end());
    }
    const Rectangle in_file{page.margin + box.x,
                            page.size.height + page.margin - box.y - box.height, box.width,
                            box.height};
    page.content +=
        fmt::format("q {} 0 0 {} {} {} cm {} Do Q\n", number(box.width), number(box.height),
                    number(in_file.x), number(in_file.y), found->name);
    if (node) figures_.try_emplace(*node, FigureArea{in_file, index});
}

}  // namespace lykta::print
