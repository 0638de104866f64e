#pragma once
// A picture's sizes take longer to make than all pages that show it, and come out the same each
// time: they are made once, and kept by what they were made from.

#include "base/kept_files.hpp"
#include "theme/images.hpp"
#include "theme/theme.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// What one file of media/ becomes.
struct MadePicture {
    Picture picture;
    Outputs files;
};

/// file: "media/x.jpg", in which the names of what is made begin.
std::optional<MadePicture> kept_picture(KeptFiles& kept, const std::string& file,
                                        std::string_view bytes);
void keep_picture(KeptFiles& kept, const std::string& file, std::string_view bytes,
                  const MadePicture& made);

/// make_pictures and make_assets, with what is kept. Null: nothing is.
Pictures make_pictures_once(const Outputs& media, KeptFiles* kept, Diagnostics& diagnostics);
Assets make_assets_once(const BaseTheme& base, const FilesByPath& theme, const Outputs& media,
                        KeptFiles* kept, Diagnostics& diagnostics);

}  // namespace lykta
