#include "print/pictures.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace lykta::print {

namespace {

constexpr int widest = 10000;       ///< more is a mistake, or meant to harm
constexpr int widest_shown = 1600;  ///< 300 samples an inch over 135 mm

struct Unreference {
    void operator()(VipsImage* image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unreference>;

void start_vips() {
    static std::once_flag once;
    std::call_once(once, [] {
        if (VIPS_INIT("lykta") != 0) throw std::runtime_error("libvips does not start");
        // Brochures are made beside each other already, and no picture is needed twice.
        vips_concurrency_set(1);
        vips_cache_set_max(0);
    });
}

bool is_svg(const Image& image) {
    const char* loader = nullptr;
    return vips_image_get_string(image.get(), VIPS_META_LOADER, &loader) == 0 &&
           std::string(loader).starts_with("svg");
}
bool is_jpeg(const Image& image) {
    const char* loader = nullptr;
    return vips_image_get_string(image.get(), VIPS_META_LOADER, &loader) == 0 &&
           std::string(loader).starts_with("jpeg");
}

/// Scaled, upright, on white, red, green and blue. Null where the file is broken.
Image shown(const std::string& bytes, bool vector) {
    VipsImage* scaled = nullptr;
    if (vips_thumbnail_buffer(const_cast<char*>(bytes.data()), bytes.size(), &scaled, widest_shown,
                              "height", widest_shown, "size",
                              vector ? VIPS_SIZE_BOTH : VIPS_SIZE_DOWN, "fail_on",
                              VIPS_FAIL_ON_TRUNCATED, nullptr) != 0) {
        return nullptr;
    }
    Image image(scaled);
    VipsImage* coloured = nullptr;
    if (vips_colourspace(image.get(), &coloured, VIPS_INTERPRETATION_sRGB, nullptr) != 0) {
        return nullptr;
    }
    image.reset(coloured);
    if (vips_image_hasalpha(image.get()) != 0) {
        VipsArrayDouble* white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
        VipsImage* flat = nullptr;
        const int failed = vips_flatten(image.get(), &flat, "background", white, nullptr);
        vips_area_unref(VIPS_AREA(white));
        if (failed != 0) return nullptr;
        image.reset(flat);
    }
    VipsImage* bytes_of = nullptr;
    if (vips_cast_uchar(image.get(), &bytes_of, nullptr) != 0) return nullptr;
    image.reset(bytes_of);
    return image;
}

std::string samples(const Image& image, bool& whole) {
    std::size_t size = 0;
    void* memory = vips_image_write_to_memory(image.get(), &size);
    whole = memory != nullptr;
    std::string out(static_cast<const char*>(memory), memory == nullptr ? 0 : size);
    g_free(memory);
    return out;
}

/// As the canvas separates colours: the grey part becomes black.
std::string separated(const std::string& rgb) {
    std::string out;
    out.reserve(rgb.size() / 3 * 4);
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
        const int red = static_cast<unsigned char>(rgb[i]);
        const int green = static_cast<unsigned char>(rgb[i + 1]);
        const int blue = static_cast<unsigned char>(rgb[i + 2]);
        const int light = std::max({red, green, blue});
        const auto part = [&](int value) {
            return static_cast<char>(light == 0 ? 0 : (light - value) * 255 / light);
        };
        out += {part(red), part(green), part(blue), static_cast<char>(255 - light)};
    }
    return out;
}

}  // namespace

LoadedPicture load_picture(const std::string& bytes, Colours colours) {
    start_vips();
    LoadedPicture out;
    out.problem = LoadedPicture::Problem::broken;
    const Image header(vips_image_new_from_buffer(bytes.data(), bytes.size(), "", nullptr));
    if (!header) {
        vips_error_clear();
        return out;
    }
    out.width = vips_image_get_width(header.get());
    out.height = vips_image_get_height(header.get());
    if (out.width > widest || out.height > widest) {
        out.problem = LoadedPicture::Problem::enormous;
        return out;
    }
    const Image image = shown(bytes, is_svg(header));
    if (!image || vips_image_get_bands(image.get()) != 3) {
        vips_error_clear();
        return out;
    }
    Picture& picture = out.picture;
    picture.width = vips_image_get_width(image.get());
    picture.height = vips_image_get_height(image.get());
    if (colours == Colours::rgb && is_jpeg(header)) {
        void* buffer = nullptr;
        std::size_t size = 0;
        if (vips_jpegsave_buffer(image.get(), &buffer, &size, "Q", 88, "strip", TRUE, nullptr) !=
            0) {
            vips_error_clear();
            return out;
        }
        picture.jpeg = true;
        picture.bytes = std::make_shared<std::string>(static_cast<const char*>(buffer), size);
        g_free(buffer);
    } else {
        bool whole = false;
        std::string rgb = samples(image, whole);
        if (!whole) {
            vips_error_clear();
            return out;
        }
        picture.channels = colours == Colours::cmyk ? 4 : 3;
        picture.bytes = std::make_shared<std::string>(colours == Colours::cmyk ? separated(rgb)
                                                                               : std::move(rgb));
    }
    out.problem = LoadedPicture::Problem::none;
    return out;
}

}  // namespace lykta::print
