#pragma once
// Bytes as letters, as data: addresses hold them.

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

std::string base64(std::string_view bytes);

/// White space is passed over. Nothing where another character stands there.
std::optional<std::string> from_base64(std::string_view letters);

}  // namespace lykta
