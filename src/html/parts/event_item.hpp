#pragma once
// An event as an entry of a list, and each time that it takes place.

#include "html/here.hpp"
#include "html/views/event.hpp"

#include <functional>
#include <vector>

namespace lykta::html {

OccurrenceView occurrence_view(const Occurrence& occurrence, const Here& here);

/// The event with one of its times.
EventItemView event_item(Id<Event> id, const Occurrence& when, const Here& here);

/// next_occasions() as entries.
std::vector<EventItemView> next_events(const Here& here,
                                       const std::function<bool(const Event&)>& wanted,
                                       std::size_t limit = 1000);

}  // namespace lykta::html
