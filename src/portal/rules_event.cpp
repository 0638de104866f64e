#include "portal/rules_event.hpp"

#include "portal/diagnostics.hpp"

#include <fmt/format.h>

namespace lykta {

namespace {

std::string shown(LocalTime time) { return iso(time.date) + " " + iso(time.time); }

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

/// False where when it takes place cannot be known.
bool check_repeat(const Event& event, const RuleFields& fields, Diagnostics& diagnostics) {
    const Schedule& schedule = event.schedule;
    if (schedule.end <= schedule.start) {
        report(diagnostics, mistake::event_ends_before_it_begins, fields.place({"end"}),
               {{"start", shown(schedule.start)}, {"end", shown(schedule.end)}});
        return false;
    }
    const CheckedFields* repeat = fields.group("repeat");
    if (repeat == nullptr) return true;
    const bool weekly = repeat->written("every");
    const bool monthly = repeat->written("monthly");
    if (weekly == monthly) {
        report(diagnostics, weekly ? mistake::event_rule_doubled : mistake::event_rule_missing,
               fields.place({"repeat"}));
        return false;
    }
    if (schedule.until && *schedule.until < schedule.start.date) {
        report(diagnostics, mistake::event_until_before_start, fields.place({"repeat", "until"}),
               {{"start", iso(schedule.start.date)}, {"until", iso(*schedule.until)}});
        return false;
    }
    const int weeks = weekly ? schedule.repeat->weeks : 4;
    if (schedule.end.date > add_days(schedule.start.date, 7 * weeks)) {
        report(diagnostics, mistake::event_ends_after_next, fields.place({"end"}),
               {{"end", shown(schedule.end)}});
    }
    return true;
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
    if (!written.written("place") && !written.written("online")) {
        report(diagnostics, mistake::event_without_place, fields.whole);
    }
    const CheckedFields* said = fields.group("repeat");
    const bool unclear = fields.rejected("repeat") || (said != nullptr && !said->rejected.empty());
    if (unclear || !check_repeat(event, fields, diagnostics)) return;
    const CheckedFields* repeat = fields.group("repeat");
    if (repeat != nullptr) {
        check_days(RuleFields{*repeat, fields.whole}.list("except"), event.schedule, diagnostics);
    }
    check_days(fields.list("cancelled"), event.schedule, diagnostics);
    // Ten years are longer than any of us plans.
    constexpr int months_ahead = 120;
    if (occurrences_ahead(event.schedule, today, add_months(today, months_ahead), 1).empty()) {
        report(diagnostics, mistake::event_over, fields.whole);
    }
}

}  // namespace lykta
