#include "wording/in_words.hpp"

#include "language/hours.hpp"

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

/// "18.00–19.30" on one day; else when it begins.
std::string times_of(const LocalTime& start, const LocalTime& end, const Formatter& formatter) {
    return start.date == end.date ? formatter.time_range(start.time, end.time)
                                  : formatter.time(start.time);
}

/// In one language's words; empty where it has no names for weekdays.
LocalizedText rhythm_in(const LocalizedPortal& own, const Schedule& schedule) {
    const Recurrence& rule = *schedule.repeat;
    const bool weekly = rule.kind == Recurrence::Kind::weeks;
    const std::string day =
        own.formatter.weekday(weekly ? weekday(schedule.start.date) : rule.weekday);
    if (day.empty()) return {Text(), &own.language, TextStatus::source};
    return own.word(weekly ? weekly_word(rule.weeks) : monthly_word(rule.nth),
                    {{"weekday", day, false},
                     {"count", std::to_string(rule.weeks), false},
                     {"time", times_of(schedule.start, schedule.end, own.formatter), true}});
}

/// "tisdag 8 september 2026".
std::string day_in_words(Date date, const LocalizedPortal& own) {
    std::string words = own.formatter.weekday(weekday(date));
    if (!words.empty()) words += " ";
    return words + isolated(own.formatter.date(date), own.language.direction);
}

}  // namespace

LocalizedText hours_text(const WeeklyHours& hours, const LocalizedPortal& own,
                         const LocalizedPortal& source) {
    if (hours.always) {
        return own.word("day-and-night");
    }
    std::string words = hours_in_words(hours, own.formatter);
    if (!words.empty()) {
        return {Text(std::move(words)), &own.language, TextStatus::source};
    }
    return {Text(hours_in_words(hours, source.formatter)), &source.language, TextStatus::missing};
}

LocalizedText reviewed_text(const Review& review, const LocalizedPortal& own) {
    const Filling date{"date", own.formatter.date(*review.reviewed), true};
    if (review.owner) {
        const RoleTitle& role = own.portal.vocabulary.role_titles[*review.owner];
        const Phrase title = role.definite.stated() ? role.definite : role.label;
        // A role without a name in this language would put a foreign word into the sentence.
        const LocalizedText& owner = own.text(title);
        if (!owner.fallback()) {
            LocalizedText text = own.word("reviewed", {date, {"role", owner.text.value, false}});
            if (owner.status == TextStatus::draft) {
                text.status = TextStatus::draft;
            }
            return text;
        }
    }
    return own.word("reviewed-date", {date});
}

std::optional<LocalizedText> route_text(const Support& support, const LocalizedPortal& own) {
    if (!support.access.route) {
        return std::nullopt;
    }
    const AccessRoute& route = own.portal.vocabulary.access_routes[*support.access.route];
    return own.text(route.tag.stated() ? route.tag : route.label);
}

std::vector<Occasion> next_occasions(const Portal& portal, Date today, std::size_t count) {
    constexpr int months_ahead = 12;
    std::vector<Occasion> all;
    for (const Event& event : portal.events) {
        if (event.sensitive) {
            continue;
        }
        const Date last = add_months(today, months_ahead);
        for (const Occurrence& when : occurrences_ahead(event.schedule, today, last)) {
            if (!when.cancelled) {
                all.push_back({*portal.events.find(event.id), when});
                break;
            }
        }
    }
    std::ranges::stable_sort(all, {}, [](const Occasion& each) { return each.when.start; });
    if (all.size() > count) {
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(count), all.end());
    }
    return all;
}

LocalizedText hours_of(const Occurrence& when, const LocalizedPortal& own) {
    const Direction direction = own.language.direction;
    std::string words = isolated(times_of(when.start, when.end, own.formatter), direction);
    if (when.end.date != when.start.date) {
        words += " – " + day_in_words(when.end.date, own) + std::string(comma(own.language)) +
                 isolated(own.formatter.time(when.end.time), direction);
    }
    return {Text(std::move(words)), &own.language, TextStatus::source};
}

LocalizedText occasion_text(const Occurrence& when, const LocalizedPortal& own) {
    LocalizedText out = hours_of(when, own);
    out.text = Text(day_in_words(when.start.date, own) + std::string(comma(own.language)) +
                    out.text.value);
    return out;
}

std::optional<LocalizedText> rhythm_text(const Event& event, const LocalizedPortal& own,
                                         const LocalizedPortal& source) {
    if (!event.schedule.repeat) return std::nullopt;
    LocalizedText words = rhythm_in(own, event.schedule);
    if ((!words.text.empty() && !words.fallback()) || &own.language == &source.language) {
        return words;
    }
    // A sentence half in one language and half in another is in none.
    words = rhythm_in(source, event.schedule);
    words.status = TextStatus::missing;
    return words;
}

}  // namespace lykta
