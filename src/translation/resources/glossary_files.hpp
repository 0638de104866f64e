#pragma once
// The glossary for translators' programs: the word, how it is said in a language, and what it
// means, so that one word is not translated in three ways by three agencies.

#include "portal/portal.hpp"
#include "source/source_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class GlossaryFormat { tbx, csv };

struct GlossaryRow {
    std::string id;
    std::string word;
    std::string meaning;
    std::string translation;         ///< empty: there is none yet
    std::vector<std::string> forms;  ///< other forms of word
};

std::vector<GlossaryRow> glossary_rows(const Portal& portal,
                                       const std::vector<CatalogueFile>& files,
                                       const Language& language);

/// TBX-Basic (ISO 30042:2008), one entry for each word: read by OmegaT, Trados and
/// translate-toolkit.
std::string as_tbx(const std::vector<GlossaryRow>& rows, const Language& source,
                   const Language& target);

/// Word, translation, meaning, with a row of headings; commas (RFC 4180), and a byte-order mark,
/// without which Excel reads Swedish letters wrongly.
std::string as_csv(const std::vector<GlossaryRow>& rows, const Language& source,
                   const Language& target);

}  // namespace lykta
