#pragma once
// libvips, loaded when the first picture is touched. With all that it brings along it would take
// more time at the start than everything else, and most runs of the program meet no picture.

#include <vips/vips.h>

namespace lykta {

/// The functions that we call, each with the type that the library's own header gives it.
class Vips {
public:
    /// Loads and starts the library of this name. Throws std::runtime_error, which names it.
    explicit Vips(const char* library);

    decltype(&::vips_error_clear) error_clear;
    decltype(&::vips_image_new_from_buffer) image_new_from_buffer;
    decltype(&::vips_image_copy_memory) image_copy_memory;
    decltype(&::vips_image_write_to_memory) image_write_to_memory;
    decltype(&::vips_image_get_width) image_get_width;
    decltype(&::vips_image_get_height) image_get_height;
    decltype(&::vips_image_get_bands) image_get_bands;
    decltype(&::vips_image_hasalpha) image_hasalpha;
    decltype(&::vips_image_get_string) image_get_string;
    decltype(&::vips_image_get_fields) image_get_fields;
    decltype(&::vips_image_remove) image_remove;
    decltype(&::vips_thumbnail_buffer) thumbnail_buffer;
    decltype(&::vips_colourspace) colourspace;
    decltype(&::vips_array_double_newv) array_double_newv;
    decltype(&::vips_area_unref) area_unref;
    decltype(&::vips_flatten) flatten;
    decltype(&::vips_cast_uchar) cast_uchar;
    decltype(&::vips_jpegsave_buffer) jpegsave_buffer;
    decltype(&::vips_pngsave_buffer) pngsave_buffer;
    decltype(&::vips_webpsave_buffer) webpsave_buffer;
    // Its own foundation gives back what it gave.
    decltype(&::g_object_unref) object_unref;
    decltype(&::g_strfreev) strfreev;
    decltype(&::g_free) free;
};

/// The library of the version that the program was compiled against.
const Vips& vips();

}  // namespace lykta
