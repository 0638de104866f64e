#include "theme/images.hpp"

#include "base/parallel.hpp"
#include "picture/raster.hpp"
#include "theme/diagnostics.hpp"
#include "theme/kept_pictures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

/// A phone, a phone with a fine screen or a column of text, a wide screen.
constexpr std::array widths{480, 960, 1440};
constexpr int quality = 80;

/// More than the finest camera in a telephone takes, and as much as is decoded in a second or two.
constexpr double most_points = 120e6;

/// By its name: what is in it shows when it is read. Nothing where it is no picture of ours.
std::optional<PictureFormat> format_of(std::string_view file) {
    std::string ending(file.substr(std::min(file.rfind('.'), file.size())));
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (ending == ".jpg" || ending == ".jpeg") return PictureFormat::jpeg;
    if (ending == ".png") return PictureFormat::png;
    if (ending == ".webp") return PictureFormat::webp;
    return ending == ".svg" ? std::optional(PictureFormat::svg) : std::nullopt;
}

/// What one file of media/ becomes.
struct Made {
    Picture picture;
    Outputs files;
    bool good = false;
    bool enormous = false;
};

Made made_of(const std::string& file, const std::string& bytes, PictureFormat format) {
    Made made;
    for (const int width : widths) {
        const std::optional<Raster> scaled = screen_raster(bytes, width);
        if (!scaled) return made;
        const int real = scaled->width();
        std::string small = scaled->encoded({PictureFormat::webp, quality, true});
        if (small.empty()) return made;
        // With its ending: a.jpg and a.png are two pictures.
        const std::string name = file + "." + std::to_string(real) + ".webp";
        made.picture.width = real;
        made.picture.height = scaled->height();
        made.picture.sizes.push_back({name, real});
        made.files.emplace(name, std::move(small));
        if (real < width || width == widths.back()) {
            made.files.insert_or_assign(file, scaled->encoded({format, quality, true}));
            break;
        }
    }
    made.good = !made.files.at(file).empty();
    return made;
}

/// Asked before anything is decoded: a few bytes can claim to be more than memory holds.
bool is_enormous(const std::string& bytes) {
    const std::optional<PictureHead> head = picture_head(bytes);
    return head && static_cast<double>(head->width) * head->height > most_points;
}

Made made_or_kept(const std::string& file, const std::string& bytes, PictureFormat format,
                  KeptFiles* kept) {
    Made made;
    if (kept != nullptr) {
        if (std::optional<MadePicture> found = kept_picture(*kept, file, bytes)) {
            made.picture = std::move(found->picture);
            made.files = std::move(found->files);
            made.good = true;
            return made;
        }
    }
    made.enormous = is_enormous(bytes);
    if (made.enormous) return made;
    made = made_of(file, bytes, format);
    if (kept != nullptr && made.good) keep_picture(*kept, file, bytes, {made.picture, made.files});
    return made;
}

double number_after(std::string_view tag, std::string_view name) {
    const std::size_t at = tag.find(name);
    if (at == std::string_view::npos) return 0;
    const std::string value(tag.substr(at + name.size(), 40));
    char* end = nullptr;
    const double number = std::strtod(value.c_str(), &end);
    return *end == '%' ? 0 : number;
}

}  // namespace

Picture drawing_size(const std::string& svg) {
    const std::size_t begin = svg.find("<svg");
    const std::size_t end = svg.find('>', begin);
    if (begin == std::string::npos || end == std::string::npos) return {};
    const std::string_view tag = std::string_view(svg).substr(begin, end - begin);
    double width = number_after(tag, " width=\"");
    double height = number_after(tag, " height=\"");
    if (const std::size_t box = tag.find(" viewBox=\"");
        (width <= 0 || height <= 0) && box != std::string_view::npos) {
        std::string numbers(tag.substr(box + 10, 80));
        std::replace(numbers.begin(), numbers.end(), ',', ' ');
        char* at = numbers.data();
        std::strtod(at, &at);
        std::strtod(at, &at);
        width = std::strtod(at, &at);
        height = std::strtod(at, &at);
    }
    if (!(width > 0 && height > 0 && width < 100000 && height < 100000)) return {};
    return {static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height)), {}};
}

Pictures make_pictures(const Outputs& media, Diagnostics& diagnostics) {
    return make_pictures_once(media, nullptr, diagnostics);
}

Pictures make_pictures_once(const Outputs& media, KeptFiles* kept, Diagnostics& diagnostics) {
    std::vector<const Outputs::value_type*> files;
    Pictures pictures;
    for (const auto& entry : media) {
        const std::optional<PictureFormat> format = format_of(entry.first);
        if (format == PictureFormat::svg) pictures.known[entry.first] = drawing_size(entry.second);
        if (!format || format == PictureFormat::svg) {
            pictures.files.insert(entry);
        } else {
            files.push_back(&entry);
        }
    }
    std::vector<Made> all(files.size());
    in_parallel(files.size(), [&](std::size_t i) {
        const auto& [file, bytes] = *files[i];
        all[i] = made_or_kept(file, bytes, *format_of(file), kept);
    });
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (all[i].enormous) {
            report(diagnostics, picture_enormous, {files[i]->first, 0, 0});
            continue;
        }
        if (!all[i].good) {
            report(diagnostics, picture_unreadable, {files[i]->first, 0, 0});
            continue;
        }
        pictures.known[files[i]->first] = std::move(all[i].picture);
        pictures.files.merge(all[i].files);
    }
    return pictures;
}

}  // namespace lykta
