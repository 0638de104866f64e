#pragma once
// Names of files in web addresses: what an address may not hold is written %20 there.

#include <string>
#include <string_view>

namespace lykta {

/// A path as it stands in href and src; letters of other scripts stay as they are, as browsers take
/// them.
std::string percent_encoded(std::string_view path);

/// "%20" -> " "; what is no escape stays.
std::string percent_decoded(std::string_view address);

}  // namespace lykta
