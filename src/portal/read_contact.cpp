#include "portal/phone.hpp"
#include "portal/read_records.hpp"

namespace lykta {

namespace {

std::vector<Closed> read_closed(const Reader& fields) {
    std::vector<Closed> out;
    for (const Reader& closed : fields.groups("closed")) {
        const auto from = closed.date("from");
        const auto until = closed.date("until");
        if (from && until) out.push_back({*from, *until, closed.phrase("note")});
    }
    return out;
}

}  // namespace

ContactPoint read_contact(const Reader& fields, const MergedRecord& record) {
    ContactPoint out;
    out.id = record.id;
    out.head = record.head;
    out.name = fields.phrase("name");
    out.summary = fields.phrase("summary");
    out.role = fields.code<RoleTitle>("role");
    out.phone = grouped(fields.text("phone"));
    out.dial = dial(out.phone).value_or("");
    out.phone_hours = fields.hours("phone_hours");
    out.email = fields.text("email");
    out.address = fields.text("address");
    out.visiting_hours = fields.hours("visiting_hours");
    out.closed = read_closed(fields);
    out.when_closed = fields.references<ContactPoint>("when_closed");
    out.help_lines_when_closed = fields.references<HelpLine>("when_closed");
    out.channels = read_channels(fields);
    const Reader anonymous = fields.group("anonymous");
    out.anonymous = {anonymous.boolean("name_needed"), anonymous.boolean("records"),
                     anonymous.phrase("limits")};
    out.languages = read_spoken(fields);
    out.interpreter = fields.boolean("interpreter");
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    return out;
}

}  // namespace lykta
