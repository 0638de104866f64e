#pragma once
// When something takes place, as a reader hears it in her language.

#include "base/schedule.hpp"
#include "translation/localize.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace lykta {

/// How far ahead an event's times are looked for.
inline constexpr int months_ahead = 12;

/// An event and one of its times.
struct Occasion {
    Occurrence when;
    Id<Event> event;
    auto operator<=>(const Occasion&) const = default;
};

/// Events for which wanted(event), each with its next time that is not cancelled, soonest first, at
/// most so many. What is over, sensitive, or has no time within months_ahead, is left out:
/// strangers see lists and paper.
std::vector<Occasion> next_occasions(const Portal& portal, Date today,
                                     const std::function<bool(const Event&)>& wanted,
                                     std::size_t most);
inline bool every_event(const Event& /*event*/) { return true; }

/// "18.00–19.30"; where it ends on another day, "10.00 – söndag 6 juni 2027, 15.00".
LocalizedText hours_of(const Occurrence& when, const LocalizedPortal& own);

/// "tisdag 8 september 2026, 18.00–19.30".
LocalizedText occasion_text(const Occurrence& when, const LocalizedPortal& own);

/// "torsdag varannan vecka, 14.00–16.00"; nothing where it takes place once. In this language's
/// words where its weekdays and the sentence are known, else in the source language's, marked.
std::optional<LocalizedText> rhythm_text(const Schedule& schedule, const LocalizedPortal& own,
                                         const LocalizedPortal& source);

/// Until when it goes on; nothing where it takes place once.
std::optional<LocalizedText> until_text(const Schedule& schedule, const LocalizedPortal& own);

}  // namespace lykta
