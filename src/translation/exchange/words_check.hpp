#pragma once
// The words of one text that came back: what a program put around them, and what no translator
// means.

#include "language/language.hpp"
#include "translation/sheet.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// Without the white space that a program put around the words, or into them with a line end:
/// where the source has none.
std::string tidied(std::string_view words, std::string_view source);

/// Whether the words are only the source's, in a text long enough to tell. Names stay as they are
/// in any language.
[[nodiscard]] bool is_copied(const std::vector<std::string>& forms, const TextFacts& text,
                             const Language& language);

/// "TODO", "???": what stands for a translation that is still to be made.
std::optional<std::string> unfinished(std::string_view words, std::string_view source);

}  // namespace lykta
