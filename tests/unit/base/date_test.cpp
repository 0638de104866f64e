#include "base/date.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

std::chrono::sys_seconds utc(std::string_view date, int hour, int minute, int second) {
    return std::chrono::sys_days(*parse_date(date)) + std::chrono::hours(hour) +
           std::chrono::minutes(minute) + std::chrono::seconds(second);
}

}  // namespace

TEST_CASE("A date is read and written in ISO form") {
    CHECK(iso(*parse_date("2026-10-01")) == "2026-10-01");
    CHECK(iso(*parse_date("2028-02-29")) == "2028-02-29");
}

TEST_CASE("What is not exactly an ISO date is refused") {
    for (const auto* text : {"", "2026-10-1", "26-10-01", "2026/10/01", "20261001", "2026-10-01 ",
                             "2026-1a-01", "+026-10-01", "1 oktober 2026"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("A date that no calendar has is refused") {
    for (const auto* text :
         {"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("A time may be written in each of the usual ways") {
    CHECK(parse_time("09:00")->minutes == 540);
    CHECK(parse_time("9:00")->minutes == 540);
    CHECK(parse_time("9.05")->minutes == 545);
    CHECK(parse_time("09")->minutes == 540);
    CHECK(parse_time("24:00")->minutes == 1440);
}

TEST_CASE("A time that no clock shows is refused") {
    for (const auto* text : {"", ":30", "9:", "9:5", "9:60", "24:01", "25", "900", "9h", "-1"}) {
        INFO(text);
        CHECK_FALSE(parse_time(text));
    }
}

TEST_CASE("A time is written with two digits each") {
    CHECK(iso(TimeOfDay{545}) == "09:05");
    CHECK(iso(TimeOfDay{1440}) == "24:00");
}

TEST_CASE("The week begins with Monday") {
    CHECK(weekday(*parse_date("2026-10-05")) == Weekday::monday);
    CHECK(weekday(*parse_date("2026-10-11")) == Weekday::sunday);
}

TEST_CASE("Days are added over months and years") {
    CHECK(iso(add_days(*parse_date("2026-12-31"), 1)) == "2027-01-01");
    CHECK(iso(add_days(*parse_date("2028-03-01"), -1)) == "2028-02-29");
}

TEST_CASE("A month added to its last day ends at the last day there is") {
    CHECK(iso(add_months(*parse_date("2026-01-31"), 1)) == "2026-02-28");
    CHECK(iso(add_months(*parse_date("2026-11-30"), 14)) == "2028-01-30");
    CHECK(iso(add_months(*parse_date("2026-03-31"), -1)) == "2026-02-28");
}

TEST_CASE("In winter the Swedish day begins an hour before that of Greenwich") {
    CHECK(iso(stockholm_date(utc("2026-01-15", 22, 59, 59))) == "2026-01-15");
    CHECK(iso(stockholm_date(utc("2026-01-15", 23, 0, 0))) == "2026-01-16");
}

TEST_CASE("In summer the Swedish day begins two hours before that of Greenwich") {
    CHECK(iso(stockholm_date(utc("2026-07-15", 21, 59, 59))) == "2026-07-15");
    CHECK(iso(stockholm_date(utc("2026-07-15", 22, 0, 0))) == "2026-07-16");
}

TEST_CASE("Summer time lasts from the last Sunday of March to that of October") {
    CHECK(iso(stockholm_date(utc("2026-03-28", 22, 30, 0))) == "2026-03-28");
    CHECK(iso(stockholm_date(utc("2026-03-29", 22, 30, 0))) == "2026-03-30");
    CHECK(iso(stockholm_date(utc("2026-10-24", 22, 30, 0))) == "2026-10-25");
    CHECK(iso(stockholm_date(utc("2026-10-25", 22, 30, 0))) == "2026-10-25");
}

TEST_CASE("The year turns in Stockholm, not in Greenwich") {
    CHECK(iso(stockholm_date(utc("2026-12-31", 23, 0, 0))) == "2027-01-01");
}
