#include "wording/hours.hpp"

#include "language/hours.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

/// Empty where the language has none of its own: then days and times say the same.
std::string own_word(std::string_view key, const LocalizedPortal& own) {
    LocalizedText word = own.word(key);
    return word.fallback() ? std::string() : std::move(word.text.value);
}

HoursWords hours_words(const LocalizedPortal& own) {
    return {own_word("every-day", own), own_word("working-days", own),
            own_word("day-and-night", own)};
}

LocalizedText opens(const std::string& when, TimeOfDay time, const LocalizedPortal& own) {
    return own.word("opens-at", {{"when", when, false}, {"time", own.formatter.time(time), true}});
}

}  // namespace

LocalizedText hours_text(const WeeklyHours& hours, const LocalizedPortal& own,
                         const LocalizedPortal& source) {
    if (hours.always) return own.word("day-and-night");
    std::string words = hours_in_words(hours, own.formatter, hours_words(own));
    if (!words.empty()) return {Text(std::move(words)), &own.language, TextStatus::source};
    return {Text(hours_in_words(hours, source.formatter, hours_words(source))), &source.language,
            TextStatus::missing};
}

LocalizedText opens_text(Weekday day, TimeOfDay time, const LocalizedPortal& own,
                         const LocalizedPortal& source) {
    const std::string name = own.formatter.weekday(day);
    if (!name.empty()) {
        LocalizedText said = opens(name, time, own);
        if (!said.fallback()) return said;
    }
    LocalizedText said = opens(source.formatter.weekday(day), time, source);
    if (&own != &source) said.status = TextStatus::missing;
    return said;
}

LocalizedText opens_text(Date date, TimeOfDay time, const LocalizedPortal& own,
                         const LocalizedPortal& source) {
    LocalizedText said = opens(own.formatter.date(date), time, own);
    if (!said.fallback()) return said;
    said = opens(source.formatter.date(date), time, source);
    if (&own != &source) said.status = TextStatus::missing;
    return said;
}

LocalizedText closed_text(const Closed& closed, const LocalizedPortal& own) {
    const std::string from = own.formatter.date(closed.from);
    if (closed.from == closed.until) return {Text(from), &own.language, TextStatus::source};
    return own.word("closed-period",
                    {{"from", from, true}, {"until", own.formatter.date(closed.until), true}});
}

}  // namespace lykta
