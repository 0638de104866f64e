#include "theme/images.hpp"

#include "base/parallel.hpp"
#include "picture/drawing.hpp"
#include "picture/raster.hpp"
#include "theme/diagnostics.hpp"
#include "theme/kept_pictures.hpp"
#include "theme/picture_files.hpp"

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace lykta {

namespace {

/// A phone, a phone with a fine screen or a column of text, a wide screen.
constexpr std::array widths{480, 960, 1440};
constexpr int quality = 80;

/// More than the finest camera in a telephone takes, and as much as is decoded in a second or two.
constexpr double most_points = 120e6;

/// What one file of media/ becomes.
struct Made {
    Picture picture;
    Outputs files;
    bool good = false;
    bool transparent = false;  ///< and cannot be so in its format
    bool enormous = false;
};

Made made_of(const std::string& file, const std::string& bytes, PictureFormat format) {
    Made made;
    for (const int width : widths) {
        const std::optional<Raster> scaled = screen_raster(bytes, width);
        if (!scaled) return made;
        made.transparent = format == PictureFormat::jpeg && scaled->transparent();
        if (made.transparent) return made;
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

/// A drawing in whole pixels.
Picture size_of(const Drawing& drawing) {
    return {static_cast<int>(std::lround(drawing.width)),
            static_cast<int>(std::lround(drawing.height)),
            {}};
}

void add_drawing(const std::string& file, const std::string& bytes, Pictures& pictures,
                 Diagnostics& diagnostics) {
    std::optional<Drawing> drawing = clean_drawing(bytes);
    if (!drawing) {
        report(diagnostics, drawing_unreadable, {file, 0, 0}, {{"file", file}});
        return;
    }
    if (drawing->lost) report(diagnostics, drawing_cleaned, {file, 0, 0}, {{"file", file}});
    pictures.known[file] = size_of(*drawing);
    pictures.files.emplace(file, std::move(drawing->svg));
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

}  // namespace

Pictures make_pictures(const Outputs& media, Diagnostics& diagnostics) {
    return make_pictures_once(media, nullptr, diagnostics);
}

Pictures make_pictures_once(const Outputs& media, KeptFiles* kept, Diagnostics& diagnostics) {
    std::vector<const Outputs::value_type*> files;
    Pictures pictures;
    for (const auto& entry : media) {
        if (!check_picture_file(entry.first, entry.second, diagnostics)) continue;
        const std::optional<PictureFormat> format = named_format(entry.first);
        if (format == PictureFormat::svg) {
            add_drawing(entry.first, entry.second, pictures, diagnostics);
        } else if (!format) {
            pictures.files.insert(entry);
        } else {
            files.push_back(&entry);
        }
    }
    std::vector<Made> all(files.size());
    in_parallel(files.size(), [&](std::size_t i) {
        const auto& [file, bytes] = *files[i];
        all[i] = made_or_kept(file, bytes, *named_format(file), kept);
    });
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string& file = files[i]->first;
        if (all[i].enormous) {
            report(diagnostics, picture_enormous, {file, 0, 0});
            continue;
        }
        if (all[i].transparent) {
            report(diagnostics, picture_transparent, {file, 0, 0}, {{"file", file}});
            continue;
        }
        if (!all[i].good) {
            report(diagnostics, picture_unreadable, {file, 0, 0}, {{"file", file}});
            continue;
        }
        pictures.known[file] = std::move(all[i].picture);
        pictures.files.merge(all[i].files);
    }
    return pictures;
}

}  // namespace lykta
