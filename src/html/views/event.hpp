#pragma once
// Events: as an entry of a list, by month in the calendar, and alone.

#include "html/views/frame.hpp"
#include "html/views/support.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

/// One time that it takes place.
struct OccurrenceView {
    LocalizedText weekday;  ///< empty where it has no name here
    LocalizedText date;
    Text day;             ///< of the month: "8"
    LocalizedText month;  ///< without its year; empty where it has no name here
    Text anchor;          ///< "on_2026-09-08"
    LocalizedText time;
    Text begins;  ///< 2026-09-08T18:00, for machines
    Text ends;    ///< when it is over, for the script that hides what is
    bool cancelled = false;
};

struct EventItemView {
    LinkView link;
    std::optional<LocalizedText> summary;
    OccurrenceView next;
    LocalizedText place;                ///< empty: not stated
    std::optional<LocalizedText> rule;  ///< how it repeats; nothing: once
    bool full = false;
    bool online = false;
    bool first_that_day = false;  ///< of its list: a day of the calendar leads here
    Text tags;                    ///< codes of the filters that let it through
};

struct DayView {
    Text number;  ///< empty: of another month
    Url link;     ///< to the first event that day; empty: none
    bool today = false;
};

struct WeekView {
    std::vector<DayView> days;
};

struct WeekdayView {
    LocalizedText name;
    LocalizedText brief;  ///< as it stands over a narrow column
};

struct MonthView {
    LocalizedText name;
    std::vector<WeekdayView> weekdays;  ///< empty where they have no names here
    std::vector<WeekView> weeks;
    std::vector<EventItemView> events;
};

struct CalendarView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    FiltersView filters;
    bool all = false;  ///< not a part of the list
    std::vector<MonthView> months;
    std::vector<EventItemView> later;  ///< the first time of what begins after those months
};

struct EventView {
    FrameView frame;
    LocalizedText title;
    std::optional<LocalizedText> summary;
    bool full = false;
    std::vector<FactView> facts;
    std::vector<OccurrenceView> next;
    Url online;
    Html body;
    std::optional<ContactCardView> contact;
    std::optional<LocalizedText> reviewed;
};

template <>
struct Fields<OccurrenceView> {
    static constexpr std::string_view name = "OccurrenceView";
    static std::vector<Field> list() {
        return {field<&OccurrenceView::weekday>("weekday"),
                field<&OccurrenceView::date>("date"),
                field<&OccurrenceView::day>("day"),
                field<&OccurrenceView::month>("month"),
                field<&OccurrenceView::anchor>("anchor"),
                field<&OccurrenceView::time>("time"),
                field<&OccurrenceView::begins>("begins"),
                field<&OccurrenceView::ends>("ends"),
                field<&OccurrenceView::cancelled>("cancelled")};
    }
};

template <>
struct Fields<EventItemView> {
    static constexpr std::string_view name = "EventItemView";
    static std::vector<Field> list() {
        return {field<&EventItemView::link>("link"),
                field<&EventItemView::summary>("summary"),
                field<&EventItemView::next>("next"),
                field<&EventItemView::place>("place"),
                field<&EventItemView::rule>("rule"),
                field<&EventItemView::full>("full"),
                field<&EventItemView::online>("online"),
                field<&EventItemView::first_that_day>("first-that-day"),
                field<&EventItemView::tags>("tags")};
    }
};

template <>
struct Fields<DayView> {
    static constexpr std::string_view name = "DayView";
    static std::vector<Field> list() {
        return {field<&DayView::number>("number"), field<&DayView::link>("link"),
                field<&DayView::today>("today")};
    }
};

template <>
struct Fields<WeekView> {
    static constexpr std::string_view name = "WeekView";
    static std::vector<Field> list() { return {field<&WeekView::days>("days")}; }
};

template <>
struct Fields<WeekdayView> {
    static constexpr std::string_view name = "WeekdayView";
    static std::vector<Field> list() {
        return {field<&WeekdayView::name>("name"), field<&WeekdayView::brief>("brief")};
    }
};

template <>
struct Fields<MonthView> {
    static constexpr std::string_view name = "MonthView";
    static std::vector<Field> list() {
        return {field<&MonthView::name>("name"), field<&MonthView::weekdays>("weekdays"),
                field<&MonthView::weeks>("weeks"), field<&MonthView::events>("events")};
    }
};

template <>
struct Fields<CalendarView> {
    static constexpr std::string_view name = "CalendarView";
    static std::vector<Field> list() {
        return {field<&CalendarView::frame>("frame"), field<&CalendarView::title>("title"),
                field<&CalendarView::lead>("lead"),   field<&CalendarView::filters>("filters"),
                field<&CalendarView::all>("all"),     field<&CalendarView::months>("months"),
                field<&CalendarView::later>("later")};
    }
};

template <>
struct Fields<EventView> {
    static constexpr std::string_view name = "EventView";
    static std::vector<Field> list() {
        return {field<&EventView::frame>("frame"),     field<&EventView::title>("title"),
                field<&EventView::summary>("summary"), field<&EventView::full>("full"),
                field<&EventView::facts>("facts"),     field<&EventView::next>("next"),
                field<&EventView::online>("online"),   field<&EventView::body>("body"),
                field<&EventView::contact>("contact"), field<&EventView::reviewed>("reviewed")};
    }
};

}  // namespace lykta::html
