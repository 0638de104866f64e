#pragma once
// Dates, weekdays, numbers, lists and plural forms in a language, whatever the process's locale.
// ICU is asked by explicit locale only, and only where the table says that it has the data;
// elsewhere the words come from the caller (the catalogue's), and a missing month name gives the
// ISO date, never another language's month.

#include "base/date.hpp"
#include "base/weekly_hours.hpp"
#include "language/language.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lykta {

/// Names for languages that ICU lacks (from the UI words); empty strings: not known.
struct CalendarNames {
    std::array<std::string, 12> months;
    std::array<std::string, 7> weekdays;  ///< Monday first
};

/// Opened once per language and build: ICU objects are costly to make.
class Formatter {
public:
    explicit Formatter(const Language& language, CalendarNames own = {});
    ~Formatter();
    Formatter(Formatter&&) noexcept;
    Formatter& operator=(Formatter&&) noexcept;

    [[nodiscard]] std::string date(Date date) const;          ///< 1 oktober 2026; else 2026-10-01
    /// måndag; empty where neither ICU nor own names have it.
    [[nodiscard]] std::string weekday(Weekday day) const;
    /// 9.00 (sv, fi …), 09:00 (en …): digits are always 0–9.
    [[nodiscard]] std::string time(TimeOfDay time) const;
    [[nodiscard]] std::string time_range(TimeOfDay open, TimeOfDay close) const;
    [[nodiscard]] std::string number(std::int64_t number) const;
    /// "a, b och c"; commas alone where ICU has no data.
    [[nodiscard]] std::string list(std::span<const std::string> items) const;
    [[nodiscard]] PluralCategory plural(std::int64_t number) const;

    /// Sorted by the language's own order; equal items keep their order.
    [[nodiscard]] std::string sort_key(std::string_view text) const;

    struct Part;
    [[nodiscard]] const Language& language() const;

private:
    std::unique_ptr<Part> part_;
};

/// Hours grouped for reading: days with the same hours together, runs of three or more as a range.
struct HoursGroup {
    std::vector<Weekday> days;  ///< in order; a run of 3 or more may be shown first–last
    bool run = false;
    std::vector<OpenHours> hours;  ///< of any one of the days
};
std::vector<HoursGroup> group_hours(const WeeklyHours& hours);

/// "måndag och torsdag 9.00–11.30"; several groups with ";" between; empty where a weekday has no
/// name in this language (the caller then shows the source language's words, marked).
/// The clock times are isolated (U+2066…U+2069) where the language reads right to left.
std::string hours_in_words(const WeeklyHours& hours, const Formatter& formatter);

/// text between LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE for a right-to-left language;
/// as it is for others. For phone numbers, times and addresses inside sentences.
std::string isolated(std::string_view text, Direction around);

}  // namespace lykta
