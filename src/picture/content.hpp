#pragma once
// What kind of picture a file is, by looking inside: a name proves nothing.

#include <string_view>

namespace lykta {

enum class PictureContent {
    none,  ///< no picture that we know
    jpeg,
    png,
    webp,
    svg,
    svg_packed,  ///< .svgz
    gif,
    avif,
    heic,
    tiff,  ///< what many cameras call raw, too
    bmp,
    icon,
    jpeg_xl,
    jpeg_2000,
    photoshop,
};

PictureContent content_of(std::string_view bytes);

/// False where a jpeg, png or webp ends before its end: decoders fill the rest with grey, and say
/// nothing that can be trusted.
bool is_whole(std::string_view bytes, PictureContent content);

}  // namespace lykta
