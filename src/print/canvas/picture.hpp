#pragma once
// A picture as a PDF holds it: rows of samples, or a JPEG as it is. Where it comes from is
// print/pictures' matter.

#include <memory>
#include <string>

namespace lykta::print {

struct Picture {
    int width = 0;  ///< in samples
    int height = 0;
    int channels = 3;  ///< 1 grey, 3 RGB, 4 CMYK
    bool jpeg = false;
    std::shared_ptr<const std::string> bytes;
};

}  // namespace lykta::print
