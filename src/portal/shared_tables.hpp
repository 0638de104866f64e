#pragma once
// What content/'s own tables mean: languages, the words of the interface, vocabularies. The same
// for every site, read once and never changed; each portal refers to it.

#include "base/holidays.hpp"
#include "language/language.hpp"
#include "portal/fields/fields.hpp"
#include "portal/segment.hpp"
#include "portal/vocabulary.hpp"
#include "portal/words.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lykta {

/// The codes of one vocabulary and all the names that authors may use for them.
struct CodeNames {
    std::map<std::string, std::uint32_t, std::less<>> by_name;  ///< in lower case
    std::vector<std::string> names;  ///< as they are written, for "did you mean"
    std::vector<std::string> codes;
    std::vector<std::string> labels;  ///< in Swedish, in the order of codes
};

struct SharedTables {
    Languages languages;  ///< every language known; records point into it
    std::vector<Holiday> holidays;
    Words words;
    Vocabulary vocabulary;
    std::map<VocabularyKind, CodeNames> codes;
    std::vector<Segment> segments;  ///< the texts of words, then of the vocabulary
};

}  // namespace lykta
