// See hours.hpp.
#include "language/hours.hpp"

#include "base/office_hours.hpp"

#include <algorithm>
#include <cstddef>

namespace lykta {
namespace {

bool same_clock_times(const std::vector<OpenHours>& a, const std::vector<OpenHours>& b) {
    return std::ranges::equal(a, b, [](const OpenHours& x, const OpenHours& y) {
        return x.open == y.open && x.close == y.close;
    });
}

bool on_end(Weekday first, Weekday second) {
    return static_cast<int>(first) + 1 == static_cast<int>(second);
}

/// One past the last of the days on end that begin at `from`.
std::size_t end_of_run(const std::vector<Weekday>& days, std::size_t from) {
    std::size_t end = from + 1;
    while (end < days.size() && on_end(days[end - 1], days[end])) {
        ++end;
    }
    return end;
}

constexpr std::size_t shortest_run = 3;
constexpr std::size_t working_days = 5;
constexpr std::size_t all_days = 7;

/// Monday to Friday and no other day.
bool are_working_days(const std::vector<Weekday>& days) {
    return days.size() == working_days && days.front() == Weekday::monday &&
           days.back() == Weekday::friday;
}

/// Empty where nobody has one.
std::string word_for(const std::vector<Weekday>& days, const HoursWords& words) {
    if (days.size() == all_days) return words.every_day;
    return are_working_days(days) ? words.working_days : std::string();
}

bool is_whole_day(const std::vector<OpenHours>& hours) {
    return hours.size() == 1 && hours.front().open.minutes == 0 &&
           hours.front().close.minutes == 24 * 60;
}

/// "måndag–onsdag och fredag"; empty where a day has no name.
std::string days_in_words(const std::vector<Weekday>& days, const Formatter& formatter) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < days.size();) {
        const std::size_t end = end_of_run(days, i);
        const bool run = end - i >= shortest_run;
        const std::string first = formatter.weekday(days[i]);
        const std::string last = run ? formatter.weekday(days[end - 1]) : first;
        if (first.empty() || last.empty()) {
            return "";
        }
        words.push_back(run ? first + "–" + last : first);
        i = run ? end : i + 1;
    }
    return formatter.list(words);
}

/// A comma, but where one day's times are a list of their own.
std::string between_groups(const std::vector<HoursGroup>& groups, const Language& language) {
    const auto one_time = [](const HoursGroup& group) { return group.hours.size() == 1; };
    if (std::ranges::all_of(groups, one_time)) return comma(language);
    return (language.semicolon.empty() ? ";" : language.semicolon) + " ";
}

}  // namespace

std::vector<HoursGroup> group_hours(const WeeklyHours& hours) {
    std::vector<HoursGroup> days;
    for (const OpenHours& open : hours.hours) {
        if (days.empty() || days.back().days.front() != open.day) {
            days.push_back({.days = {open.day}, .run = false, .hours = {}});
        }
        days.back().hours.push_back(open);
    }
    std::vector<HoursGroup> groups;
    for (HoursGroup& day : days) {
        const auto same = std::ranges::find_if(groups, [&](const HoursGroup& group) {
            return same_clock_times(group.hours, day.hours);
        });
        if (same == groups.end()) {
            groups.push_back(std::move(day));
        } else {
            same->days.push_back(day.days.front());
        }
    }
    for (HoursGroup& group : groups) {
        group.run =
            group.days.size() >= shortest_run && end_of_run(group.days, 0) == group.days.size();
    }
    return groups;
}

std::string hours_in_words(const WeeklyHours& hours, const Formatter& formatter,
                           const HoursWords& words) {
    if (hours.always) {
        return "";
    }
    const Language& language = formatter.language();
    const std::vector<HoursGroup> groups = group_hours(with_whole_days(hours));
    std::string out;
    for (const HoursGroup& group : groups) {
        std::string days = word_for(group.days, words);
        if (days.empty()) days = days_in_words(group.days, formatter);
        if (days.empty()) {
            return "";
        }
        std::vector<std::string> ranges;
        for (const OpenHours& open : group.hours) {
            ranges.push_back(formatter.time_range(open.open, open.close));
        }
        if (is_whole_day(group.hours) && !words.day_and_night.empty()) {
            ranges = {words.day_and_night};
        }
        out += out.empty() ? "" : between_groups(groups, language);
        out += days + " " + formatter.list(ranges);
    }
    return out;
}

}  // namespace lykta
