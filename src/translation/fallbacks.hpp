#pragma once
// What an author has to know of the other languages after an edit: where readers get the source
// text, because it has changed since it was translated, and which brochures are not printed.

#include "translation/localize.hpp"

#include <vector>

namespace lykta {

/// One message a record, at the record's place, be it for many texts in many languages. Nothing is
/// told of languages that have never had a word of it. portals in the order of
/// SiteSettings::languages.
void check_fallbacks(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics);

}  // namespace lykta
