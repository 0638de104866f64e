// trifold: A4 folded twice, 97/100/100 mm, the flap inside; mirrored where people read from right
// to left. The cover speaks to a situation; the back says whom to call.
#include "print/brochure/columns.hpp"
#include "print/brochure/cover.hpp"
#include "print/brochure/furniture.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace lykta::print {

namespace {

constexpr double narrow = millimetres(97);  ///< the flap, which goes inside
constexpr double wide = millimetres(100);
constexpr double margin = millimetres(8.5);
constexpr double trifold_top = millimetres(12);
constexpr double trifold_bottom = millimetres(11);
constexpr std::size_t inside_panels = 3;
constexpr std::size_t all_panels = 6;  ///< cover, three inside, flap, back

/// Left edge and width of each third.
struct Third {
    double x;
    double width;
};
/// In reading order of the inside: behind the cover first.
std::array<Third, 3> inside(bool mirrored) {
    if (mirrored) return {{{narrow + wide, wide}, {narrow, wide}, {0, narrow}}};
    return {{{0, wide}, {wide, wide}, {2 * wide, narrow}}};
}
/// Cover, back, flap.
std::array<Third, 3> outside(bool mirrored) {
    if (mirrored) return {{{0, wide}, {wide, wide}, {2 * wide, narrow}}};
    return {{{narrow + wide, wide}, {narrow, wide}, {0, narrow}}};
}

std::vector<double> folds(const std::array<Third, 3>& thirds) {
    std::vector<double> out;
    for (const Third& third : thirds) {
        if (third.x > 0) out.push_back(third.x);
    }
    std::sort(out.begin(), out.end());
    return out;
}

struct Trifold {
    Draft draft;
    Cover cover;
    std::vector<Rows> inner;
    Rows flap;
    Rows back;
    Rows call;
    Rows foot;
    bool mirrored = false;

    explicit Trifold(const Draft& from)
        : draft(from), mirrored(from.shop.direction == Direction::rtl) {}

    void set(Layout& out) {
        const std::vector<PanelContent>& panels = draft.content.panels;
        // Six panels are one for each part of the paper; fewer begin inside.
        const std::size_t first = panels.size() == all_panels ? 1 : 0;
        const PanelContent* front = first == 1 ? panels.data() : nullptr;
        cover = Cover::make(draft, {wide, a4_lying.height}, margin, front);
        if (cover.lines_over > 0) out.too_long = TooLong{std::nullopt, cover.lines_over};
        const double room = a4_lying.height - trifold_top - trifold_bottom;
        const std::array<Third, 3> places = inside(mirrored);
        for (std::size_t i = 0; i < inside_panels && first + i < panels.size(); ++i) {
            inner.push_back(panel(first + i, places[i].width, room, out));
        }
        if (const std::size_t i = first + inside_panels; i < panels.size()) {
            flap = panel(i, narrow, room, out);
        }
        const NodeId section = draft.shop.structure.add(Role::section, draft.root);
        const double width = wide - 2 * margin;
        call = call_stack(draft, section, width);
        foot = print::foot(draft, section, width, draft.shop.inks.ink);
        if (const std::size_t i = first + inside_panels + 1; i < panels.size()) {
            const double taken = height_of(call) + height_of(foot) + millimetres(13);
            back = panel(i, wide, room - taken, out);
        }
    }

    Rows panel(std::size_t index, double width, double room, Layout& out) const {
        Workshop& shop = draft.shop;
        Setter setter(shop, width - 2 * margin);
        const PanelContent& content = draft.content.panels[index];
        setter.panel = content.index;
        setter.content(content, shop.structure.add(Role::section, draft.root));
        if (!out.too_long && height_of(setter.rows) > room + 0.01) {
            const Part part = fill_column(setter.rows, 0, std::max(room, 1.0));
            out.too_long = TooLong{content.index, lines_from(setter.rows, part.end)};
        }
        return std::move(setter.rows);
    }

    void draw_outside(const Surface& surface) const {
        const std::array<Third, 3> places = outside(mirrored);
        const Third& front = places[0];
        Surface there = surface;
        there.x += front.x;
        cover.draw(there, mirrored ? Bleed{true, false} : Bleed{false, true});
        const Third& last = places[2];
        surface.fill(bled({last.x, 0, last.width, a4_lying.height}, a4_lying),
                     draft.shop.inks.sand);
        if (!flap.empty()) {
            draw(flap, 0, flap.size(), surface, last.x + margin, trifold_top);
        } else {
            const double tall = millimetres(34);
            lantern(surface, last.x + last.width / 2 - tall * 0.4, millimetres(80), tall,
                    draft.shop.inks.night, draft.shop.inks.amber);
        }
        const double left = places[1].x + margin;
        const double foot_top = a4_lying.height - trifold_bottom - height_of(foot);
        const double line = foot_top - millimetres(2.5);
        draw(back, 0, back.size(), surface, left, trifold_top);
        draw(call, 0, call.size(), surface, left,
             back.empty() ? trifold_top : line - millimetres(5) - height_of(call));
        surface.rule(left, line, left + wide - 2 * margin, line, draft.shop.inks.line, 0.8);
        draw(foot, 0, foot.size(), surface, left, foot_top);
    }

    void draw_inside(const Surface& surface) const {
        const std::array<Third, 3> places = inside(mirrored);
        for (std::size_t i = 0; i < inner.size(); ++i) {
            draw(inner[i], 0, inner[i].size(), surface, places[i].x + margin, trifold_top);
        }
    }
};

}  // namespace

Layout lay_out_trifold(const Draft& draft) {
    Layout out;
    const auto made = std::make_shared<Trifold>(draft);
    made->set(out);
    out.word_too_wide = draft.shop.too_wide;
    out.pages.push_back({a4_lying, folds(outside(made->mirrored)),
                         [made](const Surface& surface) { made->draw_outside(surface); }});
    out.pages.push_back({a4_lying, folds(inside(made->mirrored)),
                         [made](const Surface& surface) { made->draw_inside(surface); }});
    return out;
}

}  // namespace lykta::print
