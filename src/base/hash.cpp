#include "base/hash.hpp"

#include <xxhash.h>

#include <new>

namespace lykta {

namespace {

std::string digits_of(XXH128_hash_t hashed) {
    XXH128_canonical_t canonical;  // big-endian everywhere: the digits are the same on any machine
    XXH128_canonicalFromHash(&canonical, hashed);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(2 * sizeof canonical.digest);
    for (const unsigned char byte : canonical.digest) {
        out.push_back(digits[byte >> 4U]);
        out.push_back(digits[byte & 0xFU]);
    }
    return out;
}

}  // namespace

std::string hash(std::string_view bytes) {
    return digits_of(XXH3_128bits(bytes.data(), bytes.size()));
}

/// The library aligns its state itself, wider than new does.
struct Hasher::State {
    State() : own(XXH3_createState()) {
        if (own == nullptr) throw std::bad_alloc();
        XXH3_128bits_reset(own);
    }
    ~State() { XXH3_freeState(own); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    XXH3_state_t* own;
};

Hasher::Hasher() : state_(std::make_unique<State>()) {}
Hasher::~Hasher() = default;

void Hasher::add(std::string_view bytes) {
    XXH3_128bits_update(state_->own, bytes.data(), bytes.size());
}

std::string Hasher::digits() const { return digits_of(XXH3_128bits_digest(state_->own)); }

std::string short_hash(std::string_view bytes) { return hash(bytes).substr(0, 10); }

}  // namespace lykta
