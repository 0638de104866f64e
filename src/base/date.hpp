#pragma once
// Dates and times of day as authors write them; no clock but today(), which only the command line
// calls: everything else is given its "today".

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace lykta {

using Date = std::chrono::year_month_day;

/// Monday is 0: the week of the people we serve.
enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// Minutes after midnight, 0 to 1440 (24:00).
struct TimeOfDay {
    int minutes = 0;
    auto operator<=>(const TimeOfDay&) const = default;
};

/// 2026-10-01 and nothing else; a date that no calendar has is refused.
std::optional<Date> parse_date(std::string_view text);
/// The first of the month that a day is said to lie in: of "2026-02-30" 2026-02-01.
std::optional<Date> parse_month(std::string_view day);
int days_in_month(Date date);
/// 09:00, 9:00, 9.00, 09, 24:00.
std::optional<TimeOfDay> parse_time(std::string_view text);

std::string iso(Date date);
std::string iso(TimeOfDay time);  ///< 09:00
Weekday weekday(Date date);
Date add_days(Date date, int days);
Date add_months(Date date, int months);  ///< the last day of the month where the day is missing

/// The day in Europe/Stockholm at that moment, by the European Union's summer time rule: the
/// process's own zone has no say.
Date stockholm_date(std::chrono::sys_seconds moment);

/// The day it is now in Europe/Stockholm.
Date today();

}  // namespace lykta
