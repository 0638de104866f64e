#pragma once
// One language's catalogue file brought up to date in memory, text by text: what translators'
// exports, imports, counts and previews start from. The file itself need not have been updated.

#include "translation/state.hpp"
#include "translation/update.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct SheetRow {
    const TextFacts* text = nullptr;   ///< never null
    const po::Entry* entry = nullptr;  ///< never null
    TextState state = TextState::missing;
    /// How the very same words are translated elsewhere, where they are missing here. Suggested,
    /// never applied: elsewhere they may mean something else.
    std::string suggestion = {};
    std::string suggestion_context = {};
    int suggestion_quality = 100;  ///< in per cent; less: made from words that are only alike
};

/// Short enough to be written by hand; of the text's identity.
std::string row_id(const SheetRow& row);
/// As it was under another context.
std::string row_id(std::string_view context, const SheetRow& row);

struct Sheet {
    const Language* language = nullptr;
    std::string file;   ///< "translations/fi.po"
    std::string bytes;  ///< the file, brought up to date
    /// Of bytes. Shared: where the file was up to date it is what was read to build the site.
    std::shared_ptr<const po::Catalogue> catalogue;
    std::vector<SheetRow> rows;  ///< in the portal's order
    bool draft = false;          ///< as the file says of itself

    Sheet() = default;
    Sheet(Sheet&&) = default;  // not copied: rows point into the catalogue
    Sheet& operator=(Sheet&&) = default;
};

/// A catalogue file without mistakes, or new_catalogue(…).
struct CatalogueText {
    std::string file;
    std::string bytes;
    std::shared_ptr<const po::Catalogue> read = nullptr;  ///< of just these bytes; null: read anew
};
Sheet make_sheet(const Portal& portal, const SourceTexts& texts, const Language& language,
                 Layer layer, CatalogueText catalogue, Diagnostics& diagnostics);

/// Looks through the sheet itself and the other catalogues of its language.
void add_suggestions(Sheet& sheet, const std::vector<CatalogueFile>& others);

}  // namespace lykta
