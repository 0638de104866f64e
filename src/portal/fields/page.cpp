// The fields of a page.

#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field paste_rows[] = {
    row<&PasteText::title>("title", {"vad texten är till", "what the text is for"})
        .required()
        .translated(prose_text),
    row<&PasteText::paragraphs>("text", {"styckena, med {contact}, {phone} och {url}",
                                         "the paragraphs, with {contact}, {phone} and {url}"})
        .many()
        .required()
        .translated(prose_text),
};
constexpr FieldTable paste_table =
    table_of<PasteText>({.name = "page.paste",
                         .title = {"en text att klistra in", "a text to paste"},
                         .fields = paste_rows});

constexpr Field page_rows[] = {
    title_field<Page>,
    summary_field<Page>,
    audience_field<Page>,
    sensitive_field<Page>,
    order_field<Page>,
    drawing_field<Page>,
    supports_field<Page>,
    contacts_field<Page>,
    help_lines_field<Page>,
    pages_field<Page>,
    laws_field<Page>,
    row<&Page::paste>("paste", {"texter att klistra in i ett brev eller en journal",
                                "texts to paste into a letter or a record"})
        .many()
        .mapping(paste_table),
    questions_field<Page>,
    videos_field<Page>,
    review_field<Page>,
    expert_review_field<Page>,
    aliases_field<Page>,
};
constexpr Derived page_derived[] = {id_row<Page>, head_row<Page>, body_row<Page>};
constexpr FieldTable page_table = table_of<Page>(
    {.name = "page", .title = {"en sida", "a page"}, .fields = page_rows, .derived = page_derived});

}  // namespace

const FieldTable& page_fields() { return page_table; }

}  // namespace lykta
