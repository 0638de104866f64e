#include "theme/images.hpp"

#include "base/parallel.hpp"
#include "theme/diagnostics.hpp"

#include <vips/vips.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

/// A phone, a phone with a fine screen or a column of text, a wide screen.
constexpr std::array widths{480, 960, 1440};
constexpr int quality = 80;

enum class Kind { none, jpeg, png, webp, svg };

Kind kind_of(std::string_view file) {
    std::string ending(file.substr(std::min(file.rfind('.'), file.size())));
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (ending == ".jpg" || ending == ".jpeg") return Kind::jpeg;
    if (ending == ".png") return Kind::png;
    if (ending == ".webp") return Kind::webp;
    return ending == ".svg" ? Kind::svg : Kind::none;
}

struct Unref {
    void operator()(VipsImage* image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unref>;

void start_vips() {
    static const bool started = [] {
        const bool good = VIPS_INIT("lykta") == 0;
        // Pictures are spread over the cores by us, whole.
        vips_concurrency_set(1);
        vips_cache_set_max(0);
        return good;
    }();
    (void)started;
}

/// What an encoder is told to strip, it may find a way to keep: nothing is left to strip.
void forget_metadata(VipsImage* image) {
    char** const names = vips_image_get_fields(image);
    for (char** name = names; *name != nullptr; ++name) {
        const std::string_view field(*name);
        for (const std::string_view kind : {"exif", "xmp", "iptc", "icc", "jpeg", "png"}) {
            if (field.starts_with(kind)) vips_image_remove(image, *name);
        }
    }
    g_strfreev(names);
}

/// At most width wide, the right way up, in the colours of the web; null where it is no picture.
Image scaled(const std::string& bytes, int width) {
    VipsImage* image = nullptr;
    // libvips takes what it only reads without const.
    auto* data = const_cast<char*>(bytes.data());
    if (vips_thumbnail_buffer(data, bytes.size(), &image, width, "height", VIPS_MAX_COORD, "size",
                              VIPS_SIZE_DOWN, "export_profile", "srgb", nullptr) != 0) {
        vips_error_clear();
        return nullptr;
    }
    const Image streamed(image);
    // Into memory, since it is read once for each format.
    Image whole(vips_image_copy_memory(streamed.get()));
    if (whole == nullptr) {
        vips_error_clear();
    } else {
        forget_metadata(whole.get());
    }
    return whole;
}

std::string encoded(VipsImage* image, Kind kind) {
    void* data = nullptr;
    std::size_t size = 0;
    int failed = 1;
    if (kind == Kind::jpeg) {
        failed = vips_jpegsave_buffer(image, &data, &size, "Q", quality, "strip", TRUE,
                                      "optimize_coding", TRUE, nullptr);
    } else if (kind == Kind::png) {
        failed = vips_pngsave_buffer(image, &data, &size, "strip", TRUE, nullptr);
    } else {
        failed = vips_webpsave_buffer(image, &data, &size, "Q", quality, "strip", TRUE, nullptr);
    }
    if (failed != 0) {
        vips_error_clear();
        return "";
    }
    std::string bytes(static_cast<const char*>(data), size);
    g_free(data);
    return bytes;
}

/// What one file of media/ becomes.
struct Made {
    Picture picture;
    Outputs files;
    bool good = false;
};

Made made_of(const std::string& file, const std::string& bytes, Kind kind) {
    Made made;
    for (const int width : widths) {
        const Image image = scaled(bytes, width);
        if (image == nullptr) return made;
        const int real = vips_image_get_width(image.get());
        std::string small = encoded(image.get(), Kind::webp);
        if (small.empty()) return made;
        // With its ending: a.jpg and a.png are two pictures.
        const std::string name = file + "." + std::to_string(real) + ".webp";
        made.picture.width = real;
        made.picture.height = vips_image_get_height(image.get());
        made.picture.sizes.push_back({name, real});
        made.files.emplace(name, std::move(small));
        if (real < width || width == widths.back()) {
            made.files.insert_or_assign(file, encoded(image.get(), kind));
            break;
        }
    }
    made.good = !made.files.at(file).empty();
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
    std::vector<const Outputs::value_type*> files;
    Pictures pictures;
    for (const auto& entry : media) {
        const Kind kind = kind_of(entry.first);
        if (kind == Kind::svg) pictures.known[entry.first] = drawing_size(entry.second);
        if (kind == Kind::none || kind == Kind::svg) {
            pictures.files.insert(entry);
        } else {
            files.push_back(&entry);
        }
    }
    if (files.empty()) return pictures;
    start_vips();
    std::vector<Made> all(files.size());
    in_parallel(files.size(), [&](std::size_t i) {
        const auto& [file, bytes] = *files[i];
        all[i] = made_of(file, bytes, kind_of(file));
        vips_thread_shutdown();
    });
    for (std::size_t i = 0; i < files.size(); ++i) {
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
