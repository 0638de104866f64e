// The fields of a help line. Numbers that people dial are facts about the world, so each line says
// where it was read.

#include "portal/diagnostics.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field help_line_rows[] = {
    row<&HelpLine::name>("name", {"namnet", "the name"}).required().translated(SegmentKind::name),
    summary_field<HelpLine>,
    row<&HelpLine::operated_by>("operated_by", {"vem som driver linjen", "who runs the line"}),
    row<&HelpLine::phone>("phone", {"telefonnumret", "the phone number"}).of(phone),
    row<&HelpLine::emergency>(
        "emergency", {"om det är nödnumret självt", "whether it is the emergency number itself"})
        .of(boolean),
    row<&HelpLine::through_emergency>(
        "through_emergency", {"om man ber om linjen på 112", "whether one asks for it at 112"})
        .of(boolean),
    row<&HelpLine::hours>("hours", {"när någon svarar", "when someone answers"}).of(hours),
    row<&HelpLine::hours_note>("hours_note", {"mer om tiden", "more about the time"})
        .translated(prose_text),
    row<&HelpLine::url>("url", {"webbplatsen", "the website"}).of(url),
    row<&HelpLine::channels>("channels", {"andra vägar", "other channels"})
        .many()
        .mapping(channel_table),
    spoken_field<HelpLine>,
    row<&HelpLine::free>("free", {"om det är gratis att ringa", "whether calling is free"})
        .of(boolean),
    row<&HelpLine::anonymous>("anonymous",
                              {"om man kan vara anonym", "whether one may be anonymous"})
        .of(boolean),
    row<&HelpLine::not_on_bill>(
        "not_on_bill", {"om samtalet inte syns på räkningen", "whether the bill leaves it out"})
        .of(boolean),
    row<&HelpLine::what_happens>("what_happens",
                                 {"vad som händer när man ringer", "what happens when one calls"})
        .translated(careful),
    source_field<HelpLine>,
    row<&HelpLine::source_date>("source_date", {"när källan visade det", "when the source said so"})
        .of(date),
    order_field<HelpLine>,
    review_field<HelpLine>,
    aliases_field<HelpLine>,
};
constexpr Derived help_line_derived[] = {
    id_row<HelpLine>,
    head_row<HelpLine>,
    phone_row<HelpLine>,
    dial_row<HelpLine>,
};
constexpr Condition help_line_conditions[] = {
    {Condition::Kind::any_of, {"phone", "url", "channels"}, &mistake::line_unreachable},
};
constexpr FieldTable help_line_table = table_of<HelpLine>({.name = "help-line",
                                                           .title = {"en stödlinje", "a help line"},
                                                           .fields = help_line_rows,
                                                           .derived = help_line_derived,
                                                           .conditions = help_line_conditions});

}  // namespace

const FieldTable& help_line_fields() { return help_line_table; }

}  // namespace lykta
