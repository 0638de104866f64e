#pragma once
// Files of pictures -> pixels, and back. Only this room sees libvips (see vips.hpp).
//
// A file that cannot be read gives nothing. Throws std::runtime_error where the machine has no
// libvips.

#include <memory>
#include <optional>
#include <string>

struct _VipsImage;  // libvips' own name for its images

namespace lykta {

enum class PictureFormat { jpeg, png, webp, svg, other };

/// What a file says of itself.
struct PictureHead {
    int width = 0;
    int height = 0;
    PictureFormat format = PictureFormat::other;
};
std::optional<PictureHead> picture_head(const std::string& bytes);

struct PictureCoding {
    PictureFormat format = PictureFormat::png;
    int quality = 0;        ///< 1 to 100, of jpeg and webp
    bool smallest = false;  ///< of jpeg: time is spent to save a few bytes more
};

/// A picture as it is seen, the right way up.
class Raster {
public:
    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;
    [[nodiscard]] bool transparent() const;
    /// Red, green and blue of each point, line by line. Empty: the file was broken after all.
    [[nodiscard]] std::string rgb() const;
    /// As jpeg, png or webp, with nothing told beside the picture. Empty: the file was broken after
    /// all.
    [[nodiscard]] std::string encoded(const PictureCoding& coding) const;

private:
    struct Release {
        void operator()(_VipsImage* image) const;
    };
    using Image = std::unique_ptr<_VipsImage, Release>;
    explicit Raster(Image image) : image_(std::move(image)) {}

    Image image_;

    friend std::optional<Raster> screen_raster(const std::string&, int);
    friend std::optional<Raster> paper_raster(const std::string&, int, bool);
};

/// At most width points wide, never blown up, in the colours of the web. What a camera wrote beside
/// the picture is forgotten. A file that ends too early is broken.
std::optional<Raster> screen_raster(const std::string& bytes, int width);

/// At most longest points wide and high, on white; a drawing is made as large as that. A file that
/// ends too early is broken.
std::optional<Raster> paper_raster(const std::string& bytes, int longest, bool drawing);

}  // namespace lykta
