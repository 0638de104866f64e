#include "translation/in_words.hpp"

#include "language/hours.hpp"

#include <algorithm>

namespace lykta {

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
        for (const Occurrence& when : occurrences(event.schedule, today, last)) {
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

LocalizedText occasion_text(const Occurrence& when, const LocalizedPortal& own) {
    const Direction direction = own.language.direction;
    std::string words = own.formatter.weekday(weekday(when.start.date));
    if (!words.empty()) {
        words += " ";
    }
    words += isolated(own.formatter.date(when.start.date), direction) + ", " +
             isolated(own.formatter.time_range(when.start.time, when.end.time), direction);
    return {Text(std::move(words)), &own.language, TextStatus::source};
}

}  // namespace lykta
