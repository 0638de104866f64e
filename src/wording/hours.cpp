#include "wording/hours.hpp"

#include "language/hours.hpp"

namespace lykta {

LocalizedText hours_text(const WeeklyHours& hours, const LocalizedPortal& own,
                         const LocalizedPortal& source) {
    if (hours.always) return own.word("day-and-night");
    std::string words = hours_in_words(hours, own.formatter);
    if (!words.empty()) return {Text(std::move(words)), &own.language, TextStatus::source};
    return {Text(hours_in_words(hours, source.formatter)), &source.language, TextStatus::missing};
}

LocalizedText closed_text(const Closed& closed, const LocalizedPortal& own) {
    const std::string from = own.formatter.date(closed.from);
    if (closed.from == closed.until) return {Text(from), &own.language, TextStatus::source};
    return own.word("closed-period",
                    {{"from", from, true}, {"until", own.formatter.date(closed.until), true}});
}

}  // namespace lykta
