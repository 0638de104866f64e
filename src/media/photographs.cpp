// A photograph that was put into a PDF is most often still the camera's own file, with what the
// camera wrote: after "Exif" a table of numbered facts, one of which leads to the place.
#include "media/tells.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace lykta::media {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view exif_mark = "Exif\0\0"sv;
constexpr std::string_view xmp_mark = "exif:GPSLatitude"sv;
constexpr std::size_t longest_mark = 16;
constexpr std::size_t piece_size = 256 * 1024;
constexpr std::uint32_t leads_to_place = 0x8825;
constexpr std::uint32_t latitude = 2;

/// What stands after the mark: all its offsets count from here.
class Exif {
public:
    Exif(const OpenFile& file, std::uintmax_t begin) : file_(file), begin_(begin) {
        const std::string head = bytes(0, 4);
        little_ = head == "II*\0"sv;
        valid_ = little_ || head == "MM\0*"sv;
    }

    [[nodiscard]] bool tells_place() const {
        if (!valid_) return false;
        const std::uint32_t place = value(number(4, 4), leads_to_place);
        return place != 0 && value(place, latitude) != 0;
    }

private:
    /// Of a fact in the table at an offset, which may be an offset itself; 0: it has none.
    [[nodiscard]] std::uint32_t value(std::uint32_t table, std::uint32_t fact) const {
        const std::uint32_t count = std::min<std::uint32_t>(number(table, 2), 500);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uintmax_t row = std::uintmax_t{table} + 2 + std::uintmax_t{i} * 12;
            if (number(row, 2) == fact) return number(row + 8, 4);
        }
        return 0;
    }

    [[nodiscard]] std::uint32_t number(std::uintmax_t at, std::size_t count) const {
        std::string digits = bytes(at, count);
        if (little_) std::ranges::reverse(digits);
        std::uint32_t out = 0;
        for (const char byte : digits) out = out << 8U | static_cast<unsigned char>(byte);
        return digits.size() == count ? out : 0;
    }

    [[nodiscard]] std::string bytes(std::uintmax_t at, std::size_t count) const {
        std::string out(count, '\0');
        out.resize(file_.read_at(begin_ + at, out).value_or(0));
        return out;
    }

    const OpenFile& file_;
    std::uintmax_t begin_;
    bool little_ = false;
    bool valid_ = false;
};

bool tells_place(const OpenFile& file, std::string_view bytes, std::uintmax_t begin) {
    if (bytes.find(xmp_mark) != std::string_view::npos) return true;
    for (std::size_t at = bytes.find(exif_mark); at != std::string_view::npos;
         at = bytes.find(exif_mark, at + 1)) {
        if (Exif(file, begin + at + exif_mark.size()).tells_place()) return true;
    }
    return false;
}

}  // namespace

bool photographs_tell_place(const OpenFile& file) {
    // The end of each piece stands before the next: a mark may lie across.
    std::string piece(longest_mark + piece_size, '\0');
    std::size_t kept = 0;
    for (std::uintmax_t at = 0; at < file.size();) {
        const auto got = file.read_at(at, std::span(piece).subspan(kept, piece_size));
        if (!got || *got == 0) return false;
        const std::string_view bytes = std::string_view(piece).substr(0, kept + *got);
        if (tells_place(file, bytes, at - kept)) return true;
        at += *got;
        kept = std::min(longest_mark, bytes.size());
        std::copy(bytes.end() - static_cast<std::ptrdiff_t>(kept), bytes.end(), piece.begin());
    }
    return false;
}

}  // namespace lykta::media
