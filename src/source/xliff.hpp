#pragma once
// XLIFF 1.2 (strict), for translators whose programs want it. Our own
// store is PO; here nothing is kept, only carried there and back.

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::xliff {

/// A text as XLIFF has it: words, and the elements between them.
struct Piece {
    enum class Kind {
        words,
        open,         ///< <g id="1">
        close,        ///< </g>
        empty,        ///< <x id="1"/>
        placeholder,  ///< <ph id="count">{count}</ph>; text is "{count}"
    };
    Kind kind = Kind::words;
    std::string text;  ///< words, a placeholder, or an element's id
    bool operator==(const Piece&) const = default;
};
using Pieces = std::vector<Piece>;

/// A source text as a translator sees it, "Ring <1>oss</1>". tagged: "<1>" means a tag, "\<" the
/// character. Placeholders are pieces of their own where it is not tagged.
Pieces pieces(std::string_view text, bool tagged);
/// The way back. Nothing where an element closes that is not open: the reader never makes such.
std::string text_of(const Pieces& pieces, bool tagged);

struct Unit {
    std::string id;       ///< unique in the whole file; a plural's forms share all but the end
    std::string context;  ///< "support/avlosning#title"
    Pieces source;
    std::optional<Pieces> target;
    std::string state;                            ///< "translated", "needs-adaptation" …
    std::optional<bool> approved = std::nullopt;  ///< as read; nothing: not said
    std::vector<std::string> notes;
    std::optional<Pieces> previous_source;
    std::optional<Pieces> suggestion;  ///< a translation of the same words elsewhere
    std::string suggestion_origin;
    int suggestion_quality = 100;  ///< in per cent
    std::string file;              ///< the author's
    Place place;                   ///< of the unit, when read
};

struct Document {
    std::string source_language;
    std::string target_language;
    std::vector<Unit> units;
    std::string build = {};  ///< the first build-num: which export it is
};

std::string written(const Document& document);

/// Nothing where the file is not well-formed XLIFF 1.2, has a document type (entities can lead out
/// of it) or names a language or an id twice: reported with its line.
std::optional<Document> parse(std::string_view bytes, const std::string& file,
                              Diagnostics& diagnostics);

/// What the first <file> says, read no further than there; empty: nothing, or no XLIFF.
std::string target_language(std::string_view bytes);

/// What is wrong with a file from outside. No author's mistakes: `check` never tells them.
inline constexpr DiagnosticKind not_xml{
    "xliff-not-xml",
    Severity::error,
    {"filen är inte hel XML: {what}", "the file is not whole XML: {what}"},
    {"Kanske har den blivit avklippt. Be om den igen.",
     "It may have been cut off. Ask for it again."},
};
inline constexpr DiagnosticKind document_type{
    "xliff-document-type",
    Severity::error,
    {"filen har en dokumenttyp (<!DOCTYPE), som kan hämta annat än det som syns",
     "the file has a document type (<!DOCTYPE), which can fetch more than what is seen"},
    {"En XLIFF-fil behöver ingen. Ta bort den.", "An XLIFF file needs none. Remove it."},
};
inline constexpr DiagnosticKind not_xliff{
    "xliff-unexpected",
    Severity::error,
    {"filen är inte XLIFF 1.2 som Lykta skrev den: {what}",
     "the file is not XLIFF 1.2 as Lykta wrote it: {what}"},
    {"Exportera på nytt och översätt i den filen.", "Export again and translate in that file."},
};
inline constexpr DiagnosticKind doubled_id{
    "xliff-doubled-id",
    Severity::error,
    {"texten med id ”{id}” finns två gånger i filen", "the text with id “{id}” is there twice"},
    {"Ta bort den ena.", "Remove one of them."},
};

}  // namespace lykta::xliff
