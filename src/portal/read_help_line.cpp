#include "portal/phone.hpp"
#include "portal/read_records.hpp"

namespace lykta {

HelpLine read_help_line(const Reader& fields, const MergedRecord& record) {
    HelpLine out;
    out.id = record.id;
    out.head = record.head;
    out.name = fields.phrase("name");
    out.summary = fields.phrase("summary");
    out.operated_by = fields.text("operated_by");
    out.phone = grouped(fields.text("phone"));
    out.dial = dial(out.phone).value_or("");
    out.emergency = fields.boolean("emergency").value_or(false);
    out.through_emergency = fields.boolean("through_emergency").value_or(false);
    out.hours = fields.hours("hours");
    out.hours_note = fields.phrase("hours_note");
    out.url = fields.text("url");
    out.channels = read_channels(fields);
    out.languages = read_spoken(fields);
    out.free = fields.boolean("free");
    out.anonymous = fields.boolean("anonymous");
    out.not_on_bill = fields.boolean("not_on_bill");
    out.what_happens = fields.phrase("what_happens");
    out.source = fields.texts("source");
    out.source_date = fields.date("source_date");
    out.order = fields.integer("order").value_or(0);
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    return out;
}

}  // namespace lykta
