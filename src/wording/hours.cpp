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
    if (closed.from == closed.until) {
        return {Text(own.formatter.date(closed.from)), &own.language, TextStatus::source};
    }
    return own.word("closed-period", {{"from", closed.from}, {"until", closed.until}});
}

}  // namespace lykta
