// compare APPROVED MADE: two grey pictures, tile by tile. Says which tiles differ by more than 1 %
// of black from white, and by how much.

#include "picture/raster.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr int tile = 50;
constexpr double most = 1.0;  // per cent

struct Grey {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> samples;
};

Grey read(const char* file) {
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(stream), {});
    constexpr int longest = 10000;
    const auto picture = lykta::paper_raster(bytes, longest, false);
    const std::string rgb = picture ? picture->rgb() : "";
    if (rgb.empty()) {
        std::cerr << file << ": cannot be read\n";
        std::exit(2);
    }
    Grey out{picture->width(), picture->height(), {}};
    const auto value = [&](std::size_t at) { return static_cast<unsigned char>(rgb[at]); };
    for (std::size_t at = 0; at + 2 < rgb.size(); at += 3) {
        out.samples.push_back(
            static_cast<unsigned char>((value(at) + value(at + 1) + value(at + 2)) / 3));
    }
    return out;
}

/// The mean difference in a tile, in per cent.
double difference(const Grey& a, const Grey& b, int left, int top) {
    const int right = std::min(left + tile, a.width);
    const int bottom = std::min(top + tile, a.height);
    long sum = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(a.width) +
                            static_cast<std::size_t>(x);
            sum += std::abs(static_cast<int>(a.samples[at]) - static_cast<int>(b.samples[at]));
        }
    }
    const long count = static_cast<long>(right - left) * (bottom - top);
    return 100.0 * static_cast<double>(sum) / (255.0 * static_cast<double>(count));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const Grey approved = read(argv[1]);
    const Grey made = read(argv[2]);
    if (approved.width != made.width || approved.height != made.height) {
        std::cout << argv[2] << ": " << made.width << " × " << made.height << ", not "
                  << approved.width << " × " << approved.height << "\n";
        return 1;
    }
    int different = 0;
    for (int top = 0; top < made.height; top += tile) {
        for (int left = 0; left < made.width; left += tile) {
            const double found = difference(approved, made, left, top);
            if (found <= most) continue;
            if (++different <= 3) {
                std::cout << argv[2] << ": at " << left << "," << top << " " << found << " %\n";
            }
        }
    }
    if (different > 3) std::cout << argv[2] << ": " << different << " tiles differ\n";
    return different == 0 ? 0 : 1;
}
