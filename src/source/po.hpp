#pragma once
// Reads gettext PO files, with places: the store of translations. Judged by msgfmt -c.

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::po {

struct Entry {
    std::optional<std::string> context;            ///< msgctxt
    std::string source;                            ///< msgid
    std::string source_plural;                     ///< msgid_plural; empty: no plural
    std::vector<std::string> translations;         ///< msgstr, or msgstr[0…]
    std::vector<std::string> translator_comments;  ///< "# …"
    std::vector<std::string> extracted_comments;   ///< "#. …"
    std::vector<std::string> references;           ///< "#: …"
    std::vector<std::string> flags;                ///< "#, …"
    std::optional<std::string> previous_context;   ///< "#| msgctxt"
    std::optional<std::string> previous_source;    ///< "#| msgid"
    bool obsolete = false;                         ///< "#~"
    Place place;                                   ///< of msgid (or msgctxt)
    Place translation_place;                       ///< of msgstr
    int first_line = 0;                            ///< with its comments, from 1
    int last_line = 0;

    [[nodiscard]] bool fuzzy() const;
    [[nodiscard]] bool translated() const;  ///< every form has words
};

struct Header {
    std::string name;
    std::string value;
};

struct Catalogue {
    std::vector<Header> headers;  ///< of the entry with empty msgid
    std::vector<Entry> entries;   ///< without the header entry
    int header_last_line = 0;     ///< 0: there is no header entry
    [[nodiscard]] std::string_view header(std::string_view name) const;  ///< empty: not there
    [[nodiscard]] std::size_t plural_forms() const;  ///< as the header says; 0: it does not
};

/// All mistakes are reported, each with its place; an entry with a mistake is left out and reading
/// goes on at the next. Mistakes are what msgfmt -c refuses (also two entries with the same context
/// and msgid, plural forms that are not as many as the header says, "\n" at one end only), a
/// charset other than UTF-8 and text that is not UTF-8. Stricter than gettext in one thing: each
/// keyword and each text has its own line. Texts are composed (NFC); CRLF and a byte-order mark are
/// accepted.
Catalogue parse(std::string_view text, const std::string& file, Diagnostics& diagnostics);

}  // namespace lykta::po
