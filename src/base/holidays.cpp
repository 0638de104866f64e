#include "base/holidays.hpp"

#include <algorithm>

namespace lykta {

namespace {

Date date(int year, int month, int day) {
    return Date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                std::chrono::day(static_cast<unsigned>(day)));
}

}  // namespace

/// The Sunday after the first ecclesiastical full moon from 21 March on; the moon's age that day
/// follows a cycle of 19 years, which the centuries correct by epacts.
Date easter_sunday(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int leap_days_left_out = century - century / 4;
    const int moon_correction = (8 * century + 13) / 25;
    const int age = (leap_days_left_out - moon_correction + 19 * golden + 15) % 30;
    // Two full moons of one cycle must not fall on the same day, nor the last one too late.
    const int late = age == 29 || (age == 28 && golden > 10) ? 1 : 0;
    const Date full_moon = add_days(date(year, 3, 21), age - late);
    return add_days(full_moon, 7 - (static_cast<int>(weekday(full_moon)) + 1) % 7);
}

Date day_of(const Holiday& holiday, int year) {
    if (holiday.easter) return add_days(easter_sunday(year), *holiday.easter);
    const Date first = date(year, holiday.month.value_or(1), holiday.day.value_or(1));
    if (!holiday.weekday) return first;
    const int ahead = static_cast<int>(*holiday.weekday) - static_cast<int>(weekday(first));
    return add_days(first, (ahead + 7) % 7);
}

std::vector<Date> holidays_between(const std::vector<Holiday>& holidays, Date first, Date last) {
    std::vector<Date> out;
    for (int year = static_cast<int>(first.year()); year <= static_cast<int>(last.year()); ++year) {
        for (const Holiday& holiday : holidays) {
            const Date day = day_of(holiday, year);
            if (first <= day && day <= last) out.push_back(day);
        }
    }
    std::ranges::sort(out);
    const auto doubled = std::ranges::unique(out);
    out.erase(doubled.begin(), doubled.end());
    return out;
}

}  // namespace lykta
