#include "base/office_hours.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

WeeklyHours hours(const char* text) { return parse_hours(text).hours; }

/// What a municipality's own line for emergencies has.
const char* const out_of_hours = "mån–sön 16.30–8 nästa dag; lör–sön 8–16.30";

}  // namespace

TEST_CASE("Only who answers after ten or before six answers at night") {
    CHECK(reach_into_the_night(hours("dygnet runt")));
    CHECK(reach_into_the_night(hours(out_of_hours)));
    CHECK(reach_into_the_night(hours("fre 21–23")));
    CHECK(reach_into_the_night(hours("mån 4–8")));
    CHECK_FALSE(reach_into_the_night(hours("mån–sön 18–22")));
    CHECK_FALSE(reach_into_the_night(hours("mån–fre 7–17")));
}

TEST_CASE("An office that is open until six, or from seven, is an office") {
    CHECK_FALSE(reach_beyond_office_hours(hours("mån–fre 8–17")));
    CHECK_FALSE(reach_beyond_office_hours(hours("mån–fre 9–12; mån, ons 16–18")));
    CHECK_FALSE(reach_beyond_office_hours(hours("mån–fre 7–16")));
    CHECK(reach_beyond_office_hours(hours("mån 17–18.30")));
    CHECK(reach_beyond_office_hours(hours("mån 6.30–12")));
    CHECK(reach_beyond_office_hours(hours("mån 9–11; lör 9–11")));
    CHECK(reach_beyond_office_hours(hours("fre 22–06 nästa dag")));
    CHECK(reach_beyond_office_hours(hours("dygnet runt")));
}

TEST_CASE("Hours through the night that differ between days say nothing of red days") {
    CHECK(say_nothing_of_red_days(hours(out_of_hours)));
    CHECK(say_nothing_of_red_days(hours("fre 22–24; lör 0–6")));
    CHECK_FALSE(say_nothing_of_red_days(hours("dygnet runt")));
    CHECK_FALSE(say_nothing_of_red_days(hours("mån–sön 21–6 nästa dag")));
    CHECK_FALSE(say_nothing_of_red_days(hours("mån–fre 8–24")));
}

TEST_CASE("A day that its neighbours cover is open day and night") {
    CHECK(with_whole_days(hours(out_of_hours)) ==
          hours("vardagar 16.30–8 nästa dag; lör–sön dygnet runt"));
    CHECK(with_whole_days(hours("mån 9–11")) == hours("mån 9–11"));
    CHECK(with_whole_days(hours("dygnet runt")).always);
}
