// The fields of a page.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field page_rows[] = {
    title_field, summary_field, audience_field, sensitive_field,
    order_field, review_field,  aliases_field,
};
constexpr FieldTable page_table{"page", {"en sida", "a page"}, page_rows};

}  // namespace

const FieldTable& page_fields() { return page_table; }

}  // namespace lykta
