#pragma once
// Content hashes: for asset names, the manifest and stale marks. Not for secrets.

#include <string>
#include <string_view>

namespace lykta {

/// XXH3, 128 bits, as 32 lower-case hex digits.
std::string hash(std::string_view bytes);

/// The first 10 digits: enough to tell one text or asset of a site from another.
std::string short_hash(std::string_view bytes);

}  // namespace lykta
