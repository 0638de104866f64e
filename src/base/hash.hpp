#pragma once
// Content hashes: for asset names, the manifest and stale marks. Not for secrets.

#include <memory>
#include <string>
#include <string_view>

namespace lykta {

/// XXH3, 128 bits, as 32 lower-case hex digits.
std::string hash(std::string_view bytes);

/// The same, of bytes that come piece by piece.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    void add(std::string_view bytes);
    /// Of all that was added so far.
    [[nodiscard]] std::string digits() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The first 10 digits: enough to tell one text or asset of a site from another.
std::string short_hash(std::string_view bytes);

}  // namespace lykta
