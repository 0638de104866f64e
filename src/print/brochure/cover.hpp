#pragma once
// The front of a folded leaflet, a booklet or a poster: night blue, a lit lantern, a question that
// someone recognises herself in.

#include "print/brochure/furniture.hpp"

namespace lykta::print {

constexpr double bleed = millimetres(3);

/// Which sides of a cover are edges of the paper, where colour goes over the edge.
struct Bleed {
    bool left = true;
    bool right = true;
};

/// A box that touches the paper's edges, made to go over them.
Rectangle bled(Rectangle box, PaperSize paper);

struct Cover {
    PaperSize size;
    double margin = 0;
    double dark = 0;  ///< how far down the night goes
    double lantern_height = 0;
    Rows title;
    Rows names;  ///< of site and municipality, at the bottom
    Mark mark;   ///< at their other end
    bool mirrored = false;
    int lines_over = 0;  ///< that do not fit
    double title_top = 0;
    Inks inks;

    /// panel: what stands under the title; null: nothing.
    static Cover make(const Draft& draft, PaperSize size, double margin,
                      const PanelContent* panel = nullptr);
    void draw(const Surface& surface, Bleed edges) const;
};

}  // namespace lykta::print
