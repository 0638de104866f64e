#pragma once
// One type for phone hours, opening hours and respite hours: what recurs every week.

#include "base/date.hpp"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

inline constexpr int days_of_week = 7;
inline constexpr int day_minutes = 24 * 60;
inline constexpr int week_minutes = days_of_week * day_minutes;

/// Open on one weekday from open to close. close <= open: it closes the next day.
struct OpenHours {
    Weekday day;
    TimeOfDay open;
    TimeOfDay close;
    auto operator<=>(const OpenHours&) const = default;
};

/// Sorted by day, then time; no two overlap.
struct WeeklyHours {
    std::vector<OpenHours> hours;
    bool always = false;  ///< day and night, all week

    [[nodiscard]] bool empty() const { return hours.empty() && !always; }
    bool operator==(const WeeklyHours&) const = default;
};

/// What is wrong with written hours, for the diagnostic; offset in bytes into the text.
struct HoursMistake {
    enum class Kind {
        unknown_day,
        bad_time,
        missing_time,
        ends_before_it_begins,
        overlap,
        red_days,  ///< words on red days, of which a week knows nothing
        empty,
    };
    Kind kind;
    std::size_t offset;
    std::string word;
};

struct ParsedHours {
    WeeklyHours hours;
    std::optional<HoursMistake> mistake;
};

/// "mån, tor 09:00–11:30; ons 13–15", "mån–sön 08–22", "vardagar 8.30–9.30", "dygnet runt".
/// Days in Swedish or English, long or short; lists with comma or "och"/"and"; ranges with en dash
/// or hyphen; groups parted by semicolon, or by comma where a day follows a time.
/// Also "alla dagar"/"every day", "helger"/"weekends", "öppet dygnet runt"/"day and night".
/// "mån–fre 9–15 (lunch 12–13)", "lunchstängt 12–13", "closed 12–13" take that out of the group's.
/// A close at 00:00 is midnight, 24:00.
/// A close before the open is a mistake unless "nästa dag"/"next day" follows it: a slip of the
/// pen must not become a night shift.
ParsedHours parse_hours(std::string_view text);

}  // namespace lykta
