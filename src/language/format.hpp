#pragma once
// Dates, weekdays, numbers, lists and plural forms in a language, whatever the process's locale.
// ICU is asked by explicit locale only, and only for what it has of that very language; elsewhere
// the words come from the caller (the catalogue's), and a missing month name gives the ISO date,
// never another language's month.

#include "base/date.hpp"
#include "language/language.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// A language's own words for the calendar, from the UI words, where the table of languages says
/// that they are its own and not ICU's; empty strings: not known.
struct CalendarNames {
    std::array<std::string, 12> months;   ///< as they stand in a date: "lokakuuta"
    std::array<std::string, 7> weekdays;  ///< Monday first
    /// "må", "ح": over a narrow column; empty where the language has none that tell days apart.
    std::array<std::string, 7> weekdays_brief = {};
    std::array<std::string, 12> months_alone = {};  ///< as a heading has them: "lokakuu"
    /// "{day}. {month} {year}"; one that lacks any of the three is not used.
    std::string date_pattern = {};
    /// "من {from} إلى {until}": a range in words, where a dash could be read from either end;
    /// empty: a dash.
    std::string range = {};
};

/// One language's ways of writing. Making one is cheap: each ICU object is opened when it is first
/// asked for, and once. Several threads may share one.
/// Digits are always 0–9 and the calendar Gregorian, whatever ICU's habit for the language is.
class Formatter {
public:
    /// language must outlive the formatter.
    explicit Formatter(const Language& language, CalendarNames own = {});
    explicit Formatter(const Language&& language, CalendarNames own = {}) = delete;
    ~Formatter();
    Formatter(Formatter&&) noexcept;
    Formatter& operator=(Formatter&&) noexcept;

    /// 1 oktober 2026 (sv), 1. lokakuuta 2026 (fi); 2026-10-01 where the month has no name.
    /// Where only the pattern is unknown: day, month, year.
    [[nodiscard]] std::string date(Date date) const;
    /// oktober 2026 (sv), lokakuu 2026 (fi); 2026-10 where the month has no name of its own.
    [[nodiscard]] std::string month(Date date) const;
    /// måndag; empty where neither ICU nor own names have it.
    [[nodiscard]] std::string weekday(Weekday day) const;
    /// The same in a letter or two, as calendars of the language have it; in Latin letters the
    /// first two where it has none, elsewhere the whole name, whose beginnings do not tell days
    /// apart.
    [[nodiscard]] std::string brief_weekday(Weekday day) const;
    /// By 24 hours. 9.00 in Swedish and Finnish, 09:00 elsewhere. CLDR agrees but for Swedish,
    /// where we follow the printed norm of the public sector, and the leading zero of Persian.
    [[nodiscard]] std::string time(TimeOfDay time) const;
    /// 9.00–11.30, with an en dash and no spaces; in words where the language says ranges so.
    [[nodiscard]] std::string time_range(TimeOfDay open, TimeOfDay close) const;
    [[nodiscard]] std::string range(std::string_view from, std::string_view until,
                                    std::string_view dash = "–") const;
    /// 1 234 with the language's own grouping; by no-break spaces where ICU has none.
    [[nodiscard]] std::string number(std::int64_t number) const;
    /// "a, b och c"; the script's commas alone where ICU has no data.
    [[nodiscard]] std::string list(std::span<const std::string> items) const;
    /// ICU's rules where they have the categories of the table; else zero, one and two are those
    /// numbers themselves where the table has them, and all the rest is other.
    [[nodiscard]] PluralCategory plural(std::int64_t number) const;

    /// Bytes that compare as the language sorts. The table's `collation` decides; where ICU has
    /// nothing special for it, Unicode's own order. Use std::stable_sort: equal items keep theirs.
    [[nodiscard]] std::string sort_key(std::string_view text) const;

    [[nodiscard]] const Language& language() const;

private:
    struct Part;
    std::unique_ptr<Part> part_;
};

/// The script's comma with its space: ", ", "، ".
std::string comma(const Language& language);

}  // namespace lykta
