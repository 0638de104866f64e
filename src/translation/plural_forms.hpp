#pragma once
// How gettext's programs choose a plural form: the expression that a PO file's header needs. Ours
// chooses by CLDR's categories; the expression gives the same, in whole numbers.

#include "language/language.hpp"

#include <string>

namespace lykta {

/// "nplurals=2; plural=(n != 1);"
std::string plural_forms_header(const Language& language);

}  // namespace lykta
