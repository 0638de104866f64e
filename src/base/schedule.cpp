#include "base/schedule.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <utility>

namespace lykta {

namespace {

using std::chrono::sys_days;

constexpr int days_in_week = 7;
constexpr int most_weeks = 52;

struct Name {
    std::string_view word;
    int value;
};

constexpr std::array week_words{Name{"week", 0}, Name{"weeks", 0}, Name{"vecka", 0},
                                Name{"veckor", 0}};
constexpr std::array ordinals{
    Name{"first", 1},  Name{"second", 2}, Name{"third", 3},  Name{"fourth", 4}, Name{"last", -1},
    Name{"första", 1}, Name{"andra", 2},  Name{"tredje", 3}, Name{"fjärde", 4}, Name{"sista", -1},
};
constexpr std::array weekday_words{
    Name{"monday", 0},   Name{"tuesday", 1},   Name{"wednesday", 2}, Name{"thursday", 3},
    Name{"friday", 4},   Name{"saturday", 5},  Name{"sunday", 6},    Name{"måndag", 0},
    Name{"tisdag", 1},   Name{"onsdag", 2},    Name{"torsdag", 3},   Name{"fredag", 4},
    Name{"lördag", 5},   Name{"söndag", 6},    Name{"måndagen", 0},  Name{"tisdagen", 1},
    Name{"onsdagen", 2}, Name{"torsdagen", 3}, Name{"fredagen", 4},  Name{"lördagen", 5},
    Name{"söndagen", 6},
};

template <typename Names>
std::optional<int> value_of(const Names& names, std::string_view word) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Name& name) { return name.word == word; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

/// Lower-case words, parted by spaces.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : utf8::lower(text) + " ") {
        if (c != ' ' && c != '\t') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

std::int64_t days_between(Date from, Date to) { return (sys_days(to) - sys_days(from)).count(); }

bool holds(const std::vector<Date>& days, Date day) {
    return std::find(days.begin(), days.end(), day) != days.end();
}

/// The day in that month that the rule names; every month has the first four of each weekday.
Date day_in_month(const Recurrence& rule, std::chrono::year_month month) {
    using namespace std::chrono;
    // Our Monday is 0, and theirs is 1.
    const std::chrono::weekday day{static_cast<unsigned>(rule.weekday) + 1};
    if (rule.nth < 0) return sys_days(month / day[last]);
    return sys_days(month / day[static_cast<unsigned>(rule.nth)]);
}

/// Collects occurrences, day by day in order, until there are enough.
class Collector {
public:
    Collector(const Schedule& schedule, Date from, Date to, std::size_t limit)
        : schedule_(schedule),
          from_(std::max(sys_days(from), sys_days(schedule.start.date))),
          to_(schedule.until && schedule.repeat ? std::min(sys_days(to), sys_days(*schedule.until))
                                                : sys_days(to)),
          nights_(days_between(schedule.start.date, schedule.end.date)),
          limit_(limit) {}

    std::vector<Occurrence> collect() {
        if (!schedule_.repeat) {
            add(schedule_.start.date);
        } else if (schedule_.repeat->kind == Recurrence::Kind::weeks) {
            weekly(*schedule_.repeat);
        } else {
            monthly(*schedule_.repeat);
        }
        return std::move(found_);
    }

private:
    void add(Date day) {
        if (sys_days(day) < from_ || sys_days(day) > to_ || found_.size() == limit_) return;
        if (holds(schedule_.except, day)) return;
        found_.push_back({{day, schedule_.start.time},
                          {add_days(day, static_cast<int>(nights_)), schedule_.end.time},
                          holds(schedule_.cancelled, day)});
    }

    void weekly(const Recurrence& rule) {
        const std::int64_t step = std::int64_t{rule.weeks} * days_in_week;
        const std::int64_t behind = (from_ - sys_days(schedule_.start.date)).count();
        const std::int64_t passed = behind / step;
        for (sys_days day = sys_days(schedule_.start.date) + std::chrono::days(passed * step);
             day <= to_ && found_.size() < limit_; day += std::chrono::days(step)) {
            add(day);
        }
    }

    void monthly(const Recurrence& rule) {
        add(schedule_.start.date);
        const Date first = from_;
        for (std::chrono::year_month month{first.year(), first.month()};
             sys_days(month / 1) <= to_ && found_.size() < limit_;
             month += std::chrono::months(1)) {
            const Date day = day_in_month(rule, month);
            if (sys_days(day) > sys_days(schedule_.start.date)) add(day);
        }
    }

    const Schedule& schedule_;
    sys_days from_;
    sys_days to_;
    std::int64_t nights_;  ///< from the day it begins to the day it ends
    std::size_t limit_;
    std::vector<Occurrence> found_;
};

}  // namespace

std::optional<int> parse_weeks(std::string_view text) {
    const std::vector<std::string> words = words_of(text);
    if (words.empty() || words.size() > 2 || !value_of(week_words, words.back())) {
        return std::nullopt;
    }
    if (words.size() == 1) {  // "2 weeks" needs its number, "week" does not
        const bool one = words[0] == "week" || words[0] == "vecka";
        return one ? std::optional(1) : std::nullopt;
    }
    const std::string& number = words.front();
    const bool digits = number.size() <= 2 && std::all_of(number.begin(), number.end(), [](char c) {
                            return c >= '0' && c <= '9';
                        });
    if (!digits) return std::nullopt;
    const int weeks = std::stoi(number);
    return weeks >= 1 && weeks <= most_weeks ? std::optional(weeks) : std::nullopt;
}

std::optional<Recurrence> parse_monthly(std::string_view text) {
    const std::vector<std::string> words = words_of(text);
    if (words.size() != 2) return std::nullopt;
    const std::optional<int> nth = value_of(ordinals, words[0]);
    const std::optional<int> day = value_of(weekday_words, words[1]);
    if (!nth || !day) return std::nullopt;
    return Recurrence{Recurrence::Kind::monthly, 1, *nth, static_cast<Weekday>(*day)};
}

std::optional<LocalTime> parse_local_time(std::string_view text) {
    constexpr std::size_t date_size = std::string_view("2026-09-08").size();
    if (text.size() <= date_size || (text[date_size] != ' ' && text[date_size] != 'T')) {
        return std::nullopt;
    }
    const std::optional<Date> date = parse_date(text.substr(0, date_size));
    const std::optional<TimeOfDay> time = parse_time(text.substr(date_size + 1));
    if (!date || !time) return std::nullopt;
    return LocalTime{*date, *time};
}

std::vector<Occurrence> occurrences(const Schedule& schedule, Date from, Date to,
                                    std::size_t limit) {
    return Collector(schedule, from, to, limit).collect();
}

std::vector<Occurrence> occurrences_ahead(const Schedule& schedule, Date today, Date to,
                                          std::size_t limit) {
    const auto nights =
        (std::chrono::sys_days(schedule.end.date) - std::chrono::sys_days(schedule.start.date))
            .count();
    // Every occurrence lasts as long: what began so many nights ago ends today.
    return occurrences(schedule, add_days(today, -static_cast<int>(nights)), to, limit);
}

bool takes_place_on(const Schedule& schedule, Date day) {
    Schedule whole = schedule;
    whole.except.clear();
    whole.cancelled.clear();
    return !occurrences(whole, day, day, 1).empty();
}

}  // namespace lykta
