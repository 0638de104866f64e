#pragma once
// What weekly hours mean to somebody who needs an answer: whether it comes at night, or at least
// when offices have closed.

#include "base/weekly_hours.hpp"

namespace lykta {

/// Someone answers at some time between 22 and 6.
bool reach_into_the_night(const WeeklyHours& hours);

/// Someone answers after 18, before 7 or on a weekend. An office that is open until six is an
/// office.
bool reach_beyond_office_hours(const WeeklyHours& hours);

/// The hours are on Mondays to Fridays alone, and by day: an office's, which is closed on holidays.
bool are_an_offices(const WeeklyHours& hours);

/// Day for day the same: on a holiday, too, as far as anybody can tell.
bool are_alike_every_day(const WeeklyHours& hours);

/// Someone answers right through midnight when offices have closed, and not on all days alike: what
/// holds on a red day, the week's hours do not say.
bool say_nothing_of_red_days(const WeeklyHours& hours);

/// As people say them: a day that is covered from midnight to midnight, if only by its neighbours,
/// is open day and night, and whatever else begins or ends there is left out.
/// "mån–sön 16.30–8; lör–sön 8–16.30": Saturday and Sunday 0–24, the others 16.30–8.
WeeklyHours with_whole_days(const WeeklyHours& hours);

}  // namespace lykta
