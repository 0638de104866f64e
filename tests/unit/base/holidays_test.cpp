#include "base/holidays.hpp"

#include "catch.hpp"

#include <map>
#include <string>
#include <vector>

using namespace lykta;

namespace {

Date on(std::string_view text) { return *parse_date(text); }

/// By looking at each day of the year, as nobody would compute it.
Date first_weekday(int year, int month, int day, Weekday wanted) {
    Date date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
              std::chrono::day(static_cast<unsigned>(day)));
    while (weekday(date) != wanted) date = add_days(date, 1);
    return date;
}

}  // namespace

TEST_CASE("Easter is on the Sundays that the almanac says, 2020 to 2040") {
    const std::vector<std::string> almanac{
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
        "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05",
        "2038-04-25", "2039-04-10", "2040-04-01"};
    for (int year = 2020; year <= 2040; ++year) {
        CHECK(iso(easter_sunday(year)) == almanac[static_cast<std::size_t>(year - 2020)]);
    }
}

TEST_CASE("The two rare years in which the full moon is moved have their Easter in April") {
    CHECK(iso(easter_sunday(1954)) == "1954-04-18");
    CHECK(iso(easter_sunday(1981)) == "1981-04-19");
}

TEST_CASE("Easter is always a Sunday between 22 March and 25 April") {
    for (int year = 1583; year < 4100; ++year) {
        const Date easter = easter_sunday(year);
        REQUIRE(weekday(easter) == Weekday::sunday);
        const std::string day = iso(easter).substr(5);
        REQUIRE(("03-22" <= day && day <= "04-25"));
    }
}

TEST_CASE("A day that is told by a weekday is the first one from its date on") {
    const Holiday midsummer{"a", "", {}, 6, 20, Weekday::saturday};
    const Holiday all_saints{"b", "", {}, 10, 31, Weekday::saturday};
    for (int year = 2020; year <= 2040; ++year) {
        CHECK(day_of(midsummer, year) == first_weekday(year, 6, 20, Weekday::saturday));
        CHECK(day_of(all_saints, year) == first_weekday(year, 10, 31, Weekday::saturday));
    }
}

TEST_CASE("Holidays between two days are in order, over the turn of a year, and each day once") {
    const std::vector<Holiday> all{{"new", "", {}, 1, 1, {}},
                                   {"eve", "", {}, 12, 31, {}},
                                   {"again", "", {}, 12, 31, {}},
                                   {"good-friday", "", -2, {}, {}, {}}};
    CHECK(holidays_between(all, on("2026-12-31"), on("2027-03-26")) ==
          std::vector{on("2026-12-31"), on("2027-01-01"), on("2027-03-26")});
    CHECK(holidays_between(all, on("2027-01-02"), on("2027-03-25")).empty());
}
