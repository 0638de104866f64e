#pragma once
// A language's translations as a memory that goes along to the translator, and a memory that came
// from one: matches are offered beside a text, never taken in by themselves.

#include "source/tmx/tmx.hpp"
#include "translation/sheet.hpp"

#include <string>
#include <vector>

namespace lykta {

/// What counts as a translation in the site's and the base's catalogues, the site's first where
/// both have one. Neither drafts nor stale ones, nor texts that count: a memory has one form.
std::vector<tmx::Unit> memory_of(const Portal& portal, const std::vector<CatalogueFile>& files,
                                 const Language& language, Diagnostics& diagnostics);

/// The most alike match for each text that is missing or stale and has no suggestion yet; how
/// alike it is stands beside it, and where it comes from (origin: the memory's file). Returns how
/// many.
int add_matches(Sheet& sheet, const std::vector<tmx::Unit>& memory, const std::string& origin,
                const Portal& portal);

}  // namespace lykta
