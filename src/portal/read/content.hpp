#pragma once
// The program's own tables in content/: languages, the words of the interface, vocabularies.

#include "portal/fields/spot.hpp"
#include "portal/read/validate.hpp"
#include "portal/shared_tables.hpp"

#include <map>
#include <string>

namespace lykta {

/// BaseDocuments::tables.
using ContentTables = std::map<std::string, yaml::Value>;

Languages read_languages(const ContentTables& tables, Diagnostics& diagnostics);
std::vector<Holiday> read_holidays(const ContentTables& tables, Diagnostics& diagnostics);
/// Each adds its texts to the segments, too.
void read_words(const ContentTables& tables, SharedTables& out, Diagnostics& diagnostics);
void read_vocabulary(const ContentTables& tables, SharedTables& out, Diagnostics& diagnostics);

/// The rows of one table, whole ones only; a table that is missing is reported.
std::vector<CheckedFields> read_rows(const ContentTables& tables, const std::string& name,
                                     const FieldTable& fields, std::string_view key,
                                     Diagnostics& diagnostics);

}  // namespace lykta
