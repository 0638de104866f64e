#pragma once
// Weekly hours in words, for sentences and lists: contact points, brochures, offers.

#include "base/weekly_hours.hpp"
#include "language/format.hpp"

#include <string>
#include <vector>

namespace lykta {

/// Days with the same hours, together for reading, in the order of their first days.
struct HoursGroup {
    std::vector<Weekday> days;     ///< in order
    bool run = false;              ///< the days are three or more on end: may be shown first–last
    std::vector<OpenHours> hours;  ///< of the first of the days
};
std::vector<HoursGroup> group_hours(const WeeklyHours& hours);

/// A language's own words for what people say in one. Empty: said as days and times.
struct HoursWords {
    std::string every_day = {};      ///< "alla dagar"
    std::string working_days = {};   ///< "vardagar": Monday to Friday
    std::string day_and_night = {};  ///< "dygnet runt"
};

/// "måndag och torsdag 9.00–11.30"; "måndag–torsdag 8.00–16.00, fredag 8.00–14.00"; a semicolon
/// parts them where a day has more than one time. "vardagar 16.30–8.00, lördag och söndag dygnet
/// runt": a day that is covered from midnight to midnight is open day and night. Empty where a
/// weekday has no name in this language (the caller then shows the source language's words, marked)
/// and for hours that are always (the caller has a word for that).
/// Each clock range is isolated (U+2068…U+2069) where the language reads right to left.
std::string hours_in_words(const WeeklyHours& hours, const Formatter& formatter,
                           const HoursWords& words = {});

}  // namespace lykta
