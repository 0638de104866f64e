#pragma once
// A record's fields with their places, for what a rule wants to point at. For the files rules*.cpp
// alone.

#include "portal/fields/checked.hpp"
#include "portal/read/merge.hpp"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace lykta {

struct RuleFields {
    const CheckedFields& checked;
    Place whole;

    /// Written, but with a mistake that has been told.
    [[nodiscard]] bool rejected(std::string_view key) const {
        return checked.written(key) && checked.find(key) == nullptr;
    }

    [[nodiscard]] Place place(std::initializer_list<std::string_view> path) const {
        return place_of(checked, path, whole);
    }

    /// The fields of a nested object; null where there is none.
    [[nodiscard]] const CheckedFields* group(std::string_view key) const {
        const Checked* found = checked.find(key);
        return found == nullptr ? nullptr : std::get_if<CheckedFields>(&found->value);
    }

    /// The items of a list.
    [[nodiscard]] const std::vector<Checked>* list(std::string_view key) const {
        const Checked* found = checked.find(key);
        return found == nullptr ? nullptr : std::get_if<std::vector<Checked>>(&found->value);
    }
};

}  // namespace lykta
