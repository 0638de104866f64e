#pragma once
// The real table of languages for tests: read line by line, so that this stage's tests need no
// YAML. The program itself reads it in portal/.

#include "language/language.hpp"

namespace lykta {

Languages table_of_languages();

/// One of the table; fails the test where there is none.
const Language& language_of(const Languages& table, std::string_view tag);

}  // namespace lykta
