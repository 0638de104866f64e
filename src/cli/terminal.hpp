#pragma once
// What we say to the terminal, and what it tells us of itself.

#include "base/diagnostic.hpp"

#include <string_view>

namespace lykta {

void say(std::string_view text);        ///< to standard output
void say_error(std::string_view text);  ///< to standard error

/// Swedish where LC_ALL, LC_MESSAGES or LANG (the first that is set) begins with "sv".
MessageLanguage language_of_environment();

}  // namespace lykta
