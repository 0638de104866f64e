#pragma once
// Which files of a site are pictures that every browser shows, judged by what is in them. All
// others that are pictures are refused with what to do: nobody has taken out what a camera wrote
// into them.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "picture/raster.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// By its name, which is what web servers go by. Nothing where it is no picture of ours.
std::optional<PictureFormat> named_format(std::string_view file);

/// False where the file must not be published; reported then.
bool check_picture_file(const std::string& file, const std::string& bytes,
                        Diagnostics& diagnostics);

/// Of what is copied: what is called a picture and is none.
void check_copied_names(const CopiedFiles& copied, Diagnostics& diagnostics);

}  // namespace lykta
