#include "portal/phone.hpp"
#include "portal/read_records.hpp"

namespace lykta {

Organization read_organization(const Reader& fields, const MergedRecord& record) {
    Organization out;
    out.id = record.id;
    out.head = record.head;
    out.name = fields.phrase("name");
    out.what_for = fields.phrase("what_for");
    out.category = fields.code<PartnerCategory>("category");
    out.national = fields.boolean("national").value_or(false);
    out.url = fields.text("url");
    out.phone = grouped(fields.text("phone"));
    out.dial = dial(out.phone).value_or("");
    out.phone_hours = fields.hours("phone_hours");
    out.source = fields.texts("source");
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    return out;
}

}  // namespace lykta
