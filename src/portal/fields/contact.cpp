// The fields of a contact point.

#include "portal/diagnostics.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field closed_rows[] = {
    row<&Closed::from>("from", {"första dagen", "the first day"}).required().of(date),
    row<&Closed::until>("until", {"sista dagen", "the last day"}).required().of(date),
    row<&Closed::note>("note", {"varför", "why"}).with_marks().translated(prose_text),
};
constexpr Condition closed_conditions[] = {
    {Condition::Kind::ordered, {"from", "until"}, &mistake::period_backwards},
};
constexpr FieldTable closed_table = table_of<Closed>({.name = "closed",
                                                      .title = {"en stängd tid", "a closed period"},
                                                      .fields = closed_rows,
                                                      .conditions = closed_conditions});

constexpr RecordKind answering_kinds[] = {RecordKind::contact, RecordKind::help_line};

constexpr Field anonymous_rows[] = {
    row<&Anonymous::name_needed>("name_needed",
                                 {"om man måste säga sitt namn", "whether one must say one's name"})
        .of(boolean),
    row<&Anonymous::records>("records", {"om det skrivs journal", "whether records are kept"})
        .of(boolean),
    row<&Anonymous::limits>("limits", {"tystnadspliktens gränser", "the limits of secrecy"})
        .translated(careful),
};
constexpr FieldTable anonymous_table =
    table_of<Anonymous>({.name = "anonymous",
                         .title = {"villkor för att vara anonym", "anonymity"},
                         .fields = anonymous_rows});

constexpr Field contact_rows[] = {
    row<&ContactPoint::name>("name", {"namnet", "the name"})
        .required()
        .translated(SegmentKind::name),
    row<&ContactPoint::summary>("summary", {"en eller två meningar", "a sentence or two"})
        .translated(prose_text),
    row<&ContactPoint::role>("role", {"rollen hos dem som svarar", "the role of those who answer"})
        .code(VocabularyKind::role_title),
    row<&ContactPoint::phone>("phone", {"telefonnumret", "the phone number"}).of(phone),
    row<&ContactPoint::phone_hours>("phone_hours", {"telefontiden", "when they answer"}).of(hours),
    row<&ContactPoint::red_days>("red_days", {"när någon svarar på röda dagar och aftnar",
                                              "when someone answers on red days and eves"})
        .translated(prose_text),
    row<&ContactPoint::email>("email", {"e-postadressen", "the e-mail address"}).of(email),
    row<&ContactPoint::address>("address", {"besöksadressen", "the visiting address"}),
    row<&ContactPoint::visiting_hours>("visiting_hours", {"öppet för besök", "when one may visit"})
        .of(hours),
    row<&ContactPoint::closed>("closed", {"dagar då det är stängt", "days when it is closed"})
        .many()
        .mapping(closed_table),
    row<&ContactPoint::when_closed>("when_closed", {"vem som svarar då", "who answers then"})
        .many()
        .reference(answering_kinds),
    row<&ContactPoint::help_lines_when_closed>("when_closed",
                                               {"vem som svarar då", "who answers then"})
        .many()
        .reference(answering_kinds),
    row<&ContactPoint::channels>("channels", {"andra vägar", "other channels"})
        .many()
        .mapping(channel_table),
    row<&ContactPoint::anonymous>("anonymous",
                                  {"om man kan vara anonym", "whether one may be anonymous"})
        .mapping(anonymous_table),
    spoken_field<ContactPoint>,
    interpreter_field<ContactPoint>,
    review_field<ContactPoint>,
    aliases_field<ContactPoint>,
};
constexpr Derived contact_derived[] = {
    id_row<ContactPoint>,
    head_row<ContactPoint>,
    phone_row<ContactPoint>,
    dial_row<ContactPoint>,
};
constexpr Condition contact_conditions[] = {
    {Condition::Kind::any_of,
     {"phone", "email", "address", "channels"},
     &mistake::contact_unreachable},
};
constexpr FieldTable contact_table = table_of<ContactPoint>({.name = "contact",
                                                             .title = {"en kontakt", "a contact"},
                                                             .fields = contact_rows,
                                                             .derived = contact_derived,
                                                             .conditions = contact_conditions});

}  // namespace

const FieldTable& contact_fields() { return contact_table; }

}  // namespace lykta
