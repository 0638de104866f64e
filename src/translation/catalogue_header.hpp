#pragma once
// What a catalogue file says of itself as a whole: its language, its plural forms, its state.

#include "base/diagnostic.hpp"
#include "portal/portal.hpp"

#include <string>
#include <string_view>

namespace lykta {

/// Translators' programs often write less or more than our tag: "fi_FI" for fi, "rmn" for
/// rmn-x-arli. That contradicts nothing unless it names another language that we know.
bool header_agrees(std::string_view header, const Language& language, const Languages& languages);

/// The language whose texts the file holds; null where the file is not to be used, which is
/// reported. One of the base in a language that the site does not have is passed over silently.
const Language* catalogue_language(const CatalogueFile& file, const Portal& portal,
                                   Diagnostics& diagnostics);

/// Reports a Plural-Forms whose number of forms is not the language's.
void check_plural_forms(const CatalogueFile& file, const Language& language,
                        Diagnostics& diagnostics);

std::string_view category_name(PluralCategory category);  ///< "one", as CLDR says it
/// "one, two, other".
std::string plural_categories(const Language& language);

/// Whether a state's name means that no speaker has reviewed the text. An unknown name is reported
/// and counts as a draft: a slip of the pen must not vouch for a text.
bool draft_state(std::string_view state, const Place& place, Diagnostics& diagnostics);

/// Of the file's header. One that says nothing is a draft, which is reported: a program that drops
/// the header must not vouch for the texts.
bool draft_file(const po::Catalogue& catalogue, const Place& file, Diagnostics& diagnostics);

/// The person who answers for a file's translations: X-Lykta-Translator, else who is named on the
/// pages (X-Lykta-Credit). Empty: nobody.
std::string_view named_translator(const po::Catalogue& catalogue);

/// Whether nobody answers for an entry whose file names nobody: no reader and no source is written
/// beside it.
bool by_nobody(const po::Entry& entry);

/// Of a speaker's review that holds, the entry's comment `# state: …`, else the file's own.
bool draft_entry(const po::Entry& entry, bool file_is_draft, Diagnostics& diagnostics);

}  // namespace lykta
