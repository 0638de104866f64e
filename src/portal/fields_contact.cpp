// The fields of a contact point.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field closed_rows[] = {
    {.key = "from",
     .type = date,
     .required = true,
     .description = {"första dagen", "the first day"}},
    {.key = "until",
     .type = date,
     .required = true,
     .description = {"sista dagen", "the last day"}},
    {.key = "note", .translation = prose_text, .description = {"varför", "why"}},
};
constexpr FieldTable closed_table{"closed", {"en stängd tid", "a closed period"}, closed_rows};

constexpr RecordKind answering_kinds[] = {RecordKind::contact, RecordKind::help_line};

constexpr Field anonymous_rows[] = {
    {.key = "name_needed",
     .type = boolean,
     .description = {"om man måste säga sitt namn", "whether one must say one's name"}},
    {.key = "records",
     .type = boolean,
     .description = {"om det skrivs journal", "whether records are kept"}},
    {.key = "limits",
     .translation = careful,
     .description = {"tystnadspliktens gränser", "the limits of secrecy"}},
};
constexpr FieldTable anonymous_table{
    "anonymous", {"villkor för att vara anonym", "anonymity"}, anonymous_rows};

constexpr Field contact_rows[] = {
    {.key = "name",
     .required = true,
     .translation = SegmentKind::name,
     .description = {"namnet", "the name"}},
    {.key = "summary",
     .translation = prose_text,
     .description = {"en eller två meningar", "a sentence or two"}},
    {.key = "role",
     .type = code,
     .vocabulary = VocabularyKind::role_title,
     .description = {"rollen hos dem som svarar", "the role of those who answer"}},
    {.key = "phone", .type = phone, .description = {"telefonnumret", "the phone number"}},
    {.key = "phone_hours", .type = hours, .description = {"telefontiden", "when they answer"}},
    {.key = "email", .type = email, .description = {"e-postadressen", "the e-mail address"}},
    {.key = "address", .description = {"besöksadressen", "the visiting address"}},
    {.key = "visiting_hours",
     .type = hours,
     .description = {"öppet för besök", "when one may visit"}},
    {.key = "closed",
     .type = mapping,
     .many = true,
     .nested = &closed_table,
     .description = {"dagar då det är stängt", "days when it is closed"}},
    {.key = "when_closed",
     .type = reference,
     .many = true,
     .references = answering_kinds,
     .description = {"vem som svarar då", "who answers then"}},
    {.key = "channels",
     .type = mapping,
     .many = true,
     .nested = &channel_table,
     .description = {"andra vägar", "other channels"}},
    {.key = "anonymous",
     .type = mapping,
     .nested = &anonymous_table,
     .description = {"om man kan vara anonym", "whether one may be anonymous"}},
    spoken_field,
    interpreter_field,
    review_field,
    aliases_field,
};
constexpr FieldTable contact_table{"contact", {"en kontakt", "a contact"}, contact_rows};

}  // namespace

const FieldTable& contact_fields() { return contact_table; }

}  // namespace lykta
