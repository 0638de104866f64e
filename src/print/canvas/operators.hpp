#pragma once
// Small pieces of PDF's own notation.

#include "print/canvas/canvas.hpp"

#include <string>
#include <string_view>

namespace lykta::print {

/// At most three decimals, none that says nothing, never "-0".
std::string number(double value);

/// UTF-16 with its mark, in hexadecimal: any letter, and no quoting to go wrong.
std::string text_string(std::string_view utf8);
/// The same without the mark, as a ToUnicode map has it.
std::string utf16_digits(std::string_view utf8);

std::string fill_colour(Ink ink, Colours colours);
std::string stroke_colour(Ink ink, Colours colours);

/// The outline of a box, with round corners where radius is not 0.
std::string box_path(Rectangle box, double radius, double page_height, double margin);

}  // namespace lykta::print
