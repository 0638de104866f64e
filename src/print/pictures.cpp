#include "print/pictures.hpp"

#include "picture/raster.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace lykta::print {

namespace {

constexpr int widest = 10000;       ///< more is a mistake, or meant to harm
constexpr int widest_shown = 1600;  ///< 300 samples an inch over 135 mm
constexpr int jpeg_quality = 88;

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
    LoadedPicture out;
    out.problem = LoadedPicture::Problem::broken;
    const std::optional<PictureHead> head = picture_head(bytes);
    if (!head) return out;
    out.width = head->width;
    out.height = head->height;
    if (out.width > widest || out.height > widest) {
        out.problem = LoadedPicture::Problem::enormous;
        return out;
    }
    const std::optional<Raster> shown =
        paper_raster(bytes, widest_shown, head->format == PictureFormat::svg);
    if (!shown) return out;
    Picture& picture = out.picture;
    picture.width = shown->width();
    picture.height = shown->height();
    picture.jpeg = colours == Colours::rgb && head->format == PictureFormat::jpeg;
    std::string made =
        picture.jpeg ? shown->encoded({PictureFormat::jpeg, jpeg_quality}) : shown->rgb();
    if (made.empty()) return out;
    if (colours == Colours::cmyk) {
        picture.channels = 4;
        made = separated(made);
    }
    picture.bytes = std::make_shared<std::string>(std::move(made));
    out.problem = LoadedPicture::Problem::none;
    return out;
}

}  // namespace lykta::print
