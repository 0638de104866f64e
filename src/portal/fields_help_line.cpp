// The fields of a help line. Numbers that people dial are facts about the world, so each line says
// where it was read.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field help_line_rows[] = {
    {.key = "name",
     .required = true,
     .translation = SegmentKind::name,
     .description = {"namnet", "the name"}},
    summary_field,
    {.key = "operated_by", .description = {"vem som driver linjen", "who runs the line"}},
    {.key = "phone", .type = phone, .description = {"telefonnumret", "the phone number"}},
    {.key = "emergency",
     .type = boolean,
     .description = {"om det är nödnumret självt", "whether it is the emergency number itself"}},
    {.key = "through_emergency",
     .type = boolean,
     .description = {"om man ber om linjen på 112", "whether one asks for it at 112"}},
    {.key = "hours", .type = hours, .description = {"när någon svarar", "when someone answers"}},
    {.key = "hours_note",
     .translation = prose_text,
     .description = {"mer om tiden", "more about the time"}},
    {.key = "url", .type = url, .description = {"webbplatsen", "the website"}},
    {.key = "channels",
     .type = mapping,
     .many = true,
     .nested = &channel_table,
     .description = {"andra vägar", "other channels"}},
    spoken_field,
    {.key = "free",
     .type = boolean,
     .description = {"om det är gratis att ringa", "whether calling is free"}},
    {.key = "anonymous",
     .type = boolean,
     .description = {"om man kan vara anonym", "whether one may be anonymous"}},
    {.key = "not_on_bill",
     .type = boolean,
     .description = {"om samtalet inte syns på räkningen", "whether the bill leaves it out"}},
    {.key = "what_happens",
     .translation = careful,
     .description = {"vad som händer när man ringer", "what happens when one calls"}},
    source_field,
    {.key = "source_date",
     .type = date,
     .description = {"när källan visade det", "when the source said so"}},
    order_field,
    review_field,
    aliases_field,
};
constexpr FieldTable help_line_table{"help-line", {"en stödlinje", "a help line"}, help_line_rows};

}  // namespace

const FieldTable& help_line_fields() { return help_line_table; }

}  // namespace lykta
