#include "base/hash.hpp"

#include <xxhash.h>

namespace lykta {

std::string hash(std::string_view bytes) {
    XXH128_canonical_t canonical;  // big-endian everywhere: the digits are the same on any machine
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(2 * sizeof canonical.digest);
    for (const unsigned char byte : canonical.digest) {
        out.push_back(digits[byte >> 4U]);
        out.push_back(digits[byte & 0xFU]);
    }
    return out;
}

std::string short_hash(std::string_view bytes) { return hash(bytes).substr(0, 10); }

}  // namespace lykta
