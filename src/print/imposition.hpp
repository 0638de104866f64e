#pragma once
// Pages -> sheets: as they are for screen and office, with bleed and marks for the print shop, two
// side by side for a booklet, ten cards on a sheet.

#include "print/brochure/layout.hpp"

namespace lykta::print {

/// What a reader opens and an office printer prints. Cards come ten to an A4, with marks to cut by.
/// silent: a further copy, which is not read again.
void impose_office(const Layout& layout, BrochureFormat format, Canvas& canvas,
                   bool silent = false);

void impose_print_shop(const Layout& layout, Canvas& canvas);

/// A5 pages on A4 sheets, both sides, to be folded in the middle. mirrored: bound on the right.
void impose_booklet(const Layout& layout, bool mirrored, Canvas& canvas, bool silent = false);

}  // namespace lykta::print
