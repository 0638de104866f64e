// The calendar, and a page for each event.

#include "html/pages/pages.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/event_item.hpp"
#include "html/parts/facts.hpp"
#include "html/parts/links.hpp"
#include "html/parts/list_filters.hpp"
#include "html/parts/text.hpp"
#include "wording/occasions.hpp"
#include "wording/reviews.hpp"

#include <algorithm>
#include <utility>

namespace lykta::html {

namespace {

/// The calendar shows this month and the next, and of what begins later the first time: a page
/// that a phone loads at once.
constexpr int calendar_months = 2;
constexpr std::size_t times_on_a_page = 6;

Date last_day_shown(Date today) {
    const Date first(today.year(), today.month(), std::chrono::day(1));
    return add_days(add_months(first, calendar_months), -1);
}

/// A month as a table: whole weeks, Monday first.
void add_weeks(MonthView& view, Date first, const Here& here) {
    const Formatter& formatter = here.localized().formatter;
    for (int day = 0; day < 7; ++day) {
        LocalizedText name{Text(formatter.weekday(static_cast<Weekday>(day))),
                           &here.localized().language, TextStatus::source};
        if (name.text.empty()) continue;
        LocalizedText brief = name;
        brief.text = Text(formatter.brief_weekday(static_cast<Weekday>(day)));
        view.weekdays.push_back({std::move(name), std::move(brief)});
    }
    if (view.weekdays.size() != 7) view.weekdays.clear();
    const auto leads_to = [&](const std::string& day) {
        return std::any_of(view.events.begin(), view.events.end(), [&](const EventItemView& each) {
            return each.next.anchor.value == "on_" + day;
        });
    };
    const Date after = add_months(first, 1);
    for (Date day = add_days(first, -static_cast<int>(weekday(first))); day < after;) {
        WeekView week;
        for (int i = 0; i < 7; ++i, day = add_days(day, 1)) {
            DayView& cell = week.days.emplace_back();
            if (day.month() != first.month()) continue;
            cell.number = Text(std::to_string(static_cast<unsigned>(day.day())));
            cell.today = day == here.site.today;
            if (leads_to(iso(day))) cell.link = Url{"#on_" + iso(day)};
        }
        view.weeks.push_back(std::move(week));
    }
}

}  // namespace

CalendarView calendar_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<CalendarView>(make);
    const Date today = here.site.today;
    const auto filters = event_filters(here.portal());
    view.all = make.page.subject.record == 0;
    view.filters =
        filter_views(make, here.portal().events, filters, [](const Event&) { return true; });
    std::vector<std::pair<Occurrence, Id<Event>>> times;
    std::vector<std::pair<Occurrence, Id<Event>>> later;
    for (const Event& event : here.portal().events) {
        if (!is_shown(event, make, filters)) continue;
        const Id<Event> id = *here.portal().events.find(event.id);
        const auto shown = occurrences_ahead(event.schedule, today, last_day_shown(today));
        for (const Occurrence& each : shown) times.emplace_back(each, id);
        if (!shown.empty()) continue;
        for (const Occurrence& each :
             occurrences_ahead(event.schedule, today, add_months(today, months_ahead), 1)) {
            later.emplace_back(each, id);
        }
    }
    std::sort(times.begin(), times.end());
    std::sort(later.begin(), later.end());
    std::vector<Date> dates;  // the first of each month that is shown
    std::optional<std::chrono::month> month;
    std::optional<Date> day;
    for (const auto& [when, id] : times) {
        if (month != when.start.date.month()) {
            month = when.start.date.month();
            view.months.push_back({{Text(here.localized().formatter.month(when.start.date)),
                                    &here.localized().language, TextStatus::source},
                                   {},
                                   {},
                                   {}});
        }
        EventItemView& item = view.months.back().events.emplace_back(event_item(id, when, here));
        item.first_that_day = std::exchange(day, when.start.date) != when.start.date;
        item.tags = tags_of(here.portal().events[id], filters);
        dates.resize(view.months.size(),
                     Date(when.start.date.year(), when.start.date.month(), std::chrono::day(1)));
    }
    for (std::size_t i = 0; i < view.months.size(); ++i) add_weeks(view.months[i], dates[i], here);
    for (const auto& [when, id] : later) {
        view.later.push_back(event_item(id, when, here));
        view.later.back().tags = tags_of(here.portal().events[id], filters);
    }
    return view;
}

EventView event_view(const PageToMake& make) {
    const Here& here = make.here;
    const Event& event = here.portal().events[Id<Event>{make.page.subject.record}];
    EventView view;
    view.title = here.text(event.title);
    view.summary = here.localized().optional_text(event.summary);
    view.frame =
        frame_of(make, {view.title, view.summary, {own_page_link(PageKind::calendar, here)}});
    view.full = event.registration.full;
    view.facts = facts(event, here);
    const Date today = here.site.today;
    for (const Occurrence& each : occurrences_ahead(
             event.schedule, today, add_months(today, months_ahead), times_on_a_page)) {
        view.next.push_back(occurrence_view(each, here));
    }
    view.online = Url{event.online};
    view.body = body_html(event.body, view.frame, here);
    const auto contact = event.contact ? event.contact : event.registration.contact;
    if (const auto asked = contact ? contact : here.settings().main_contact) {
        view.contact = contact_card(*asked, here);
    }
    view.reviewed = reviewed_text(event.review, here.localized());
    return view;
}

}  // namespace lykta::html
