// The fields of an event.

#include "portal/diagnostics.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field repeat_rows[] = {
    row<&Schedule::repeat>(
        "every", {"varje vecka eller var n:te: 2 veckor", "every week, or every n: 2 weeks"})
        .of(weeks),
    row<&Schedule::repeat>("monthly", {"vilken dag i månaden: andra tisdagen",
                                       "which day of the month: second tuesday"})
        .of(monthly),
    row<&Schedule::until>("until", {"sista dagen, eller aldrig", "the last day, or never"})
        .required()
        .of(end_date),
    row<&Schedule::except>("except", {"dagar som hoppas över", "days that are left out"})
        .many()
        .of(date),
};
constexpr Condition repeat_conditions[] = {
    {.kind = Condition::Kind::one_of,
     .keys = {"every", "monthly"},
     .mistake = &mistake::event_rule_missing,
     .doubled = &mistake::event_rule_doubled},
};
constexpr FieldTable repeat_table =
    table_of<Schedule>({.name = "event.repeat",
                        .title = {"hur ofta det återkommer", "how it repeats"},
                        .fields = repeat_rows,
                        .conditions = repeat_conditions});

constexpr Field place_rows[] = {
    row<&EventPlace::name>("name", {"platsens namn", "the place's name"})
        .required()
        .translated(SegmentKind::name),
    row<&EventPlace::address>("address", {"adressen", "the address"}),
    row<&EventPlace::step_free>(
        "step_free", {"om man kommer in utan trappsteg", "whether one gets in without steps"})
        .of(boolean),
    row<&EventPlace::hearing_loop>("hearing_loop",
                                   {"om det finns hörslinga", "whether there is a hearing loop"})
        .of(boolean),
};
constexpr FieldTable place_table = table_of<EventPlace>({.name = "event.place",
                                                         .title = {"en plats", "a place"},
                                                         .fields = place_rows,
                                                         .shorthand = "name"});

constexpr Field registration_rows[] = {
    row<&Registration::needed>("needed", {"om man måste anmäla sig", "whether one must sign up"})
        .of(boolean),
    row<&Registration::contact>("contact", {"var man anmäler sig", "where to sign up"})
        .reference(contact_kinds),
    row<&Registration::full>("full", {"om det är fullt", "whether it is full"}).of(boolean),
};
constexpr FieldTable registration_table =
    table_of<Registration>({.name = "event.registration",
                            .title = {"en anmälan", "a registration"},
                            .fields = registration_rows});

constexpr Field event_rows[] = {
    title_field<Event>,
    row<&Event::summary>("summary", {"en eller två meningar", "a sentence or two"})
        .translated(prose_text),
    form_field<Event>,
    row<&Event::support>("support", {"stödet som det hör till", "the support that it is part of"})
        .reference(support_kinds),
    target_groups_field<Event>,
    row<&Event::schedule, &Schedule::start>(
        "start", {"när första gången börjar", "when the first occasion begins"})
        .required()
        .of(local_time),
    row<&Event::schedule, &Schedule::end>(
        "end", {"när första gången slutar", "when the first occasion ends"})
        .required()
        .of(local_time),
    row<&Event::schedule>("repeat", {"hur ofta det återkommer", "how it repeats"})
        .mapping(repeat_table),
    row<&Event::schedule, &Schedule::cancelled>(
        "cancelled", {"dagar som är inställda", "days that are cancelled"})
        .many()
        .of(date),
    row<&Event::place>("place", {"var", "where"}).mapping(place_table),
    row<&Event::online>("online",
                        {"adressen, om det är på nätet", "the address, where it is online"})
        .of(url),
    row<&Event::registration>("registration", {"hur man anmäler sig", "how to sign up"})
        .mapping(registration_table),
    row<&Event::respite_during>("respite_during",
                                {"om den närstående kan få sällskap under tiden",
                                 "whether someone is with the cared-for person meanwhile"})
        .of(boolean),
    cost_field<Event>,
    contact_field<Event>,
    shared_with_field<Event>,
    spoken_field<Event>,
    interpreter_field<Event>,
    sensitive_field<Event>,
    review_field<Event>,
    aliases_field<Event>,
};
constexpr Derived event_derived[] = {id_row<Event>, head_row<Event>, body_row<Event>};
constexpr Condition event_conditions[] = {
    {Condition::Kind::any_of, {"place", "online"}, &mistake::event_without_place},
    {Condition::Kind::before, {"start", "end"}, &mistake::event_ends_before_it_begins},
    {Condition::Kind::ordered, {"start", "repeat.until"}, &mistake::event_until_before_start},
};
constexpr FieldTable event_table = table_of<Event>({.name = "event",
                                                    .title = {"en aktivitet", "an event"},
                                                    .fields = event_rows,
                                                    .derived = event_derived,
                                                    .conditions = event_conditions});

}  // namespace

const FieldTable& event_fields() { return event_table; }

}  // namespace lykta
