#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

TargetGroupText read_target_group_text(const Reader& fields, MergedRecord& record,
                                       Id<TargetGroup> group, Phrase label) {
    TargetGroupText out;
    out.id = record.id;
    out.head = record.head;
    out.group = group;
    out.title = fields.phrase("title");
    if (!out.title.stated()) out.title = label;
    out.summary = fields.phrase("summary");
    out.leads = read_leads(fields);
    out.appendix = read_appendix(fields);
    out.sensitive = fields.boolean("sensitive").value_or(false);
    out.review = read_review(fields);
    out.expert = read_expert_review(fields);
    out.aliases = fields.texts("aliases");
    out.body = read_body(record.name(), std::move(record.body), fields.reading());
    return out;
}

}  // namespace lykta
