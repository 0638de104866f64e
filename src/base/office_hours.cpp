#include "base/office_hours.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace lykta {

namespace {

constexpr int night_begins = 22 * 60;
constexpr int night_ends = 6 * 60;
constexpr int offices_open = 7 * 60;
constexpr int offices_close = 18 * 60;

/// Which of the week's minutes someone answers in, from Monday 0:00.
class Week {
public:
    explicit Week(const WeeklyHours& hours) {
        if (hours.always) open_.fill(true);
        for (const OpenHours& each : hours.hours) {
            const int length = each.close.minutes - each.open.minutes;
            const int begin = static_cast<int>(each.day) * day_minutes + each.open.minutes;
            const int end = begin + (length > 0 ? length : length + day_minutes);
            for (int minute = begin; minute < end; ++minute) at(minute) = true;
        }
    }

    [[nodiscard]] bool any(int day, int from, int until) const {
        const auto begin = open_.begin() + day * day_minutes;
        return std::find(begin + from, begin + until, true) != begin + until;
    }
    [[nodiscard]] bool whole(int day) const {
        const auto begin = open_.begin() + day * day_minutes;
        return std::find(begin, begin + day_minutes, false) == begin + day_minutes;
    }
    [[nodiscard]] bool alike(int day, int other) const {
        const auto begin = open_.begin() + day * day_minutes;
        return std::equal(begin, begin + day_minutes, open_.begin() + other * day_minutes);
    }
    /// The minutes before and after the midnight that begins the day.
    [[nodiscard]] bool through_midnight(int day) const {
        const auto midnight = static_cast<std::size_t>(day * day_minutes);
        return open_[(midnight + week_minutes - 1) % week_minutes] && open_[midnight];
    }

private:
    bool& at(int minute) { return open_[static_cast<std::size_t>(minute % week_minutes)]; }

    std::array<bool, week_minutes> open_{};
};

template <typename Asked>
bool on_any_day(Asked asked) {
    for (int day = 0; day < days_of_week; ++day) {
        if (asked(day)) return true;
    }
    return false;
}

}  // namespace

bool reach_into_the_night(const WeeklyHours& hours) {
    const Week week(hours);
    return on_any_day([&](int day) {
        return week.any(day, 0, night_ends) || week.any(day, night_begins, day_minutes);
    });
}

bool reach_beyond_office_hours(const WeeklyHours& hours) {
    const Week week(hours);
    return on_any_day([&](int day) {
        const bool weekend = day >= static_cast<int>(Weekday::saturday);
        return weekend
                   ? week.any(day, 0, day_minutes)
                   : week.any(day, 0, offices_open) || week.any(day, offices_close, day_minutes);
    });
}

bool are_an_offices(const WeeklyHours& hours) {
    return !hours.empty() && !hours.always &&
           std::ranges::all_of(hours.hours, [](const OpenHours& each) {
               return each.day <= Weekday::friday && each.open < each.close;
           });
}

bool are_alike_every_day(const WeeklyHours& hours) {
    const Week week(hours);
    return !on_any_day([&](int day) { return !week.alike(day, 0); });
}

bool say_nothing_of_red_days(const WeeklyHours& hours) {
    if (hours.always) return false;
    const Week week(hours);
    const bool night = on_any_day([&](int day) { return week.through_midnight(day); });
    return night && !are_alike_every_day(hours);
}

WeeklyHours with_whole_days(const WeeklyHours& hours) {
    if (hours.always) return hours;
    const Week week(hours);
    WeeklyHours out;
    for (int day = 0; day < days_of_week; ++day) {
        const auto weekday = static_cast<Weekday>(day);
        if (week.whole(day)) {
            out.hours.push_back({weekday, {0}, {day_minutes}});
            continue;
        }
        std::copy_if(hours.hours.begin(), hours.hours.end(), std::back_inserter(out.hours),
                     [&](const OpenHours& each) { return each.day == weekday; });
    }
    return out;
}

}  // namespace lykta
