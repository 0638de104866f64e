#pragma once
// What the translators' commands start from: the texts and the catalogues of one site, or of the
// base alone, and where its files are.

#include "cli/options.hpp"
#include "cli/run.hpp"
#include "portal/portal.hpp"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lykta {

struct TranslationFiles {
    Layer layer = Layer::site;
    std::string root;  ///< the folder that files' names are relative to
    Portal portal;
    std::vector<CatalogueFile> catalogues;  ///< of both layers
    std::vector<const Language*> languages;
    Diagnostics diagnostics;
    std::map<std::string, std::string> texts;

    /// "translations/fi.po", as in Place and below root.
    [[nodiscard]] std::string catalogue_path(const Language& language) const;
    /// Of this layer; null where there is none yet.
    [[nodiscard]] const CatalogueFile* catalogue(const Language& language) const;
    /// Errors that leave the texts themselves in doubt: not those in a catalogue.
    [[nodiscard]] bool texts_in_doubt() const;
    [[nodiscard]] bool catalogue_in_doubt(const Language& language) const;
};

/// Of options.words the first may be the site's folder; the others are languages. languages: those
/// asked for, else all that the site translates, or that the base has a file of. What stands in the
/// way has been said, and is the exit code then.
std::variant<TranslationFiles, Exit> read_translation_files(const Options& options,
                                                            std::string_view command);

}  // namespace lykta
