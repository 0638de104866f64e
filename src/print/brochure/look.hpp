#pragma once
// The colours of the theme, as ink, and the sizes of type: all that one brochure's look is.

#include "print/canvas/text.hpp"
#include "theme/tokens.hpp"

namespace lykta::print {

struct Inks {
    Ink ink;    ///< text: black alone where four colours are printed
    Ink night;  ///< titles, covers
    Ink on_night;
    Ink sand;  ///< boxes
    Ink amber;
    Ink line;
    Ink paper;
};

/// From the theme's light scheme.
Inks inks_of(const Tokens& tokens);

/// In points, all from the size of running text.
struct Sizes {
    double body = 11.5;
    double leading = 1.42;  ///< of the size, from line to line
    double title = 34;

    [[nodiscard]] double lead() const { return body * 1.2; }
    [[nodiscard]] double heading() const { return body * 1.32; }
    [[nodiscard]] double small() const { return readable(body * 0.84); }
    [[nodiscard]] double number() const { return body * 1.5; }
    [[nodiscard]] double mark() const { return readable(body * 0.8); }

private:
    static double readable(double size) { return size < 9 ? 9 : size; }
};

}  // namespace lykta::print
