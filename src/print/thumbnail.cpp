#include "print/thumbnail.hpp"

#include "print/canvas/operators.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace lykta::print {

namespace {

/// Smaller type than this part of the page's width is no more than grey lines on a screen.
constexpr double smallest_shown = 0.025;

std::string colour(Ink ink) {
    return fmt::format("#{:02X}{:02X}{:02X}", ink.red, ink.green, ink.blue);
}

/// A glyph's outline as the "d" of an SVG path, in the font's own units.
std::string outline(const Font& font, std::uint16_t glyph) {
    static hb_draw_funcs_t* const functions = [] {
        hb_draw_funcs_t* made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made,
            [](hb_draw_funcs_t*, void* out, hb_draw_state_t*, float x, float y, void*) {
                *static_cast<std::string*>(out) += fmt::format("M{:.0f} {:.0f}", x, y);
            },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made,
            [](hb_draw_funcs_t*, void* out, hb_draw_state_t*, float x, float y, void*) {
                *static_cast<std::string*>(out) += fmt::format("L{:.0f} {:.0f}", x, y);
            },
            nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(
            made,
            [](hb_draw_funcs_t*, void* out, hb_draw_state_t*, float cx, float cy, float x, float y,
               void*) {
                *static_cast<std::string*>(out) +=
                    fmt::format("Q{:.0f} {:.0f} {:.0f} {:.0f}", cx, cy, x, y);
            },
            nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(
            made,
            [](hb_draw_funcs_t*, void* out, hb_draw_state_t*, void*) {
                *static_cast<std::string*>(out) += "z";
            },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    std::string path;
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font.font.get(), glyph, functions, &path);
#else
    hb_font_get_glyph_shape(font.font.get(), glyph, functions, &path);
#endif
    return path;
}

class Sketch final : public DrawTarget {
public:
    Sketch(const Fonts& fonts, PaperSize size) : fonts_(fonts), size_(size) {}

    void text(std::size_t, const Line& line, double left, double baseline) override {
        for (const Run& run : line.runs) {
            run.size < smallest_shown* size_.width ? greeked(run, left, baseline)
                                                   : letters(run, left, baseline);
        }
    }
    void silent_text(std::size_t page, const Line& line, double left, double baseline) override {
        text(page, line, left, baseline);
    }
    void fill(std::size_t, Rectangle box, Ink ink, double radius) override {
        out_ +=
            fmt::format("<rect {}{} fill=\"{}\"/>", place(box), round(box, radius), colour(ink));
    }
    void stroke(std::size_t, Rectangle box, Ink ink, double line_width, double radius) override {
        out_ += fmt::format("<rect {}{} fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>",
                            place(box), round(box, radius), colour(ink), number(line_width));
    }
    void rule(std::size_t, double x1, double y1, double x2, double y2, Ink ink, double line_width,
              bool dashed) override {
        out_ += fmt::format("<path d=\"M{} {}L{} {}\" stroke=\"{}\" stroke-width=\"{}\"{}/>",
                            number(x1), number(y1), number(x2), number(y2), colour(ink),
                            number(line_width), dashed ? " stroke-dasharray=\"2 1.5\"" : "");
    }
    void squares(std::size_t, const std::vector<Rectangle>& squares, Ink ink,
                 std::optional<NodeId>) override {
        std::string path;
        for (const Rectangle& each : squares) {
            path += fmt::format("M{:.1f} {:.1f}h{:.1f}v{:.1f}h-{:.1f}z", each.x, each.y, each.width,
                                each.height, each.width);
        }
        out_ += fmt::format("<path d=\"{}\" fill=\"{}\"/>", path, colour(ink));
    }
    /// A picture by itself would be heavier than all the rest.
    void picture(std::size_t, const Picture&, Rectangle box, std::optional<NodeId>) override {
        out_ += fmt::format("<rect {} fill=\"#9FB4C4\"/>", place(box));
    }

    [[nodiscard]] std::string svg() const {
        std::string glyphs;
        for (const auto& [key, shape] : shapes_) {
            glyphs += fmt::format("<path id=\"g{}\" d=\"{}\"/>", shape.name, shape.path);
        }
        const std::string width = number(size_.width);
        const std::string height = number(size_.height);
        return fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\"><defs>{2}</defs>"
            "<rect width=\"{0}\" height=\"{1}\" fill=\"#FFF\"/>{3}</svg>\n",
            width, height, glyphs, out_);
    }

private:
    struct Shape {
        std::size_t name;
        std::string path;
    };

    static std::string place(Rectangle box) {
        return fmt::format("x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(box.x),
                           number(box.y), number(box.width), number(box.height));
    }
    static std::string round(Rectangle box, double radius) {
        const double r = std::min({radius, box.width / 2, box.height / 2});
        return r <= 0 ? "" : fmt::format(" rx=\"{}\"", number(r));
    }

    void greeked(const Run& run, double left, double baseline) {
        if (run.width <= 0) return;
        const Rectangle line{left + run.left, baseline - run.size * 0.5, run.width,
                             run.size * 0.42};
        out_ += fmt::format("<rect {} fill=\"{}\" opacity=\".42\"/>", place(line), colour(run.ink));
    }

    void letters(const Run& run, double left, double baseline) {
        const Font& font = fonts_[run.font];
        const double scale = run.size / font.units;
        out_ += fmt::format("<g fill=\"{}\">", colour(run.ink));
        for (const Cluster& cluster : run.clusters) {
            for (const Glyph& glyph : cluster.glyphs) {
                const Shape& shape = shape_of(run.font, glyph.id);
                if (shape.path.empty()) continue;
                out_ += fmt::format(
                    "<use href=\"#g{}\" transform=\"matrix({:.4f} 0 0 -{:.4f} {:.1f} {:.1f})\"/>",
                    shape.name, scale, scale, left + glyph.x, baseline - glyph.y);
            }
        }
        out_ += "</g>";
    }

    const Shape& shape_of(FontIndex font, std::uint16_t glyph) {
        const auto [found, fresh] = shapes_.try_emplace({font, glyph});
        if (fresh) found->second = {shapes_.size(), outline(fonts_[font], glyph)};
        return found->second;
    }

    const Fonts& fonts_;
    PaperSize size_;
    std::map<std::pair<FontIndex, std::uint16_t>, Shape> shapes_;
    std::string out_;
};

}  // namespace

std::string thumbnail(const Layout& layout, const Fonts& fonts) {
    const LaidPage& first = layout.pages.front();
    Sketch sketch(fonts, first.size);
    first.draw({&sketch, 0, 0, 0, true});
    return sketch.svg();
}

}  // namespace lykta::print
