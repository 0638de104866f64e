#include "picture/raster.hpp"

#include "picture/vips.hpp"

#include <cstddef>
#include <string_view>

namespace lykta {

namespace {

/// libvips takes what it only reads without const.
void* without_const(const std::string& bytes) { return const_cast<char*>(bytes.data()); }

PictureFormat format_of(VipsImage* image) {
    const char* loader = nullptr;
    if (vips().image_get_string(image, VIPS_META_LOADER, &loader) != 0) {
        vips().error_clear();
        return PictureFormat::other;
    }
    const std::string_view name = loader;
    if (name.starts_with("jpeg")) return PictureFormat::jpeg;
    if (name.starts_with("png")) return PictureFormat::png;
    if (name.starts_with("webp")) return PictureFormat::webp;
    return name.starts_with("svg") ? PictureFormat::svg : PictureFormat::other;
}

/// What an encoder is told to strip, it may find a way to keep: nothing is left to strip.
void forget_metadata(VipsImage* image) {
    char** const names = vips().image_get_fields(image);
    for (char** name = names; *name != nullptr; ++name) {
        const std::string_view field(*name);
        for (const std::string_view kind : {"exif", "xmp", "iptc", "icc", "jpeg", "png"}) {
            if (field.starts_with(kind)) vips().image_remove(image, *name);
        }
    }
    vips().strfreev(names);
}

/// The library's memory as ours. Null: it has failed, and says so no more.
std::string taken(void* data, std::size_t size) {
    if (data == nullptr) {
        vips().error_clear();
        return "";
    }
    std::string bytes(static_cast<const char*>(data), size);
    vips().free(data);
    return bytes;
}

/// Null where a step failed. Each takes the former's picture.
VipsImage* scaled_for_paper(const std::string& bytes, int longest, bool drawing) {
    VipsImage* out = nullptr;
    return vips().thumbnail_buffer(without_const(bytes), bytes.size(), &out, longest, "height",
                                   longest, "size", drawing ? VIPS_SIZE_BOTH : VIPS_SIZE_DOWN,
                                   "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr) == 0
               ? out
               : nullptr;
}
VipsImage* in_srgb(VipsImage* image) {
    VipsImage* out = nullptr;
    return vips().colourspace(image, &out, VIPS_INTERPRETATION_sRGB, nullptr) == 0 ? out : nullptr;
}
VipsImage* on_white(VipsImage* image) {
    VipsArrayDouble* white = vips().array_double_newv(3, 255.0, 255.0, 255.0);
    VipsImage* out = nullptr;
    const int failed = vips().flatten(image, &out, "background", white, nullptr);
    vips().area_unref(&white->area);
    return failed == 0 ? out : nullptr;
}
VipsImage* in_bytes(VipsImage* image) {
    VipsImage* out = nullptr;
    return vips().cast_uchar(image, &out, nullptr) == 0 ? out : nullptr;
}

}  // namespace

void Raster::Release::operator()(VipsImage* image) const { vips().object_unref(image); }

int Raster::width() const { return vips().image_get_width(image_.get()); }
int Raster::height() const { return vips().image_get_height(image_.get()); }

bool Raster::transparent() const { return vips().image_hasalpha(image_.get()) != 0; }

std::string Raster::rgb() const {
    std::size_t size = 0;
    void* const data = vips().image_write_to_memory(image_.get(), &size);
    return taken(data, size);
}

std::string Raster::encoded(const PictureCoding& coding) const {
    VipsImage* const image = image_.get();
    void* data = nullptr;
    std::size_t size = 0;
    if (coding.format == PictureFormat::jpeg) {
        vips().jpegsave_buffer(image, &data, &size, "Q", coding.quality, "strip", TRUE,
                               "optimize_coding", coding.smallest ? TRUE : FALSE, nullptr);
    } else if (coding.format == PictureFormat::png) {
        vips().pngsave_buffer(image, &data, &size, "strip", TRUE, nullptr);
    } else {
        vips().webpsave_buffer(image, &data, &size, "Q", coding.quality, "strip", TRUE, nullptr);
    }
    return taken(data, size);
}

std::optional<PictureHead> picture_head(const std::string& bytes) {
    VipsImage* const image = vips().image_new_from_buffer(bytes.data(), bytes.size(), "", nullptr);
    if (image == nullptr) {
        vips().error_clear();
        return std::nullopt;
    }
    const PictureHead head{vips().image_get_width(image), vips().image_get_height(image),
                           format_of(image)};
    vips().object_unref(image);
    return head;
}

/// Higher than any picture that is read. Newer headers of libvips make its own name for it a call,
/// which would have to be linked.
constexpr int any_height = 10'000'000;

std::optional<Raster> screen_raster(const std::string& bytes, int width) {
    VipsImage* image = nullptr;
    if (vips().thumbnail_buffer(without_const(bytes), bytes.size(), &image, width, "height",
                                any_height, "size", VIPS_SIZE_DOWN, "export_profile", "srgb",
                                "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr) != 0) {
        vips().error_clear();
        return std::nullopt;
    }
    const Raster::Image streamed(image);
    // Into memory, since it is read once for each format.
    Raster::Image whole(vips().image_copy_memory(streamed.get()));
    if (whole == nullptr) {
        vips().error_clear();
        return std::nullopt;
    }
    forget_metadata(whole.get());
    return Raster(std::move(whole));
}

std::optional<Raster> paper_raster(const std::string& bytes, int longest, bool drawing) {
    Raster::Image image(scaled_for_paper(bytes, longest, drawing));
    if (image) image.reset(in_srgb(image.get()));
    if (image && vips().image_hasalpha(image.get()) != 0) image.reset(on_white(image.get()));
    if (image) image.reset(in_bytes(image.get()));
    if (!image || vips().image_get_bands(image.get()) != 3) {
        vips().error_clear();
        return std::nullopt;
    }
    return Raster(std::move(image));
}

}  // namespace lykta
