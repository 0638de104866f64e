#pragma once
// What somebody may have meant by a language that the table does not know: other tags for it, its
// name, or the name of several varieties between which only people who speak them can choose.

#include "language/language.hpp"

#include <string>
#include <string_view>

namespace lykta {

/// "rmn-x-arli" for rmn, "fi" for fi_FI or finska, "rmy-x-lovara, rmy-x-kelderas" for rmy, all
/// varieties of Sámi for samiska; else the nearest tag or name, by edits. Empty: nothing is near.
std::string suggested_tags(std::string_view said, const Languages& languages);

}  // namespace lykta
