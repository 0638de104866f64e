// The fields of a brochure: what is printed, and in which order. Facts stay in their own records;
// a brochure names them.

#include "portal/brochure.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

using namespace field_rows;

constexpr RecordKind situation_kinds[] = {RecordKind::situation};
constexpr RecordKind paged_kinds[] = {
    RecordKind::page,      RecordKind::situation,    RecordKind::support, RecordKind::contact,
    RecordKind::help_line, RecordKind::organization, RecordKind::event};

constexpr auto format_words = [] {
    std::array<AllowedWord, format_facts.size()> out;
    std::transform(format_facts.begin(), format_facts.end(), out.begin(),
                   [](const FormatFacts& row) {
                       return allowed(row.name, row.format, row.synonym, row.other_synonym);
                   });
    return out;
}();
constexpr AllowedWord paper_words[] = {
    allowed("a4", Paper::a4),
    allowed("a3", Paper::a3),
};

constexpr Field picture_rows[] = {
    row<&PanelPicture::file>(
        "file", {"bildens fil, som media/bank.jpg", "the picture's file, like media/bench.jpg"})
        .required(),
    row<&PanelPicture::alt>(
        "alt", {"vad bilden visar, för den som inte ser den; tomt om den bara pryder",
                "what it shows, for those who do not see it; empty where it only adorns"})
        .translated(prose_text),
};
constexpr FieldTable picture_table = table_of<PanelPicture>(
    {.name = "brochure.picture", .title = {"en bild", "a picture"}, .fields = picture_rows});
template <typename Holder>
constexpr Field picture_field =
    row<&Holder::picture>("picture", {"en bild", "a picture"}).mapping(picture_table);

constexpr Field fill_in_rows[] = {
    row<&FillIn::label>("label", {"vad man skriver där", "what one writes there"})
        .required()
        .translated(prose_text),
    row<&FillIn::lines>("lines", {"antal rader att skriva på", "how many lines to write on"})
        .integer(1, 20),
    row<&FillIn::choices>(
        "choices", {"rutor att kryssa i, i stället för rader", "boxes to tick, in place of lines"})
        .many()
        .translated(prose_text),
};
constexpr FieldTable fill_in_table =
    table_of<FillIn>({.name = "brochure.fill_in",
                      .title = {"något att fylla i", "something to fill in"},
                      .fields = fill_in_rows,
                      .shorthand = "label"});

constexpr Field table_rows[] = {
    row<&BlankTable::columns>("columns",
                              {"rubriken över varje spalt", "the heading of each column"})
        .many()
        .required()
        .translated(prose_text),
    row<&BlankTable::rows>("rows", {"antal tomma rader", "how many empty rows"})
        .required()
        .integer(1, 30),
};
constexpr FieldTable blank_table =
    table_of<BlankTable>({.name = "brochure.table",
                          .title = {"en tabell att fylla i", "a table to fill in"},
                          .fields = table_rows});

constexpr Field panel_rows[] = {
    row<&Panel::heading>("heading", {"rubriken", "the heading"})
        .with_marks()
        .translated(prose_text),
    row<&Panel::text>("text", {"styckena", "the paragraphs"})
        .many()
        .with_marks()
        .translated(prose_text),
    row<&Panel::list>("list", {"en punktlista", "a list of points"})
        .many()
        .with_marks()
        .translated(prose_text),
    row<&Panel::supports>("supports",
                          {"stöd, med sammanfattning", "supports, with their summaries"})
        .many()
        .reference(support_kinds),
    row<&Panel::contacts>("contacts",
                          {"kontakter, med nummer och tider", "contacts, with numbers and hours"})
        .many()
        .reference(contact_kinds),
    row<&Panel::help_lines>(
        "help_lines", {"stödlinjer, med nummer och tider", "help lines, with numbers and hours"})
        .many()
        .reference(help_line_kinds),
    row<&Panel::organizations>("organizations", {"andra som hjälper", "others who help"})
        .many()
        .reference(organization_kinds),
    row<&Panel::situations>("situations",
                            {"situationer att känna igen sig i", "situations to recognise"})
        .many()
        .reference(situation_kinds),
    row<&Panel::pages>("pages", {"sidor att läsa", "pages to read"}).many().reference(page_kinds),
    row<&Panel::events>("events",
                        {"så många av de närmaste aktiviteterna", "how many of the next events"})
        .integer(1, 20),
    row<&Panel::fill_in>(
        "fill_in", {"rader och rutor att fylla i för hand", "lines and boxes to fill in by hand"})
        .many()
        .mapping(fill_in_table),
    row<&Panel::table>("table", {"en tabell att fylla i för hand", "a table to fill in by hand"})
        .mapping(blank_table),
    picture_field<Panel>,
};
constexpr FieldTable panel_table = table_of<Panel>(
    {.name = "brochure.panel", .title = {"en panel", "a panel"}, .fields = panel_rows});

constexpr Field brochure_rows[] = {
    title_field<Brochure>,
    row<&Brochure::summary>("summary", {"vad det är för broschyr; står i listor, inte på pappret",
                                        "what the brochure is; stands in lists, not on the paper"})
        .required()
        .translated(prose_text),
    row<&Brochure::lead>(
        "lead", {"en eller två meningar under titeln", "a sentence or two under the title"})
        .translated(prose_text),
    row<&Brochure::format>("format", {"formatet", "the format"}).required().word(format_words),
    row<&Brochure::paper>("paper", {"en affischs storlek", "the size of a poster"})
        .word(paper_words),
    row<&Brochure::large_print>("large_print", {"stor stil, 16 punkter", "large print, 16 points"})
        .of(boolean),
    row<&Brochure::smallest_type>("smallest_type",
                                  {"hur liten stilen får bli för att allt ska få plats",
                                   "how small the type may become so that everything fits"})
        .integer(10, 12, "pt"),
    audience_field<Brochure>,
    order_field<Brochure>,
    row<&Brochure::leads_to>("leads_to",
                             {"sidan som rutkoden leder till; annars broschyrens egen",
                              "the page that the QR code leads to; otherwise the brochure's own"})
        .reference(paged_kinds),
    picture_field<Brochure>,
    row<&Brochure::panels>("panels",
                           {"panelerna, i den ordning de läses", "the panels, in reading order"})
        .many()
        .required()
        .mapping(panel_table),
    review_field<Brochure>,
    aliases_field<Brochure>,
};
constexpr Derived brochure_derived[] = {id_row<Brochure>, head_row<Brochure>};
constexpr FieldTable brochure_table = table_of<Brochure>({.name = "brochure",
                                                          .title = {"en broschyr", "a brochure"},
                                                          .fields = brochure_rows,
                                                          .derived = brochure_derived});

}  // namespace

const FieldTable& brochure_fields() { return brochure_table; }

}  // namespace lykta
