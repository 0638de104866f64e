// The fields of an event.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field repeat_rows[] = {
    {.key = "every",
     .type = weeks,
     .description = {"varje vecka eller var n:te: 2 veckor", "every week, or every n: 2 weeks"}},
    {.key = "monthly",
     .type = monthly,
     .description = {"vilken dag i månaden: andra tisdagen",
                     "which day of the month: second tuesday"}},
    {.key = "until",
     .type = end_date,
     .required = true,
     .description = {"sista dagen, eller aldrig", "the last day, or never"}},
    {.key = "except",
     .type = date,
     .many = true,
     .description = {"dagar som hoppas över", "days that are left out"}},
};
constexpr FieldTable repeat_table{
    "event.repeat", {"hur ofta det återkommer", "how it repeats"}, repeat_rows};

constexpr Field place_rows[] = {
    {.key = "name",
     .required = true,
     .translation = SegmentKind::name,
     .description = {"platsens namn", "the place's name"}},
    {.key = "address", .description = {"adressen", "the address"}},
    {.key = "step_free",
     .type = boolean,
     .description = {"om man kommer in utan trappsteg", "whether one gets in without steps"}},
    {.key = "hearing_loop",
     .type = boolean,
     .description = {"om det finns hörslinga", "whether there is a hearing loop"}},
};
constexpr FieldTable place_table{"event.place", {"en plats", "a place"}, place_rows, "name"};

constexpr Field registration_rows[] = {
    {.key = "needed",
     .type = boolean,
     .description = {"om man måste anmäla sig", "whether one must sign up"}},
    {.key = "contact",
     .type = reference,
     .references = contact_kinds,
     .description = {"var man anmäler sig", "where to sign up"}},
    {.key = "full", .type = boolean, .description = {"om det är fullt", "whether it is full"}},
};
constexpr FieldTable registration_table{
    "event.registration", {"en anmälan", "a registration"}, registration_rows};

constexpr Field event_rows[] = {
    title_field,
    {.key = "summary",
     .translation = prose_text,
     .description = {"en eller två meningar", "a sentence or two"}},
    form_field,
    {.key = "support",
     .type = reference,
     .references = support_kinds,
     .description = {"stödet som det hör till", "the support that it is part of"}},
    target_groups_field,
    {.key = "start",
     .type = local_time,
     .required = true,
     .description = {"när första gången börjar", "when the first occasion begins"}},
    {.key = "end",
     .type = local_time,
     .required = true,
     .description = {"när första gången slutar", "when the first occasion ends"}},
    {.key = "repeat",
     .type = mapping,
     .nested = &repeat_table,
     .description = {"hur ofta det återkommer", "how it repeats"}},
    {.key = "cancelled",
     .type = date,
     .many = true,
     .description = {"dagar som är inställda", "days that are cancelled"}},
    {.key = "place", .type = mapping, .nested = &place_table, .description = {"var", "where"}},
    {.key = "online",
     .type = url,
     .description = {"adressen, om det är på nätet", "the address, where it is online"}},
    {.key = "registration",
     .type = mapping,
     .nested = &registration_table,
     .description = {"hur man anmäler sig", "how to sign up"}},
    {.key = "respite_during",
     .type = boolean,
     .description = {"om den närstående kan få sällskap under tiden",
                     "whether someone is with the cared-for person meanwhile"}},
    cost_field,
    contact_field,
    shared_with_field,
    spoken_field,
    interpreter_field,
    sensitive_field,
    review_field,
    aliases_field,
};
constexpr FieldTable event_table{"event", {"en aktivitet", "an event"}, event_rows};

}  // namespace

const FieldTable& event_fields() { return event_table; }

}  // namespace lykta
