// The fields of a situation.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr RecordKind support_kinds[] = {RecordKind::support};
constexpr RecordKind help_line_kinds[] = {RecordKind::help_line};
constexpr RecordKind page_kinds[] = {RecordKind::page};

constexpr Field situation_rows[] = {
    title_field,
    summary_field,
    audience_field,
    order_field,
    {.key = "supports",
     .type = reference,
     .many = true,
     .references = support_kinds,
     .description = {"stöd som kan passa", "support that may fit"}},
    {.key = "contacts",
     .type = reference,
     .many = true,
     .references = contact_kinds,
     .description = {"vem man ringer", "whom to call"}},
    {.key = "help_lines",
     .type = reference,
     .many = true,
     .references = help_line_kinds,
     .description = {"stödlinjer", "help lines"}},
    {.key = "pages",
     .type = reference,
     .many = true,
     .references = page_kinds,
     .description = {"sidor att läsa", "pages to read"}},
    review_field,
    aliases_field,
};
constexpr FieldTable situation_table{"situation", {"en situation", "a situation"}, situation_rows};

}  // namespace

const FieldTable& situation_fields() { return situation_table; }

}  // namespace lykta
