#pragma once
// An event as an entry of a list, and each time that it takes place.

#include "html/here.hpp"
#include "html/views/event.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace lykta::html {

OccurrenceView occurrence_view(const Occurrence& occurrence, const Here& here);

/// "tisdag varannan vecka, 18.00–19.30"; nothing where it is once.
std::optional<LocalizedText> rhythm(const Event& event, const Here& here);

/// How far ahead an event's times are looked for.
inline constexpr int months_ahead = 12;

/// The event with one of its times.
EventItemView event_item(Id<Event> id, const Occurrence& when, const Here& here);

/// Events for which wanted(event), each with its next time that is not cancelled, soonest first.
/// What is over, or has no time within months_ahead, is left out.
std::vector<EventItemView> next_events(const Here& here,
                                       const std::function<bool(const Event&)>& wanted,
                                       std::size_t limit = 1000);

}  // namespace lykta::html
