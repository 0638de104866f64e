// The fields of a brochure: what is printed, and in which order. Facts stay in their own records;
// a brochure names them.

#include "portal/brochure.hpp"
#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr RecordKind situation_kinds[] = {RecordKind::situation};
constexpr RecordKind paged_kinds[] = {
    RecordKind::page,      RecordKind::situation,    RecordKind::support, RecordKind::contact,
    RecordKind::help_line, RecordKind::organization, RecordKind::event};

constexpr AllowedWord format_words[] = {
    allowed("a4", BrochureFormat::a4),
    allowed("trifold", BrochureFormat::trifold, "folder", "vikt"),
    allowed("a5-booklet", BrochureFormat::booklet, "häfte"),
    allowed("poster", BrochureFormat::poster, "affisch"),
    allowed("card", BrochureFormat::card, "kort"),
    allowed("form", BrochureFormat::form, "blankett"),
};
constexpr AllowedWord paper_words[] = {
    allowed("a4", Paper::a4),
    allowed("a3", Paper::a3),
};

constexpr Field picture_rows[] = {
    {.key = "file",
     .required = true,
     .description = {"bildens fil, som media/bank.jpg",
                     "the picture's file, like media/bench.jpg"}},
    {.key = "alt",
     .translation = prose_text,
     .description = {"vad bilden visar, för den som inte ser den; tomt om den bara pryder",
                     "what it shows, for those who do not see it; empty where it only adorns"}},
};
constexpr FieldTable picture_table{"brochure.picture", {"en bild", "a picture"}, picture_rows};
constexpr Field picture_field{.key = "picture",
                              .type = mapping,
                              .nested = &picture_table,
                              .description = {"en bild", "a picture"}};

constexpr Field fill_in_rows[] = {
    {.key = "label",
     .required = true,
     .translation = prose_text,
     .description = {"vad man skriver där", "what one writes there"}},
    {.key = "lines",
     .type = integer,
     .minimum = 1,
     .maximum = 20,
     .description = {"antal rader att skriva på", "how many lines to write on"}},
    {.key = "choices",
     .many = true,
     .translation = prose_text,
     .description = {"rutor att kryssa i, i stället för rader",
                     "boxes to tick, in place of lines"}},
};
constexpr FieldTable fill_in_table{
    "brochure.fill_in", {"något att fylla i", "something to fill in"}, fill_in_rows, "label"};

constexpr Field table_rows[] = {
    {.key = "columns",
     .many = true,
     .required = true,
     .translation = prose_text,
     .description = {"rubriken över varje spalt", "the heading of each column"}},
    {.key = "rows",
     .type = integer,
     .required = true,
     .minimum = 1,
     .maximum = 30,
     .description = {"antal tomma rader", "how many empty rows"}},
};
constexpr FieldTable blank_table{
    "brochure.table", {"en tabell att fylla i", "a table to fill in"}, table_rows};

constexpr Field panel_rows[] = {
    {.key = "heading", .translation = prose_text, .description = {"rubriken", "the heading"}},
    {.key = "text",
     .many = true,
     .translation = prose_text,
     .description = {"styckena", "the paragraphs"}},
    {.key = "list",
     .many = true,
     .translation = prose_text,
     .description = {"en punktlista", "a list of points"}},
    {.key = "supports",
     .type = reference,
     .many = true,
     .references = support_kinds,
     .description = {"stöd, med sammanfattning", "supports, with their summaries"}},
    {.key = "contacts",
     .type = reference,
     .many = true,
     .references = contact_kinds,
     .description = {"kontakter, med nummer och tider", "contacts, with numbers and hours"}},
    {.key = "help_lines",
     .type = reference,
     .many = true,
     .references = help_line_kinds,
     .description = {"stödlinjer, med nummer och tider", "help lines, with numbers and hours"}},
    {.key = "organizations",
     .type = reference,
     .many = true,
     .references = organization_kinds,
     .description = {"andra som hjälper", "others who help"}},
    {.key = "situations",
     .type = reference,
     .many = true,
     .references = situation_kinds,
     .description = {"situationer att känna igen sig i", "situations to recognise"}},
    {.key = "pages",
     .type = reference,
     .many = true,
     .references = page_kinds,
     .description = {"sidor att läsa", "pages to read"}},
    {.key = "events",
     .type = integer,
     .minimum = 1,
     .maximum = 20,
     .description = {"så många av de närmaste aktiviteterna", "how many of the next events"}},
    {.key = "fill_in",
     .type = mapping,
     .many = true,
     .nested = &fill_in_table,
     .description = {"rader och rutor att fylla i för hand", "lines and boxes to fill in by hand"}},
    {.key = "table",
     .type = mapping,
     .nested = &blank_table,
     .description = {"en tabell att fylla i för hand", "a table to fill in by hand"}},
    picture_field,
};
constexpr FieldTable panel_table{"brochure.panel", {"en panel", "a panel"}, panel_rows};

constexpr Field brochure_rows[] = {
    title_field,
    {.key = "summary",
     .required = true,
     .translation = prose_text,
     .description = {"vad det är för broschyr; står i listor, inte på pappret",
                     "what the brochure is; stands in lists, not on the paper"}},
    {.key = "lead",
     .translation = prose_text,
     .description = {"en eller två meningar under titeln", "a sentence or two under the title"}},
    {.key = "format",
     .type = word,
     .required = true,
     .words = format_words,
     .description = {"formatet", "the format"}},
    {.key = "paper",
     .type = word,
     .words = paper_words,
     .description = {"en affischs storlek", "the size of a poster"}},
    {.key = "large_print",
     .type = boolean,
     .description = {"stor stil, 16 punkter", "large print, 16 points"}},
    {.key = "smallest_type",
     .type = integer,
     .minimum = 10,
     .maximum = 12,
     .unit = "pt",
     .description = {"hur liten stilen får bli för att allt ska få plats",
                     "how small the type may become so that everything fits"}},
    audience_field,
    order_field,
    {.key = "leads_to",
     .type = reference,
     .references = paged_kinds,
     .description = {"sidan som rutkoden leder till; annars broschyrens egen",
                     "the page that the QR code leads to; otherwise the brochure's own"}},
    picture_field,
    {.key = "panels",
     .type = mapping,
     .many = true,
     .required = true,
     .nested = &panel_table,
     .description = {"panelerna, i den ordning de läses", "the panels, in reading order"}},
    review_field,
    aliases_field,
};
constexpr FieldTable brochure_table{"brochure", {"en broschyr", "a brochure"}, brochure_rows};

}  // namespace

const FieldTable& brochure_fields() { return brochure_table; }

}  // namespace lykta
