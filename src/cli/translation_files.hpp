#pragma once
// What the translators' commands start from: the texts and the catalogues of one site, or of the
// base alone, and where its files are.

#include "cli/options.hpp"
#include "cli/run.hpp"
#include "portal/portal.hpp"
#include "translation/sheet.hpp"

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
    SourceTexts texts_to_translate;         ///< the portal's
    std::vector<CatalogueFile> catalogues;  ///< of both layers
    std::vector<const Language*> languages;
    bool asked_for_languages = false;  ///< languages are those that were named
    std::vector<std::string> words;    ///< what was said that is no language
    Diagnostics diagnostics;
    std::map<std::string, std::string> texts;  ///< files'

    /// "translations", below root; the base's are in content/.
    [[nodiscard]] std::string translations_folder() const;
    /// "translations/fi.po", as in Place and below root.
    [[nodiscard]] std::string catalogue_path(const Language& language) const;
    /// Of this layer; null where there is none yet.
    [[nodiscard]] const CatalogueFile* catalogue(const Language& language) const;
    /// Errors that leave the texts themselves in doubt: not those in a catalogue.
    [[nodiscard]] bool texts_in_doubt() const;
    [[nodiscard]] bool catalogue_in_doubt(const Language& language) const;
};

/// A catalogue file as it is on the disk, or as it would begin.
struct CatalogueOnDisk {
    CatalogueText text;
    std::string path;
    bool is_new = false;
};
CatalogueOnDisk catalogue_on_disk(const TranslationFiles& files, const Language& language,
                                  const Options& options);

/// Nothing, said so, where the file has mistakes.
std::optional<Sheet> read_sheet(const TranslationFiles& files, const Language& language,
                                const Options& options);

/// "bjorkhamn-fi.po", by the site's folder: a translator has files of more than one customer.
std::string exchange_name(const TranslationFiles& files, const Language& language,
                          std::string_view ending);

/// Nothing, said so, where it cannot be translated to here.
const Language* language_asked_for(const std::string& tag, const TranslationFiles& files,
                                   MessageLanguage language);

enum class Arguments { languages, others };

/// Of options.words the first may be the site's folder; the others may be languages: those
/// asked for, else all that the site translates, or that the base has a file of. What stands in the
/// way has been said, and is the exit code then.
std::variant<TranslationFiles, Exit> read_translation_files(const Options& options,
                                                            Arguments words = Arguments::languages);

}  // namespace lykta
