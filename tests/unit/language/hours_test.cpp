#include "language/hours.hpp"

#include "table.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

using enum Weekday;

TimeOfDay at(int hour, int minute = 0) { return {hour * 60 + minute}; }

WeeklyHours weekly(std::vector<OpenHours> hours) { return {std::move(hours), false}; }

std::string words(const WeeklyHours& hours, std::string_view tag) {
    const Languages table = table_of_languages();
    return hours_in_words(hours, Formatter(language_of(table, tag)));
}

const WeeklyHours monday_and_thursday =
    weekly({{monday, at(9), at(11, 30)}, {thursday, at(9), at(11, 30)}});

}  // namespace

TEST_CASE("days with the same hours are told together") {
    CHECK(words(monday_and_thursday, "sv") == "måndag och torsdag 9.00–11.30");
    CHECK(words(monday_and_thursday, "en") == "Monday and Thursday 09:00–11:30");
    CHECK(words(monday_and_thursday, "fi") == "maanantai ja torstai 9.00–11.30");
}

TEST_CASE("three days or more on end are told as first to last") {
    const WeeklyHours weekdays = weekly({{monday, at(8, 30), at(9, 30)},
                                         {tuesday, at(8, 30), at(9, 30)},
                                         {wednesday, at(8, 30), at(9, 30)},
                                         {thursday, at(8, 30), at(9, 30)},
                                         {friday, at(8, 30), at(9, 30)}});
    CHECK(words(weekdays, "sv") == "måndag–fredag 8.30–9.30");
}

TEST_CASE("two days on end are told by name") {
    CHECK(words(weekly({{saturday, at(10), at(14)}, {sunday, at(10), at(14)}}), "sv") ==
          "lördag och söndag 10.00–14.00");
}

TEST_CASE("days with other hours come after a comma") {
    const WeeklyHours hours = weekly({{monday, at(8), at(16)},
                                      {tuesday, at(8), at(16)},
                                      {wednesday, at(8), at(16)},
                                      {thursday, at(8), at(16)},
                                      {friday, at(8), at(14)}});
    CHECK(words(hours, "sv") == "måndag–torsdag 8.00–16.00, fredag 8.00–14.00");
}

TEST_CASE("a run and a day apart are told together") {
    const WeeklyHours hours = weekly({{monday, at(8), at(16)},
                                      {tuesday, at(8), at(16)},
                                      {wednesday, at(8), at(16)},
                                      {friday, at(8), at(16)}});
    CHECK(words(hours, "sv") == "måndag–onsdag och fredag 8.00–16.00");
    CHECK_FALSE(group_hours(hours).front().run);
}

TEST_CASE("a day with a break tells both its hours") {
    const WeeklyHours hours = weekly({{monday, at(9), at(11)}, {monday, at(13), at(15)}});
    CHECK(words(hours, "sv") == "måndag 9.00–11.00 och 13.00–15.00");
}

TEST_CASE("a day with a break is not told with a day that has only its morning") {
    const WeeklyHours hours =
        weekly({{monday, at(9), at(11)}, {monday, at(13), at(15)}, {tuesday, at(9), at(11)}});
    CHECK(group_hours(hours).size() == 2);
}

TEST_CASE("hours past midnight are told as they are written") {
    CHECK(words(weekly({{friday, at(22), at(6)}}), "sv") == "fredag 22.00–6.00");
}

TEST_CASE("hours are said as people say them, where the language has words for it") {
    const Languages table = table_of_languages();
    const WeeklyHours hours = parse_hours("mån–sön 16.30–8 nästa dag; lör–sön 8–16.30").hours;
    const Formatter swedish(language_of(table, "sv"));
    CHECK(hours_in_words(hours, swedish, {"alla dagar", "vardagar", "dygnet runt"}) ==
          "vardagar 16.30–8.00, lördag och söndag dygnet runt");
    CHECK(hours_in_words(hours, swedish) ==
          "måndag–fredag 16.30–8.00, lördag och söndag 0.00–24.00");
}

TEST_CASE("where a day has two times, a semicolon parts the days") {
    const WeeklyHours hours =
        weekly({{monday, at(9), at(11)}, {monday, at(13), at(15)}, {tuesday, at(9), at(11)}});
    CHECK(words(hours, "sv") == "måndag 9.00–11.00 och 13.00–15.00; tisdag 9.00–11.00");
}

TEST_CASE("the week begins on Monday: Sunday and Monday are no run") {
    const WeeklyHours hours =
        weekly({{monday, at(8), at(9)}, {saturday, at(8), at(9)}, {sunday, at(8), at(9)}});
    CHECK(words(hours, "sv") == "måndag, lördag och söndag 8.00–9.00");
}

TEST_CASE(
    "clock ranges stand as they are where one reads from the right: pages and brochures isolate "
    "every number") {
    CHECK(words(monday_and_thursday, "ar") == "الاثنين والخميس 09:00–11:30");
}

TEST_CASE("groups are parted by the script's own comma and semicolon") {
    CHECK(words(weekly({{monday, at(9), at(11)}, {friday, at(13), at(15)}}), "fa") ==
          "دوشنبه 09:00–11:00، جمعه 13:00–15:00");
    CHECK(
        words(weekly({{monday, at(9), at(11)}, {monday, at(12), at(13)}, {friday, at(13), at(15)}}),
              "fa")
            .find("؛") != std::string::npos);
}

TEST_CASE("a weekday without a name leaves the words to the source language") {
    CHECK(words(monday_and_thursday, "fit").empty());
    CHECK(words(monday_and_thursday, "yi").empty());  // ICU's own are not in YIVO's spelling
}

TEST_CASE("hours that are always, and none at all, are left to the caller") {
    CHECK(words(WeeklyHours{{}, true}, "sv").empty());
    CHECK(words(WeeklyHours{}, "sv").empty());
}
