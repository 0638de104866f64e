#include "portal/fields/fields.hpp"

#include "portal/fields/rows.hpp"

#include <algorithm>

namespace lykta {

namespace {

constexpr Field rewording_of = field_rows::row(
    "of", {"vilken text omskrivningen gjordes från", "which text the rewording was made from"},
    kept_nowhere("it is compared when the rewording is laid over the record"));

}  // namespace

const Field* FieldTable::find(std::string_view key) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldTable& fields_of(RecordKind kind) { return facts(kind).fields(); }

const Field& rewording_of_field() { return rewording_of; }

bool translatable(const Field& field) {
    if (field.type != FieldType::mapping) return field.translation.has_value();
    return std::any_of(field.nested->fields.begin(), field.nested->fields.end(), translatable);
}

}  // namespace lykta
