#pragma once
// Pictures in the sizes that screens need. What a camera writes beside a picture (where it was
// taken, with what, by whom) never reaches the site.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta {

/// The same picture in one width.
struct PictureSize {
    std::string file;  ///< below the published folder
    int width = 0;
};

struct Picture {
    int width = 0;  ///< of the file under the picture's own name
    int height = 0;
    std::vector<PictureSize> sizes;  ///< narrowest first; none of a drawing
};

struct Pictures {
    std::map<std::string, Picture> known;  ///< by "media/x.jpg"
    Outputs files;                         ///< all of media, pictures made anew
};

/// media: "media/x.jpg" -> bytes; what is no picture stays as it is. Reported, and left out: what
/// no browser shows, what ends too early, what is called otherwise than it is. Of a drawing only
/// what is drawn is kept.
Pictures make_pictures(const Outputs& media, Diagnostics& diagnostics);

}  // namespace lykta
