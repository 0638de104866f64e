// The fields of a text about a target group.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field target_group_rows[] = {
    {.key = "title",
     .translation = prose_text,
     .description = {"rubriken, annars målgruppens namn", "the title, else the group's name"}},
    summary_field,
    supports_field,
    contacts_field,
    help_lines_field,
    pages_field,
    laws_field,
    questions_field,
    videos_field,
    sensitive_field,
    review_field,
    expert_review_field,
    aliases_field,
};
constexpr FieldTable target_group_table{
    "target-group-text", {"en text om en målgrupp", "a text on a target group"}, target_group_rows};

}  // namespace

const FieldTable& target_group_text_fields() { return target_group_table; }

}  // namespace lykta
