#pragma once
// Values of YAML, judged by the field table alone. All mistakes of a document are reported in one
// run; what is right beside them is kept.

#include "base/diagnostic.hpp"
#include "portal/fields/checked.hpp"
#include "portal/shared_tables.hpp"
#include "source/yaml.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lykta {

/// What values may refer to.
struct Known {
    const SharedTables* shared = nullptr;                ///< null: while they themselves are read
    std::map<RecordKind, std::vector<std::string>> ids;  ///< sorted
    /// What a site hides: where the base refers to it, nothing is missing.
    std::set<std::pair<RecordKind, std::string>> hidden = {};
};

enum class Purpose {
    record,
    rewording,  ///< only texts that people read, and none of them is required
};

/// A value that is no mapping is taken as one without fields. The top level's required fields are
/// for require_fields(), after base and site have been merged; those of nested objects are
/// reported here.
CheckedFields validate(const yaml::Value& value, const FieldTable& table, Purpose purpose,
                       const Known& known, Diagnostics& diagnostics);

/// True where every required field is stated; else each missing one is reported at place, with what
/// it may hold where that is a short list.
bool require_fields(const CheckedFields& fields, const Place& place, const Known& known,
                    Diagnostics& diagnostics);

/// The words or the codes that a field may hold, as an argument of a diagnostic; empty: it is no
/// matter of choice, or not known yet.
Argument choices(std::string_view argument, const Field& field, const Known& known);

/// "a, b, c"
std::string listed(const std::vector<std::string>& words);

}  // namespace lykta
