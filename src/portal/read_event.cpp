#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

namespace {

Schedule read_schedule(const Reader& fields) {
    const Reader repeat = fields.group("repeat");
    Schedule out;
    out.start = fields.local_time("start").value_or(LocalTime{});
    out.end = fields.local_time("end").value_or(LocalTime{});
    out.repeat = repeat.recurrence("every");
    if (!out.repeat) out.repeat = repeat.recurrence("monthly");
    out.until = repeat.end("until");
    out.except = repeat.dates("except");
    out.cancelled = fields.dates("cancelled");
    return out;
}

EventPlace read_place(const Reader& place) {
    return {place.phrase("name"), place.text("address"), place.boolean("step_free"),
            place.boolean("hearing_loop")};
}

Registration read_registration(const Reader& registration) {
    return {registration.boolean("needed"), registration.reference<ContactPoint>("contact"),
            registration.boolean("full").value_or(false)};
}

}  // namespace

Event read_event(const Reader& fields, MergedRecord& record) {
    Event out;
    out.id = record.id;
    out.head = record.head;
    out.title = fields.phrase("title");
    out.summary = fields.phrase("summary");
    out.form = fields.code<SupportForm>("form");
    out.support = fields.reference<Support>("support");
    out.target_groups = fields.codes<TargetGroup>("for");
    out.schedule = read_schedule(fields);
    out.place = read_place(fields.group("place"));
    out.online = fields.text("online");
    out.registration = read_registration(fields.group("registration"));
    out.respite_during = fields.boolean("respite_during");
    out.cost = read_cost(fields);
    out.contact = fields.reference<ContactPoint>("contact");
    out.shared_with = fields.references<Organization>("shared_with");
    out.languages = read_spoken(fields);
    out.interpreter = fields.boolean("interpreter");
    out.sensitive = fields.boolean("sensitive").value_or(false);
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    out.body = read_body(record.name(), std::move(record.body), fields.reading());
    return out;
}

}  // namespace lykta
