// compare APPROVED MADE: two grey pictures, tile by tile. Says which tiles differ by more than 1 %
// of black from white, and by how much.

#include <vips/vips.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
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
    VipsImage* image = vips_image_new_from_file(file, nullptr);
    if (image == nullptr) {
        std::cerr << file << ": cannot be read\n";
        std::exit(2);
    }
    VipsImage* grey = nullptr;
    if (vips_colourspace(image, &grey, VIPS_INTERPRETATION_B_W, nullptr) != 0) std::exit(2);
    std::size_t size = 0;
    auto* memory = static_cast<unsigned char*>(vips_image_write_to_memory(grey, &size));
    Grey out{vips_image_get_width(grey), vips_image_get_height(grey), {memory, memory + size}};
    g_free(memory);
    g_object_unref(grey);
    g_object_unref(image);
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
    if (argc != 3 || VIPS_INIT(argv[0]) != 0) return 2;
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
