#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lykta {

namespace {

namespace chrono = std::chrono;

/// Digits only; nothing else counts as a number in a date or a time.
std::optional<int> number(std::string_view digits) {
    if (digits.empty() || digits.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

chrono::sys_seconds last_sunday_at_one(chrono::year year, chrono::month month) {
    return chrono::sys_days(year / month / chrono::Sunday[chrono::last]) + chrono::hours(1);
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day || *year == 0) return std::nullopt;
    const Date date(chrono::year(*year), chrono::month(static_cast<unsigned>(*month)),
                    chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) return std::nullopt;
    return date;
}

std::optional<Date> parse_month(std::string_view day) {
    const bool has_day = day.size() == 10 && number(day.substr(8)).has_value();
    return has_day ? parse_date(std::string(day.substr(0, 8)) + "01") : std::nullopt;
}

int days_in_month(Date date) {
    const chrono::year_month_day_last last{date.year(), chrono::month_day_last(date.month())};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::optional<TimeOfDay> parse_time(std::string_view text) {
    const std::size_t separator = text.find_first_of(":.");
    const std::string_view hour_digits = text.substr(0, separator);
    const auto hours = hour_digits.size() <= 2 ? number(hour_digits) : std::nullopt;
    std::optional<int> minutes = 0;
    if (separator != std::string_view::npos) {
        const std::string_view minute_digits = text.substr(separator + 1);
        minutes = minute_digits.size() == 2 ? number(minute_digits) : std::nullopt;
    }
    if (!hours || !minutes || *minutes > 59) return std::nullopt;
    const TimeOfDay time{*hours * 60 + *minutes};
    if (time.minutes > 24 * 60) return std::nullopt;
    return time;
}

std::string iso(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string iso(TimeOfDay time) {
    return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
}

Weekday weekday(Date date) {
    const chrono::weekday day{chrono::sys_days(date)};
    return static_cast<Weekday>(day.iso_encoding() - 1);
}

Date add_days(Date date, int days) { return Date(chrono::sys_days(date) + chrono::days(days)); }

Date add_months(Date date, int months) {
    const Date moved = date + chrono::months(months);
    return moved.ok() ? moved : Date(moved.year() / moved.month() / chrono::last);
}

Date stockholm_date(chrono::sys_seconds moment) {
    const chrono::year year = Date(chrono::floor<chrono::days>(moment)).year();
    const bool summer = moment >= last_sunday_at_one(year, chrono::March) &&
                        moment < last_sunday_at_one(year, chrono::October);
    return Date(chrono::floor<chrono::days>(moment + chrono::hours(summer ? 2 : 1)));
}

Date today() { return stockholm_date(chrono::floor<chrono::seconds>(chrono::system_clock::now())); }

}  // namespace lykta
