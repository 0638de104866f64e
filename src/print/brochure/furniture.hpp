#pragma once
// What all formats have in common: the line with the site's name, the box with the one number and
// the QR code, the foot that says who answers for the text, the lantern.

#include "print/brochure/layout.hpp"

namespace lykta::print {

/// The theme's own mark, beside the names of site and municipality, which say the same.
struct Mark {
    const Picture* picture = nullptr;  ///< null: the theme has none
    double width = 0;
    double height = 0;

    /// So much narrower is what stands beside it.
    [[nodiscard]] double room() const { return picture == nullptr ? 0 : width + millimetres(3); }
    /// Nothing where the theme has none.
    void draw(const Surface& surface, double x, double y) const;
};
Mark mark_of(const Workshop& shop, double height, double most_width);

/// The site's name and the municipality's, with a line under.
Row masthead(const Draft& draft, NodeId parent, double width);

/// The number to call in a frame, with the QR code beside it.
Row call_box(const Draft& draft, NodeId parent, double width, bool framed = true);

/// The same without a frame, for a narrow column: the number, below it the code.
Rows call_stack(const Draft& draft, NodeId parent, double width);

/// The address and who answers for the text: small, at the end.
Rows foot(const Draft& draft, NodeId parent, double width, const Ink& ink);

/// "Sida 1 av 2": for eyes alone.
void page_number(const Draft& draft, const Surface& surface, std::size_t page, std::size_t pages,
                 double x, double width, double baseline);

/// width: of the code with its quiet border, on white.
Row qr_row(const Draft& draft, NodeId parent, double width);

/// A lantern of this height, its glass lit.
void lantern(const Surface& surface, double x, double y, double height, Ink frame, Ink light);

}  // namespace lykta::print
