#include "html/parts/event_item.hpp"

#include "html/parts/links.hpp"
#include "wording/occasions.hpp"

#include <utility>

namespace lykta::html {

namespace {

std::string machine_time(LocalTime time) { return iso(time.date) + "T" + iso(time.time); }

LocalizedText plain(std::string text, const Here& here) {
    return {Text(std::move(text)), &here.localized().language, TextStatus::source};
}

/// "oktober" of "oktober 2026"; empty where the month has no name and all is digits.
std::string month_name(std::string month) {
    std::erase_if(month, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
    while (month.ends_with(' ')) month.pop_back();
    while (month.starts_with(' ')) month.erase(0, 1);
    return month;
}

}  // namespace

OccurrenceView occurrence_view(const Occurrence& occurrence, const Here& here) {
    const Formatter& formatter = here.localized().formatter;
    OccurrenceView view;
    view.weekday = plain(formatter.weekday(weekday(occurrence.start.date)), here);
    view.date = plain(formatter.date(occurrence.start.date), here);
    view.day = Text(std::to_string(static_cast<unsigned>(occurrence.start.date.day())));
    view.month = plain(month_name(formatter.month(occurrence.start.date)), here);
    view.anchor = Text("on_" + iso(occurrence.start.date));
    view.time = hours_of(occurrence, here.localized());
    view.begins = Text(machine_time(occurrence.start));
    view.ends = Text(machine_time(occurrence.end));
    view.cancelled = occurrence.cancelled;
    return view;
}

EventItemView event_item(Id<Event> id, const Occurrence& when, const Here& here) {
    const Event& event = here.portal().events[id];
    EventItemView view;
    view.link = record_link(id, here);
    view.summary = here.localized().optional_text(event.summary);
    view.next = occurrence_view(when, here);
    if (event.place.name.stated()) view.place = here.text(event.place.name);
    view.rule = rhythm_text(event.schedule, here.localized(), here.source());
    view.full = event.registration.full;
    view.online = !event.online.empty();
    return view;
}

std::vector<EventItemView> next_events(const Here& here,
                                       const std::function<bool(const Event&)>& wanted,
                                       std::size_t limit) {
    std::vector<EventItemView> views;
    for (const Occasion& next : next_occasions(here.portal(), here.site.today, wanted, limit)) {
        views.push_back(event_item(next.event, next.when, here));
    }
    return views;
}

}  // namespace lykta::html
