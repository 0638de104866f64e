// The fields of a situation.

#include "portal/diagnostics.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field situation_rows[] = {
    title_field<Situation>,    summary_field<Situation>,       audience_field<Situation>,
    order_field<Situation>,    sensitive_field<Situation>,     drawing_field<Situation>,
    supports_field<Situation>, contacts_field<Situation>,      help_lines_field<Situation>,
    pages_field<Situation>,    laws_field<Situation>,          questions_field<Situation>,
    videos_field<Situation>,   expert_review_field<Situation>, review_field<Situation>,
    aliases_field<Situation>,
};
constexpr Derived situation_derived[] = {
    id_row<Situation>,
    head_row<Situation>,
    body_row<Situation>,
};
constexpr Condition situation_conditions[] = {
    {Condition::Kind::any_of,
     {"supports", "contacts", "help_lines", "pages"},
     &mistake::situation_leads_nowhere},
};
constexpr FieldTable situation_table =
    table_of<Situation>({.name = "situation",
                         .title = {"en situation", "a situation"},
                         .fields = situation_rows,
                         .derived = situation_derived,
                         .conditions = situation_conditions});

}  // namespace

const FieldTable& situation_fields() { return situation_table; }

}  // namespace lykta
