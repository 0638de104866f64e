#pragma once
// Words -> the form they take in an address: of a heading's fragment, of a suggested file name.

#include <string>
#include <string_view>

namespace lykta {

/// Lower case; å ä ö é and their like lose their marks; what is neither letter nor digit becomes
/// one hyphen. Letters of other scripts stay. Empty where nothing is left.
std::string slug(std::string_view words);

/// The same with nothing but a–z, 0–9 and hyphens.
std::string ascii_slug(std::string_view words);

/// An id or a fragment as authors may write it: a–z, 0–9 and single hyphens, not at the ends.
bool is_slug(std::string_view text);

/// In bytes, of what becomes the name of a file or folder of the site: disks hold 255, and endings
/// are added ("-700.0123456789.webp").
inline constexpr std::size_t longest_name = 200;

}  // namespace lykta
