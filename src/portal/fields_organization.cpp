// The fields of an organization.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field organization_rows[] = {
    {.key = "name",
     .required = true,
     .translation = SegmentKind::name,
     .description = {"namnet", "the name"}},
    {.key = "what_for",
     .required = true,
     .translation = prose_text,
     .description = {"vad man vänder sig dit för", "what one turns to it for"}},
    {.key = "category",
     .type = code,
     .vocabulary = VocabularyKind::partner_category,
     .description = {"sorts organisation", "the category"}},
    {.key = "national",
     .type = boolean,
     .description = {"om den finns i hela landet", "whether it is national"}},
    {.key = "url", .type = url, .description = {"webbplatsen", "the website"}},
    {.key = "phone", .type = phone, .description = {"telefonnumret", "the phone number"}},
    {.key = "phone_hours", .type = hours, .description = {"telefontiden", "when they answer"}},
    {.key = "source",
     .many = true,
     .description = {"varifrån uppgifterna kommer", "where the facts were read"}},
    review_field,
    aliases_field,
};
constexpr FieldTable organization_table{
    "organization", {"en organisation", "an organization"}, organization_rows};

}  // namespace

const FieldTable& organization_fields() { return organization_table; }

}  // namespace lykta
