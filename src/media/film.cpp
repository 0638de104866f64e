// Films are boxes within boxes: four bytes of length, four of name. A telephone writes the place
// into moov/udta ("©xyz", "loci") or among the keys of moov/meta.
#include "media/tells.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace lykta::media {

namespace {

using namespace std::string_view_literals;

constexpr std::array containers{"moov"sv, "trak"sv, "udta"sv, "meta"sv};
constexpr std::array places{"\xA9xyz"sv, "loci"sv};
/// What a key of QuickTime's ends with.
constexpr std::string_view place_key = "location.ISO6709";
/// More keys than this no film has, and deeper none is.
constexpr std::uintmax_t most_keys = 64 * 1024;
constexpr int deepest = 6;
/// Of a file that only looks like one.
constexpr int most_boxes = 100'000;

std::uint64_t number(std::string_view bytes) {
    std::uint64_t out = 0;
    for (const char byte : bytes) out = out << 8U | static_cast<unsigned char>(byte);
    return out;
}

std::string bytes_at(const OpenFile& file, std::uintmax_t at, std::size_t count) {
    std::string out(count, '\0');
    out.resize(file.read_at(at, out).value_or(0));
    return out;
}

class Boxes {
public:
    explicit Boxes(const OpenFile& file) : file_(file) {}

    /// Whether one from there to there tells a place.
    bool tell(std::uintmax_t at, std::uintmax_t end, int depth) {
        while (at + 8 <= end && ++seen_ < most_boxes) {
            const std::string head = bytes_at(file_, at, 16);
            if (head.size() < 8) return false;
            const std::string_view name = std::string_view(head).substr(4, 4);
            std::uintmax_t size = number(std::string_view(head).substr(0, 4));
            std::uintmax_t inside = at + 8;
            if (size == 1 && head.size() == 16) {
                size = number(std::string_view(head).substr(8));
                inside += 8;
            }
            if (size == 0) size = end - at;  // to the end
            if (size < inside - at || size > end - at) return false;
            if (tells(name, inside, at + size, depth)) return true;
            at += size;
        }
        return false;
    }

private:
    bool tells(std::string_view name, std::uintmax_t begin, std::uintmax_t end, int depth) {
        if (std::ranges::count(places, name) > 0) return true;
        if (name == "keys") {
            const auto size = static_cast<std::size_t>(std::min(end - begin, most_keys));
            return bytes_at(file_, begin, size).find(place_key) != std::string::npos;
        }
        if (depth == deepest || std::ranges::count(containers, name) == 0) return false;
        // In mp4 a version stands before what is in it, in mov it does not.
        const bool version = name == "meta" && bytes_at(file_, begin + 4, 4) != "hdlr";
        return tell(begin + (version ? 4 : 0), end, depth + 1);
    }

    const OpenFile& file_;
    int seen_ = 0;
};

}  // namespace

bool film_tells_place(const OpenFile& file) { return Boxes(file).tell(0, file.size(), 0); }

}  // namespace lykta::media
