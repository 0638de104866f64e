#pragma once
// The program's own tables in content/: languages, the words of the interface, vocabularies.

#include "portal/fields/spot.hpp"
#include "portal/read/validate.hpp"
#include "portal/vocabulary.hpp"
#include "portal/words.hpp"

#include <map>
#include <string>

namespace lykta {

/// Documents::base.
using ContentTables = std::map<std::string, yaml::Value>;

Languages read_languages(const ContentTables& tables, Diagnostics& diagnostics);
Words read_words(const ContentTables& tables, Reading& reading, Diagnostics& diagnostics);
/// Adds the codes' names to known, too.
Vocabulary read_vocabulary(const ContentTables& tables, Reading& reading, Known& known,
                           Diagnostics& diagnostics);

/// The rows of one table, whole ones only; a table that is missing is reported.
std::vector<CheckedFields> read_rows(const ContentTables& tables, const std::string& name,
                                     const FieldTable& fields, std::string_view key,
                                     Diagnostics& diagnostics);

}  // namespace lykta
