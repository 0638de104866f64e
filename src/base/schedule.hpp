#pragma once
// When something takes place: once, or again and again, by the clock on the wall in Sweden. The
// clock changes touch nothing here, since 18:00 is 18:00 on both sides of them; only what turns an
// occurrence into a moment (calendar files) needs to know.

#include "base/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct LocalTime {
    Date date;
    TimeOfDay time;
    auto operator<=>(const LocalTime&) const = default;
};

/// "every: 2 weeks", or "monthly: second tuesday".
struct Recurrence {
    enum class Kind { weeks, monthly };
    Kind kind = Kind::weeks;
    int weeks = 1;                      ///< of Kind::weeks: every how many, 1 to 52
    int nth = 1;                        ///< of Kind::monthly: 1 to 4, or -1 for the last
    Weekday weekday = Weekday::monday;  ///< of Kind::monthly
    bool operator==(const Recurrence&) const = default;
};

struct Schedule {
    LocalTime start;  ///< the first occurrence
    LocalTime end;    ///< of the first occurrence; later than start
    std::optional<Recurrence> repeat;
    std::optional<Date> until;    ///< the last day it may begin; nothing: never ends
    std::vector<Date> except;     ///< days left out without a word, sorted
    std::vector<Date> cancelled;  ///< days shown as cancelled, sorted
};

struct Occurrence {
    LocalTime start;
    LocalTime end;
    bool cancelled = false;
    auto operator<=>(const Occurrence&) const = default;
};

/// "2 weeks", "2 veckor", "1 week", "vecka", "week".
std::optional<int> parse_weeks(std::string_view text);
/// "second tuesday", "andra tisdagen", "last friday", "sista fredagen".
std::optional<Recurrence> parse_monthly(std::string_view text);
/// "2026-09-08 18:00"; also with T between.
std::optional<LocalTime> parse_local_time(std::string_view text);

/// Occurrences that begin on a day from `from` up to and including `to`, in order, at most limit.
/// A monthly schedule whose start is not on its own weekday still begins with start itself, then
/// follows the rule.
std::vector<Occurrence> occurrences(const Schedule& schedule, Date from, Date to,
                                    std::size_t limit = 1000);

/// The same, of those that are not over: one of several days counts until its last.
std::vector<Occurrence> occurrences_ahead(const Schedule& schedule, Date today, Date to,
                                          std::size_t limit = 1000);

/// Whether an occurrence begins that day; except and cancelled are not regarded.
bool takes_place_on(const Schedule& schedule, Date day);

}  // namespace lykta
