#include "portal/read_records.hpp"

namespace lykta {

Law read_law(const Reader& fields, const MergedRecord& record) {
    Law out;
    out.id = record.id;
    out.head = record.head;
    out.name = fields.phrase("name");
    out.summary = fields.phrase("summary");
    out.sfs = fields.text("sfs");
    out.section = fields.text("section");
    out.proposed = fields.word<int>("status").value_or(0) == 1;
    out.valid_from = fields.date("valid_from");
    out.valid_until = fields.date("valid_until");
    out.agency = fields.text("agency");
    out.url = fields.text("url");
    out.source = fields.texts("source");
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    return out;
}

}  // namespace lykta
