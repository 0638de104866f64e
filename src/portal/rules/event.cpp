#include "portal/rules/event.hpp"

#include "portal/diagnostics.hpp"

#include <fmt/format.h>

namespace lykta {

namespace {

/// The occasion nearest to a day on which there is none: what was perhaps meant.
std::string nearest_occasion(const Schedule& schedule, Date day) {
    Schedule whole = schedule;
    whole.except.clear();
    whole.cancelled.clear();
    constexpr int year = 366;
    for (int distance = 1; distance <= year; ++distance) {
        for (const int side : {-distance, distance}) {
            const Date other = add_days(day, side);
            if (takes_place_on(whole, other)) return iso(other);
        }
    }
    return iso(schedule.start.date);
}

void check_days(const std::vector<Checked>* days, const Schedule& schedule,
                Diagnostics& diagnostics) {
    if (days == nullptr) return;
    for (const Checked& item : *days) {
        const Date* day = std::get_if<Date>(&item.value);
        if (day == nullptr || takes_place_on(schedule, *day)) continue;
        report(diagnostics, mistake::event_not_that_day, item.place,
               {{"date", iso(*day)}, {"nearest", nearest_occasion(schedule, *day)}});
    }
}

/// Whether it is known when it takes place. What is not has been told by the conditions of the
/// table.
bool is_clear(const Schedule& schedule, const RuleFields& fields) {
    if (fields.rejected("repeat") || schedule.end <= schedule.start) return false;
    const CheckedFields* repeat = fields.group("repeat");
    if (repeat == nullptr) return true;
    return repeat->rejected.empty() && repeat->written("every") != repeat->written("monthly") &&
           !(schedule.until && *schedule.until < schedule.start.date);
}

}  // namespace

void check_event(const Event& event, const RuleFields& fields, bool has_main_contact, Date today,
                 Diagnostics& diagnostics) {
    const CheckedFields& written = fields.checked;
    const CheckedFields* registration = fields.group("registration");
    const bool asked =
        written.written("contact") || (registration != nullptr && registration->written("contact"));
    if (!asked && !has_main_contact) {
        report(diagnostics, mistake::event_without_contact, fields.whole);
    }
    const Schedule& schedule = event.schedule;
    if (!is_clear(schedule, fields)) return;
    const CheckedFields* repeat = fields.group("repeat");
    if (repeat != nullptr) {
        const bool weekly = schedule.repeat->kind == Recurrence::Kind::weeks;
        const int weeks = weekly ? schedule.repeat->weeks : 4;
        if (schedule.end.date > add_days(schedule.start.date, 7 * weeks)) {
            report(diagnostics, mistake::event_ends_after_next, fields.place({"end"}),
                   {{"end", iso(schedule.end.date) + " " + iso(schedule.end.time)}});
        }
        check_days(RuleFields{*repeat, fields.whole}.list("except"), schedule, diagnostics);
    }
    check_days(fields.list("cancelled"), schedule, diagnostics);
    // Ten years are longer than any of us plans.
    constexpr int months_ahead = 120;
    if (occurrences_ahead(schedule, today, add_months(today, months_ahead), 1).empty()) {
        report(diagnostics, mistake::event_over, fields.whole);
    }
}

}  // namespace lykta
