// The fields of an organization.

#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field organization_rows[] = {
    row<&Organization::name>("name", {"namnet", "the name"})
        .required()
        .translated(SegmentKind::name),
    row<&Organization::what_for>("what_for",
                                 {"vad man vänder sig dit för", "what one turns to it for"})
        .required()
        .translated(prose_text),
    row<&Organization::category>("category", {"sorts organisation", "the category"})
        .code(VocabularyKind::partner_category),
    row<&Organization::national>("national",
                                 {"om den finns i hela landet", "whether it is national"})
        .of(boolean),
    row<&Organization::url>("url", {"webbplatsen", "the website"}).of(url),
    row<&Organization::phone>("phone", {"telefonnumret", "the phone number"}).of(phone),
    row<&Organization::phone_hours>("phone_hours", {"telefontiden", "when they answer"}).of(hours),
    row<&Organization::source>("source",
                               {"varifrån uppgifterna kommer", "where the facts were read"})
        .many(),
    review_field<Organization>,
    aliases_field<Organization>,
};
constexpr Derived organization_derived[] = {
    id_row<Organization>,
    head_row<Organization>,
    phone_row<Organization>,
    dial_row<Organization>,
};
constexpr FieldTable organization_table =
    table_of<Organization>({.name = "organization",
                            .title = {"en organisation", "an organization"},
                            .fields = organization_rows,
                            .derived = organization_derived});

}  // namespace

const FieldTable& organization_fields() { return organization_table; }

}  // namespace lykta
