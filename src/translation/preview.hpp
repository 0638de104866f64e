#pragma once
// The page for a speaker who reviews a translation without any tool: Swedish and translation side
// by side, in a browser or on paper. What is wrong is written down as plain text, which `import`
// takes back:
//
//   Lykta fi
//   [1a2b3c4d] the right words, all of them
//
// One file without scripts; it asks nothing of any server.

#include "translation/exchange/exchange.hpp"
#include "translation/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// files: where the glossary's own words may be translated.
std::string preview_page(const Sheet& sheet, const Portal& portal,
                         const std::vector<CatalogueFile>& files,
                         const PageAddresses& addresses = {});

/// Whether a file is such a page, and no other's work.
[[nodiscard]] bool is_preview_page(std::string_view html);

}  // namespace lykta
