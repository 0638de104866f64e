#pragma once
// Texts out to translators and back: as PO or as XLIFF 1.2. What comes back is looked at as a
// stranger's: a file is taken whole or not at all, and no state is raised by what a file says of
// itself. Only whoever imports can say that a speaker has read it.

#include "source/xliff.hpp"
#include "translation/sheet.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class ExchangeFormat { po, xliff };

struct Export {
    std::string bytes;
    int texts = 0;
    std::size_t words = 0;          ///< of the source: what an agency counts
    std::size_t words_missing = 0;  ///< of these, in texts without a translation
    std::size_t words_changed = 0;  ///< and in texts whose source has changed since
};

/// By record ("support/avlosning"): where its page is read in the source language.
using PageAddresses = std::map<std::string, std::string>;

/// only_changed: what is missing or stale alone. The texts come in the order in which they matter
/// (see order.hpp), but for a whole PO file, which is the store with notes.
Export exported(const Sheet& sheet, const Language& source, ExchangeFormat format,
                bool only_changed, const PageAddresses& addresses = {});

/// One text as it came back.
struct IncomingText {
    std::string context;
    std::string source;
    std::vector<std::string> forms;
    TextState state = TextState::translated;
    std::vector<std::string> comments;  ///< the translator's own
    Place place;
};

using IncomingTexts = std::vector<IncomingText>;

/// XLIFF, PO, or a reviewer's plain corrections (see preview.hpp): known by the first characters.
/// sheet: which texts have tags and forms. Nothing where the file has mistakes, which are reported.
std::optional<IncomingTexts> read_incoming(std::string_view bytes, const std::string& file,
                                           const Sheet& sheet, const Languages& languages,
                                           Diagnostics& diagnostics);

/// The language that a file says at its beginning, before there is a sheet for it; empty: it does
/// not. read_incoming looks again.
std::string incoming_language(std::string_view bytes);

struct Reviewer {
    std::string who;
    std::string role;
    Date date;
};

struct Import {
    std::string bytes;  ///< the catalogue file
    int changed = 0;    ///< translations that differ from what was there
    int reviewed = 0;
    int unknown = 0;  ///< texts that are not there any more: reported, left out
};

/// sheet's file with what came back. Tags, placeholders and plural forms that are not the source's
/// are errors, and then nothing may be written.
Import imported(const Sheet& sheet, const IncomingTexts& incoming,
                const std::optional<Reviewer>& reviewer, Diagnostics& diagnostics);

inline constexpr DiagnosticKind import_language_differs{
    "import-language-differs",
    Severity::error,
    {"filen är på språket ”{found}”, inte ”{expected}”",
     "the file is in the language “{found}”, not “{expected}”"},
    {"Importera den fil som är på rätt språk.", "Import the file in the right language."},
};
inline constexpr DiagnosticKind import_script{
    "import-script",
    Severity::error,
    {"texten är skriven med fel skrift för språket ”{tag}”",
     "the text is written in the wrong script for the language “{tag}”"},
    {"Se efter att filen är på rätt språk.", "See that the file is in the right language."},
};
inline constexpr DiagnosticKind correction_unknown{
    "correction-unknown",
    Severity::error,
    {"det finns ingen text med numret ”{id}”", "there is no text with the number “{id}”"},
    {"Numret står inom klamrar på granskningssidan. Kanske har texten ändrats: gör en ny sida.",
     "The number is in brackets on the reviewer's page. The text may have changed: make a new "
     "page."},
};
inline constexpr DiagnosticKind import_source_changed{
    "import-source-changed",
    Severity::warning,
    {"källtexten har ändrats sedan exporten, så översättningen sparas men visas inte: ”{source}”",
     "the source text has changed since the export, so its translation is kept but not shown: "
     "“{source}”"},
    {"Exportera på nytt med --only-changed: där står orden bredvid den nya texten.",
     "Export again with --only-changed: there the words stand beside the new text."},
};
inline constexpr DiagnosticKind import_unknown_text{
    "import-unknown-text",
    Severity::warning,
    {"texten finns inte längre, så översättningen tas inte in: ”{source}”",
     "the text is there no longer, so its translation is left out: “{source}”"},
    {"Källtexten har ändrats sedan exporten. Exportera på nytt med --only-changed.",
     "The source text has changed since the export. Export again with --only-changed."},
};

}  // namespace lykta
