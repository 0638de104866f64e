#include "picture/content.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

using namespace std::string_view_literals;

struct Beginning {
    std::string_view bytes;
    PictureContent content;
};

constexpr std::array beginnings{
    Beginning{"\xFF\xD8\xFF"sv, PictureContent::jpeg},
    Beginning{"\x89PNG\r\n\x1A\n"sv, PictureContent::png},
    Beginning{"GIF8"sv, PictureContent::gif},
    Beginning{"II*\0"sv, PictureContent::tiff},
    Beginning{"MM\0*"sv, PictureContent::tiff},
    Beginning{"II+\0"sv, PictureContent::tiff},
    Beginning{"MM\0+"sv, PictureContent::tiff},
    Beginning{"\0\0\1\0"sv, PictureContent::icon},
    Beginning{"\0\0\2\0"sv, PictureContent::icon},
    Beginning{"\xFF\x0A"sv, PictureContent::jpeg_xl},
    Beginning{"\0\0\0\x0CJXL "sv, PictureContent::jpeg_xl},
    Beginning{"\0\0\0\x0CjP  "sv, PictureContent::jpeg_2000},
    Beginning{"\xFF\x4F\xFF\x51"sv, PictureContent::jpeg_2000},
    Beginning{"8BPS"sv, PictureContent::photoshop},
    Beginning{"\x1F\x8B"sv, PictureContent::svg_packed},
};

/// The brands of an ISO media file: a film is one, too.
PictureContent boxed(std::string_view bytes) {
    if (bytes.substr(4, 4) != "ftyp"sv) return PictureContent::none;
    const std::string_view brands = bytes.substr(8, 56);
    for (const std::string_view brand : {"avif"sv, "avis"sv}) {
        if (brands.find(brand) != std::string_view::npos) return PictureContent::avif;
    }
    for (const std::string_view brand : {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv}) {
        if (brands.find(brand) != std::string_view::npos) return PictureContent::heic;
    }
    const std::string_view major = brands.substr(0, 4);
    return major == "mif1"sv || major == "msf1"sv ? PictureContent::heic : PictureContent::none;
}

/// Its first element, behind a byte-order mark, declarations and comments, is <svg>.
bool is_drawing(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (;;) {
        bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
        if (!bytes.starts_with("<?") && !bytes.starts_with("<!")) break;
        const std::string_view close = bytes.starts_with("<!--") ? "-->" : ">";
        std::size_t end = bytes.find(close, 2);
        // A document type may hold declarations of its own.
        const std::size_t inner = bytes.find('[');
        if (bytes.starts_with("<!DOCTYPE") && inner < end) end = bytes.find('>', bytes.find(']'));
        if (end == std::string_view::npos) return false;
        bytes.remove_prefix(std::min(end + close.size(), bytes.size()));
    }
    if (!bytes.starts_with('<')) return false;
    bytes.remove_prefix(1);
    bytes = bytes.substr(0, bytes.find_first_of(" \t\r\n>/"));
    return bytes == "svg" || bytes.ends_with(":svg");
}

}  // namespace

PictureContent content_of(std::string_view bytes) {
    for (const Beginning& each : beginnings) {
        if (bytes.starts_with(each.bytes)) return each.content;
    }
    if (bytes.size() < 16) return PictureContent::none;
    if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return PictureContent::webp;
    // "BM" alone may begin a text: the size of its second header follows.
    constexpr std::string_view sizes = "\x0C\x28\x34\x38\x40\x6C\x7C";
    if (bytes.starts_with("BM") && sizes.find(bytes[14]) != std::string_view::npos &&
        bytes[15] == '\0') {
        return PictureContent::bmp;
    }
    const PictureContent found = boxed(bytes);
    if (found != PictureContent::none) return found;
    return is_drawing(bytes) ? PictureContent::svg : PictureContent::none;
}

namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// From marker to marker, over the data of each scan, to the marker of the end. A small picture
/// within the metadata has an end of its own, which is passed over with its segment.
bool is_whole_jpeg(std::string_view bytes) {
    constexpr unsigned end_of_image = 0xD9;
    std::size_t at = 2;
    while (at + 1 < bytes.size()) {
        const unsigned marker = byte_at(bytes, at + 1);
        const bool restart = marker >= 0xD0 && marker <= 0xD7;
        if (byte_at(bytes, at) != 0xFF || marker == 0 || marker == 0xFF || restart) {
            ++at;  // data of a scan, or padding
            continue;
        }
        if (marker == end_of_image) return true;
        if (at + 3 >= bytes.size()) return false;
        at += 2 + byte_at(bytes, at + 2) * 256 + byte_at(bytes, at + 3);
    }
    return false;
}

bool is_whole_webp(std::string_view bytes) {
    std::size_t size = 0;
    for (std::size_t i = 4; i-- > 0;) size = size * 256 + byte_at(bytes, 4 + i);
    return size + 8 <= bytes.size();
}

}  // namespace

bool is_whole(std::string_view bytes, PictureContent content) {
    switch (content) {
        case PictureContent::jpeg: return is_whole_jpeg(bytes);
        case PictureContent::png: return bytes.rfind("IEND") != std::string_view::npos;
        case PictureContent::webp: return is_whole_webp(bytes);
        default: return true;
    }
}

}  // namespace lykta
