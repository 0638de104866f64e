#include "base/schedule.hpp"

#include "catch.hpp"

#include <random>

using namespace lykta;

namespace {

Date day(const char* text) { return *parse_date(text); }
LocalTime at(const char* text) { return *parse_local_time(text); }

Schedule evening(const char* first) {
    Schedule out;
    out.start = {day(first), {18 * 60}};
    out.end = {day(first), {19 * 60 + 30}};
    return out;
}

std::vector<std::string> days_of(const std::vector<Occurrence>& found) {
    std::vector<std::string> out;
    for (const Occurrence& each : found) out.push_back(iso(each.start.date));
    return out;
}

/// The rule said a second time, as simply as can be: every day is asked whether it is one.
bool naive_takes_place(const Schedule& schedule, Date asked) {
    if (asked == schedule.start.date) return true;
    if (!schedule.repeat || asked < schedule.start.date) return false;
    if (schedule.until && asked > *schedule.until) return false;
    if (schedule.repeat->kind == Recurrence::Kind::weeks) {
        Date walking = schedule.start.date;
        while (walking < asked) walking = add_days(walking, 7 * schedule.repeat->weeks);
        return walking == asked;
    }
    if (weekday(asked) != schedule.repeat->weekday) return false;
    int before = 0;
    int after = 0;
    for (Date other = add_days(asked, -7); other.month() == asked.month(); ++before) {
        other = add_days(other, -7);
    }
    for (Date other = add_days(asked, 7); other.month() == asked.month(); ++after) {
        other = add_days(other, 7);
    }
    return schedule.repeat->nth < 0 ? after == 0 : before + 1 == schedule.repeat->nth;
}

std::vector<Occurrence> naive(const Schedule& schedule, Date from, Date to) {
    std::vector<Occurrence> out;
    for (Date walking = from; walking <= to; walking = add_days(walking, 1)) {
        const auto named = [&](const std::vector<Date>& days) {
            for (const Date each : days) {
                if (each == walking) return true;
            }
            return false;
        };
        if (!naive_takes_place(schedule, walking) || named(schedule.except)) continue;
        Date last = walking;
        for (Date d = schedule.start.date; d < schedule.end.date; d = add_days(d, 1)) {
            last = add_days(last, 1);
        }
        out.push_back(
            {{walking, schedule.start.time}, {last, schedule.end.time}, named(schedule.cancelled)});
    }
    return out;
}

}  // namespace

TEST_CASE("Weeks are counted in Swedish and in English") {
    CHECK(parse_weeks("2 weeks") == 2);
    CHECK(parse_weeks("3 veckor") == 3);
    CHECK(parse_weeks("1 Vecka") == 1);
    CHECK(parse_weeks("week") == 1);
}

TEST_CASE("What is no number of weeks is refused") {
    for (const char* text : {"", "2", "weeks", "0 weeks", "53 weeks", "-1 week", "two weeks",
                             "2 weeks later", "100 veckor", "2 månader"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_weeks(text));
    }
}

TEST_CASE("A weekday of the month is understood in Swedish and in English") {
    const Recurrence second{Recurrence::Kind::monthly, 1, 2, Weekday::tuesday};
    CHECK(parse_monthly("second tuesday") == second);
    CHECK(parse_monthly("Andra  tisdagen") == second);
    CHECK(parse_monthly("sista fredagen")->nth == -1);
    CHECK(parse_monthly("fjärde söndag")->weekday == Weekday::sunday);
}

TEST_CASE("What names no weekday of the month is refused") {
    for (const char* text :
         {"", "tuesday", "fifth tuesday", "second", "andra dagen", "2 tuesday"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_monthly(text));
    }
}

TEST_CASE("A date with a time is read with a space or a T between") {
    CHECK(at("2026-09-08 18:00").time.minutes == 18 * 60);
    CHECK(at("2026-09-08T08.30").time.minutes == 8 * 60 + 30);
    for (const char* text : {"2026-09-08", "2026-09-08 ", "2026-09-31 18:00", "18:00"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_local_time(text));
    }
}

TEST_CASE("What takes place once takes place on its day alone") {
    const Schedule once = evening("2026-10-25");
    CHECK(days_of(occurrences(once, day("2026-01-01"), day("2027-12-31"))) ==
          std::vector<std::string>{"2026-10-25"});
    CHECK(occurrences(once, day("2026-10-26"), day("2027-12-31")).empty());
}

TEST_CASE("Every other week leaves out the weeks between") {
    Schedule group = evening("2026-09-08");
    group.repeat = Recurrence{Recurrence::Kind::weeks, 2};
    group.except = {day("2026-10-06")};
    CHECK(days_of(occurrences(group, day("2026-09-09"), day("2026-10-20"))) ==
          std::vector<std::string>{"2026-09-22", "2026-10-20"});
}

TEST_CASE("A cancelled occurrence stays, and says so") {
    Schedule group = evening("2026-09-08");
    group.repeat = Recurrence{};
    group.cancelled = {day("2026-09-15")};
    const auto found = occurrences(group, day("2026-09-08"), day("2026-09-22"));
    REQUIRE(found.size() == 3);
    CHECK_FALSE(found[0].cancelled);
    CHECK(found[1].cancelled);
}

TEST_CASE("Repeating stops on its last day") {
    Schedule group = evening("2026-09-08");
    group.repeat = Recurrence{};
    group.until = day("2026-09-22");
    CHECK(occurrences(group, day("2026-01-01"), day("2027-01-01")).size() == 3);
}

TEST_CASE("A night that begins before midnight ends on the next day, in every week") {
    Schedule night = evening("2026-09-08");
    night.end = at("2026-09-09 06:00");
    night.repeat = Recurrence{};
    const auto found = occurrences(night, day("2026-10-20"), day("2026-10-20"));
    REQUIRE(found.size() == 1);
    CHECK(iso(found[0].end.date) == "2026-10-21");
}

TEST_CASE("What goes on for days is ahead until its last") {
    Schedule camp = evening("2026-12-04");
    camp.end = at("2026-12-06 15:00");
    for (const char* today : {"2026-12-03", "2026-12-05", "2026-12-06"}) {
        CAPTURE(today);
        CHECK(days_of(occurrences_ahead(camp, day(today), day("2027-12-31"))) ==
              std::vector<std::string>{"2026-12-04"});
    }
    CHECK(occurrences_ahead(camp, day("2026-12-07"), day("2027-12-31")).empty());
}

TEST_CASE("No more occurrences come than were asked for, and they are the first") {
    Schedule group = evening("2026-09-08");
    group.repeat = Recurrence{};
    CHECK(days_of(occurrences(group, day("2026-09-09"), day("9999-12-31"), 2)) ==
          std::vector<std::string>{"2026-09-15", "2026-09-22"});
}

TEST_CASE("A day is one of a schedule's own, be it excepted or cancelled") {
    Schedule group = evening("2026-09-08");
    group.repeat = Recurrence{};
    group.except = {day("2026-09-15")};
    CHECK(takes_place_on(group, day("2026-09-15")));
    CHECK_FALSE(takes_place_on(group, day("2026-09-16")));
    CHECK_FALSE(takes_place_on(group, day("2026-09-01")));
}

TEST_CASE("The clock changes move no occurrence: 18:00 is 18:00 on both sides") {
    Schedule group = evening("2026-03-22");  // a Sunday; clocks change on the 29th
    group.repeat = Recurrence{};
    for (const Occurrence& each : occurrences(group, day("2026-03-22"), day("2026-11-08"))) {
        CHECK(iso(each.start.time) == "18:00");
        CHECK(weekday(each.start.date) == Weekday::sunday);
    }
    CHECK(takes_place_on(group, day("2026-03-29")));
    CHECK(takes_place_on(group, day("2026-10-25")));
}

TEST_CASE("Over two years every schedule is what a day-by-day walk finds") {
    std::mt19937 chance(20261124);
    const auto number = [&](int from, int to) {
        return from + static_cast<int>(chance() % static_cast<unsigned>(to - from + 1));
    };
    const Date first = day("2026-01-01");
    const Date last = day("2027-12-31");
    constexpr int days = 730;
    for (int round = 0; round < 300; ++round) {
        Schedule schedule = evening(iso(add_days(first, number(-400, days))).c_str());
        if (number(0, 3) == 0) schedule.end.date = add_days(schedule.start.date, number(1, 3));
        const int kind = number(0, 4);
        if (kind < 2) {
            schedule.repeat = Recurrence{Recurrence::Kind::weeks, number(1, 9)};
        } else if (kind < 4) {
            const int nth = number(0, 4);
            schedule.repeat = Recurrence{Recurrence::Kind::monthly, 1, nth == 0 ? -1 : nth,
                                         static_cast<Weekday>(number(0, 6))};
        }
        if (schedule.repeat && number(0, 2) == 0) {
            schedule.until = add_days(schedule.start.date, number(0, 500));
        }
        const auto all = naive(schedule, first, last);
        for (const Occurrence& each : all) {
            if (number(0, 9) == 0) schedule.except.push_back(each.start.date);
            if (number(0, 9) == 0) schedule.cancelled.push_back(each.start.date);
        }
        const Date from = add_days(first, number(0, 300));
        const Date to = add_days(from, number(0, 430));
        CAPTURE(round, iso(schedule.start.date), iso(from), iso(to));
        CHECK(occurrences(schedule, from, to) == naive(schedule, from, to));
        CHECK(occurrences(schedule, first, last) == naive(schedule, first, last));
    }
}
