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
    const bool named = !own.formatter.weekday(day).empty();
    LocalizedText said =
        (named ? own : source)
            .word("opens-at", {{"when", day}, {"time", Times{time, std::nullopt}}});
    if (!named) said.status = TextStatus::missing;
    return said;
}

LocalizedText opens_text(Date date, TimeOfDay time, const LocalizedPortal& own) {
    return own.word("opens-at", {{"when", date}, {"time", Times{time, std::nullopt}}});
}

LocalizedText closed_text(const Closed& closed, const LocalizedPortal& own) {
    if (closed.from == closed.until) {
        return {Text(own.formatter.date(closed.from)), &own.language, TextStatus::source};
    }
    return own.word("closed-period", {{"from", closed.from}, {"until", closed.until}});
}

}  // namespace lykta
