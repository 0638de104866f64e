// The fields of a page.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field paste_rows[] = {
    {.key = "title",
     .required = true,
     .translation = prose_text,
     .description = {"vad texten är till", "what the text is for"}},
    {.key = "text",
     .many = true,
     .required = true,
     .translation = prose_text,
     .description = {"styckena, med {contact}, {phone} och {url}",
                     "the paragraphs, with {contact}, {phone} and {url}"}},
};
constexpr FieldTable paste_table{
    "page.paste", {"en text att klistra in", "a text to paste"}, paste_rows};

constexpr Field page_rows[] = {
    title_field,
    summary_field,
    audience_field,
    sensitive_field,
    order_field,
    drawing_field,
    supports_field,
    contacts_field,
    help_lines_field,
    pages_field,
    laws_field,
    {.key = "paste",
     .type = mapping,
     .many = true,
     .nested = &paste_table,
     .description = {"texter att klistra in i ett brev eller en journal",
                     "texts to paste into a letter or a record"}},
    questions_field,
    videos_field,
    review_field,
    expert_review_field,
    aliases_field,
};
constexpr FieldTable page_table{"page", {"en sida", "a page"}, page_rows};

}  // namespace

const FieldTable& page_fields() { return page_table; }

}  // namespace lykta
