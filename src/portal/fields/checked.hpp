#pragma once
// Values of YAML whose types the field table has settled: what the readers of records take.

#include "base/date.hpp"
#include "base/schedule.hpp"
#include "base/weekly_hours.hpp"
#include "language/language.hpp"
#include "portal/fields/fields.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

struct Checked;

/// A mapping. Only fields of the table are in it, in the author's order; what was wrong is not.
struct CheckedFields {
    const FieldTable* table = nullptr;
    Place place;
    std::vector<Checked> fields;
    std::vector<const Field*> rejected;  ///< written, but wrong, and reported

    /// Null where the author wrote nothing that can be used. key must be one of the table's.
    [[nodiscard]] const Checked* find(std::string_view key) const;
    /// The author has said something under key, be it wrong: then it is not missing as well.
    [[nodiscard]] bool written(std::string_view key) const;
};

struct CheckedCode {
    std::uint32_t index = 0;  ///< in the vocabulary's Records
};
struct CheckedWord {
    const AllowedWord* word = nullptr;
};
struct CheckedReference {
    RecordKind kind = RecordKind::support;
    std::string id;
};
/// Nothing: never.
struct CheckedEnd {
    std::optional<Date> date;
};
struct CheckedSetting {
    std::string key;
    Place place;
    int value = 0;
    bool operator==(const CheckedSetting&) const = default;
};

struct Checked {
    const Field* field = nullptr;
    Place key_place;
    Place place;
    /// monostate: the key stands there with nothing after it, which takes back what the base says.
    std::variant<std::monostate, std::string, bool, int, Date, WeeklyHours, const Language*,
                 LocalTime, Recurrence, CheckedEnd, CheckedCode, CheckedWord, CheckedReference,
                 std::vector<CheckedSetting>, CheckedFields, std::vector<Checked>>
        value;
    SharedInlines inlines = nullptr;  ///< of a text: its links and emphasis, where it has any
    bool lacks_items = false;         ///< of a list: some were wrong, and reported

    [[nodiscard]] bool stated() const { return value.index() != 0; }
};

}  // namespace lykta
