#include "wording/occasions.hpp"

#include <algorithm>

namespace lykta {

namespace {

std::string_view monthly_word(int nth) {
    switch (nth) {
        case 1: return "event-monthly-first";
        case 2: return "event-monthly-second";
        case 3: return "event-monthly-third";
        case 4: return "event-monthly-fourth";
        default: return "event-monthly-last";
    }
}

std::string_view weekly_word(int weeks) {
    if (weeks == 1) return "event-every-week";
    return weeks == 2 ? "event-every-other-week" : "event-every-weeks";
}

/// On one day, from when until when; else when it begins.
Times times_of(const LocalTime& start, const LocalTime& end) {
    const bool one_day = start.date == end.date;
    return {start.time, one_day ? std::optional(end.time) : std::nullopt};
}

/// Empty where the language of the sentence has no names for weekdays.
LocalizedText rhythm_in(const LocalizedPortal& own, const Schedule& schedule) {
    const Recurrence& rule = *schedule.repeat;
    const bool weekly = rule.kind == Recurrence::Kind::weeks;
    const Weekday day = weekly ? weekday(schedule.start.date) : rule.weekday;
    if (own.formatter.weekday(day).empty()) return {Text(), &own.language, TextStatus::source};
    return own.word(weekly ? weekly_word(rule.weeks) : monthly_word(rule.nth),
                    {{"weekday", day},
                     {"count", std::int64_t{rule.weeks}},
                     {"time", times_of(schedule.start, schedule.end)}});
}

/// "tisdag 8 september 2026".
std::string day_in_words(Date date, const LocalizedPortal& own) {
    std::string words = own.formatter.weekday(weekday(date));
    if (!words.empty()) words += " ";
    return words + own.formatter.date(date);
}

}  // namespace

std::vector<Occasion> next_occasions(const Portal& portal, Date today,
                                     const std::function<bool(const Event&)>& wanted,
                                     std::size_t most) {
    const Date last = add_months(today, months_ahead);
    std::vector<Occasion> soonest;
    for (const Event& event : portal.events) {
        if (event.sensitive || !wanted(event)) continue;
        const std::vector<Occurrence> times = occurrences_ahead(event.schedule, today, last);
        const auto next =
            std::ranges::find_if(times, [](const Occurrence& each) { return !each.cancelled; });
        if (next != times.end()) soonest.push_back({*next, *portal.events.find(event.id)});
    }
    std::ranges::sort(soonest);
    if (soonest.size() > most) {
        soonest.erase(soonest.begin() + static_cast<std::ptrdiff_t>(most), soonest.end());
    }
    return soonest;
}

LocalizedText hours_of(const Occurrence& when, const LocalizedPortal& own) {
    const Formatter& says = own.formatter;
    const bool one_day = when.end.date == when.start.date;
    std::string words = one_day ? says.time_range(when.start.time, when.end.time)
                                : says.range(says.time(when.start.time),
                                             day_in_words(when.end.date, own) +
                                                 comma(own.language) + says.time(when.end.time),
                                             " – ");
    return {Text(std::move(words)), &own.language, TextStatus::source};
}

LocalizedText occasion_text(const Occurrence& when, const LocalizedPortal& own) {
    LocalizedText out = hours_of(when, own);
    out.text = Text(day_in_words(when.start.date, own) + std::string(comma(own.language)) +
                    out.text.value);
    return out;
}

std::optional<LocalizedText> rhythm_text(const Schedule& schedule, const LocalizedPortal& own,
                                         const LocalizedPortal& source) {
    if (!schedule.repeat) return std::nullopt;
    LocalizedText words = rhythm_in(own, schedule);
    if ((!words.text.empty() && !words.fallback()) || &own.language == &source.language) {
        return words;
    }
    words = rhythm_in(source, schedule);
    words.status = TextStatus::missing;
    return words;
}

std::optional<LocalizedText> until_text(const Schedule& schedule, const LocalizedPortal& own) {
    if (!schedule.repeat || !schedule.until) return std::nullopt;
    return own.word("event-until", {{"date", *schedule.until}});
}

}  // namespace lykta
