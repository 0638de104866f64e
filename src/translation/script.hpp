#pragma once
// Whether words are written in a language's script: the plainest sign that a file is in another
// language than it says.

#include "language/language.hpp"

#include <string>
#include <vector>

namespace lykta {

/// A text of some length without one letter of the language's script. Names and short words may
/// stay as they are in any language. False where we do not know the script.
[[nodiscard]] bool wrong_script(const std::vector<std::string>& forms, const Language& language);

}  // namespace lykta
