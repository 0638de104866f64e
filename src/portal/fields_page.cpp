// The fields of a page.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr AllowedWord audience_words[] = {
    allowed("all", Audience::all, "alla"),
    allowed("child", Audience::child, "barn"),
    allowed("youth", Audience::youth, "ung", "unga"),
    allowed("staff", Audience::staff, "personal"),
};

constexpr Field page_rows[] = {
    title_field,
    summary_field,
    {.key = "audience",
     .type = word,
     .words = audience_words,
     .description = {"vilka sidan är för", "whom the page is for"}},
    sensitive_field,
    {.key = "order",
     .type = integer,
     .minimum = -1000,
     .maximum = 1000,
     .description = {"plats i listor, låga tal först", "place in lists, low numbers first"}},
    review_field,
    aliases_field,
};
constexpr FieldTable page_table{"page", {"en sida", "a page"}, page_rows};

}  // namespace

const FieldTable& page_fields() { return page_table; }

}  // namespace lykta
