#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

Situation read_situation(const Reader& fields, MergedRecord& record) {
    Situation out;
    out.id = record.id;
    out.head = record.head;
    out.title = fields.phrase("title");
    out.summary = fields.phrase("summary");
    out.audience = fields.word<Audience>("audience").value_or(Audience::all);
    out.order = fields.integer("order").value_or(0);
    out.supports = fields.references<Support>("supports");
    out.contacts = fields.references<ContactPoint>("contacts");
    out.help_lines = fields.references<HelpLine>("help_lines");
    out.pages = fields.references<Page>("pages");
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    out.body = read_body(record.name(), std::move(record.body), fields.reading());
    return out;
}

}  // namespace lykta
