#pragma once
// The field table of each kind of record; fields_of() chooses among them.

#include "portal/fields.hpp"

namespace lykta {

const FieldTable& support_fields();
const FieldTable& contact_fields();
const FieldTable& page_fields();
const FieldTable& help_line_fields();
const FieldTable& situation_fields();
const FieldTable& organization_fields();
const FieldTable& event_fields();
const FieldTable& law_fields();
const FieldTable& target_group_text_fields();
const FieldTable& brochure_fields();

}  // namespace lykta
