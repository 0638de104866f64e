#pragma once
// A QR code as squares.

#include "print/canvas/canvas.hpp"

#include <string>
#include <vector>

namespace lykta::print {

/// The dark squares of the code for text, in a box of this width with its quiet border inside.
/// Neighbours in a row are joined, so that no hairline shows between them.
std::vector<Rectangle> qr_code(const std::string& text, double width);

}  // namespace lykta::print
