#pragma once
// What walks the table of fields, the same for every kind of record: reading what an author wrote
// into a record, and telling of a record what it states, how it differs from another and which
// texts it has.

#include "portal/fields/checked.hpp"
#include "portal/fields/spot.hpp"

#include <string>
#include <vector>

namespace lykta {

/// Fills record, a fresh struct of checked.table's owner: each stated field into its member, then
/// what is made of them. Texts become segments in the order of the table.
void read_fields(const CheckedFields& checked, const Vocabulary& vocabulary, const Spot& spot,
                 void* record);

template <typename Struct>
Struct read_as(const CheckedFields& checked, const Vocabulary& vocabulary, const Spot& spot) {
    Struct out{};
    read_fields(checked, vocabulary, spot, &out);
    return out;
}

/// The paths of all fields that say something: "title", "access.steps", "closed[0].note".
std::vector<std::string> stated_fields(const FieldTable& table, const void* record);

/// The paths of the fields in which two records of one portal differ. Texts are the same where
/// their words are.
std::vector<std::string> differing_fields(const FieldTable& table, const void* record,
                                          const void* other, const std::vector<Segment>& texts);

/// All texts of a record's fields (not of its body), in the order of the table.
std::vector<Phrase> phrases_of(const FieldTable& table, const void* record);

}  // namespace lykta
