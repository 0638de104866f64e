#pragma once
// Facts as a reader hears them, in her language: what pages and brochures say in the same words.

#include "base/schedule.hpp"
#include "translation/localize.hpp"

#include <optional>
#include <vector>

namespace lykta {

/// In this language's words where its weekdays are known, else in the source language's, marked.
LocalizedText hours_text(const WeeklyHours& hours, const LocalizedPortal& own,
                         const LocalizedPortal& source);

/// When, and by which role. review.reviewed must be stated. A date cannot be in a wrong language:
/// where a month has no name it is all digits.
LocalizedText reviewed_text(const Review& review, const LocalizedPortal& own);

/// The short words on whether a decision is needed; nothing where the record does not say.
std::optional<LocalizedText> route_text(const Support& support, const LocalizedPortal& own);

/// An event and its next time.
struct Occasion {
    Id<Event> event;
    Occurrence when;
};
/// Each event with its next time, soonest first, at most count; none that is cancelled or
/// sensitive: for paper, which strangers see.
std::vector<Occasion> next_occasions(const Portal& portal, Date today, std::size_t count);
/// "18.00–19.30"; where it ends on another day, "10.00 – söndag 6 juni 2027, 15.00".
LocalizedText hours_of(const Occurrence& when, const LocalizedPortal& own);
/// "tisdag 8 september 2026, 18.00–19.30".
LocalizedText occasion_text(const Occurrence& when, const LocalizedPortal& own);
/// "torsdag varannan vecka, 14.00–16.00"; nothing where it takes place once. In this language's
/// words where its weekdays and the sentence are known, else in the source language's, marked.
std::optional<LocalizedText> rhythm_text(const Event& event, const LocalizedPortal& own,
                                         const LocalizedPortal& source);

}  // namespace lykta
