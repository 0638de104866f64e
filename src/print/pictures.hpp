#pragma once
// Authors' pictures (SVG, PNG, JPEG) -> samples for paper: no larger than paper can show.

#include "print/canvas/canvas.hpp"

#include <string>

namespace lykta::print {

struct LoadedPicture {
    enum class Problem { none, broken, enormous };
    Problem problem = Problem::none;
    int width = 0;  ///< as the author made it
    int height = 0;
    Picture picture;
};

LoadedPicture load_picture(const std::string& bytes, Colours colours);

}  // namespace lykta::print
