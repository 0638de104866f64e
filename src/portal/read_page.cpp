#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

Page read_page(const Reader& fields, MergedRecord& record) {
    Page out;
    out.id = record.id;
    out.head = record.head;
    out.title = fields.phrase("title");
    out.summary = fields.phrase("summary");
    out.audience = fields.word<Audience>("audience").value_or(Audience::all);
    out.sensitive = fields.boolean("sensitive").value_or(false);
    out.order = fields.integer("order").value_or(0);
    out.drawing = fields.word_text("drawing");
    out.leads = read_leads(fields);
    for (const Reader& paste : fields.groups("paste")) {
        out.paste.push_back({paste.phrase("title"), paste.phrases("text")});
    }
    out.appendix = read_appendix(fields);
    out.review = read_review(fields);
    out.expert = read_expert_review(fields);
    out.aliases = fields.texts("aliases");
    out.body = read_body(record.name(), std::move(record.body), fields.reading());
    return out;
}

}  // namespace lykta
