// The fields of a situation.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field situation_rows[] = {
    title_field,      summary_field,       audience_field, order_field,
    sensitive_field,  drawing_field,       supports_field, contacts_field,
    help_lines_field, pages_field,         laws_field,     questions_field,
    videos_field,     expert_review_field, review_field,   aliases_field,
};
constexpr FieldTable situation_table{"situation", {"en situation", "a situation"}, situation_rows};

}  // namespace

const FieldTable& situation_fields() { return situation_table; }

}  // namespace lykta
