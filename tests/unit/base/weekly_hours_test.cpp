#include "base/weekly_hours.hpp"

#include "catch.hpp"

#include <string>

using namespace lykta;
using Kind = HoursMistake::Kind;

namespace {

/// "mon 09:00-11:30, …": one way to write what was understood.
std::string read(std::string_view text) {
    static const char* const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const ParsedHours parsed = parse_hours(text);
    if (parsed.mistake) return "mistake at " + parsed.mistake->word;
    if (parsed.hours.always) return "always";
    std::string out;
    for (const OpenHours& h : parsed.hours.hours) {
        if (!out.empty()) out += ", ";
        out += std::string(days[static_cast<int>(h.day)]) + " " + iso(h.open) + "-" + iso(h.close);
    }
    return out;
}

struct Found {
    Kind kind;
    std::size_t offset;
    std::string word;
    bool operator==(const Found&) const = default;
};

Found mistake(std::string_view text) {
    const auto found = parse_hours(text).mistake;
    REQUIRE(found);
    return {found->kind, found->offset, found->word};
}

}  // namespace

TEST_CASE("Days in a list share their hours") {
    CHECK(read("mån, tor 09:00–11:30") == "mon 09:00-11:30, thu 09:00-11:30");
    CHECK(read("tisdagar och torsdagar 9-10") == "tue 09:00-10:00, thu 09:00-10:00");
    CHECK(read("Monday and Thursday 9.00-11.30") == "mon 09:00-11:30, thu 09:00-11:30");
}

TEST_CASE("Groups are parted by semicolon, comma or och") {
    const std::string expected = "mon 09:00-11:30, wed 13:00-15:00, thu 09:00-11:30";
    CHECK(read("mån, tor 09:00–11:30; ons 13–15") == expected);
    CHECK(read("mån, tor 09:00–11:30, ons 13–15") == expected);
    CHECK(read("mån, tor 09:00–11:30 och ons 13–15") == expected);
}

TEST_CASE("A day may be open twice") {
    CHECK(read("mån 9–11, 13–15") == "mon 09:00-11:00, mon 13:00-15:00");
    CHECK(read("mån 9–11 och 13–15; tis 8–9") ==
          "mon 09:00-11:00, mon 13:00-15:00, tue 08:00-09:00");
}

TEST_CASE("A range of days may go over the week's end") {
    CHECK(read("lör-mån 10-11") == "mon 10:00-11:00, sat 10:00-11:00, sun 10:00-11:00");
}

TEST_CASE("Weekdays, weekends and every day have names in both languages") {
    CHECK(read("vardagar 8.30–9.30") == read("mån–fre 08:30–09:30"));
    CHECK(read("weekdays 8.30–9.30") == read("mån–fre 08:30–09:30"));
    CHECK(read("helger 10–12") == "sat 10:00-12:00, sun 10:00-12:00");
    CHECK(read("weekends 10–12") == read("helger 10–12"));
    CHECK(read("alla dagar 08–22") == read("mån–sön 08–22"));
    CHECK(read("every day 08–22") == read("mån–sön 08–22"));
}

TEST_CASE("Day and night is always open") {
    for (const auto* text : {"dygnet runt", "Dygnet runt", "öppet dygnet runt", "day and night",
                             "alla dagar dygnet runt", "mån–sön 00:00–24:00"}) {
        INFO(text);
        CHECK(read(text) == "always");
    }
}

TEST_CASE("Day and night may hold for some days only") {
    CHECK(read("helger dygnet runt, vardagar 16–24") ==
          "mon 16:00-24:00, tue 16:00-24:00, wed 16:00-24:00, thu 16:00-24:00, fri 16:00-24:00, "
          "sat 00:00-24:00, sun 00:00-24:00");
}

TEST_CASE("Spelling of spaces, dashes, case and full stops does not matter") {
    for (const auto* text : {"mån 9–11", "Mån. kl. 9 - 11", "MÅNDAG 09:00—11:00", "mån\u00A09−11",
                             "måndagar 9 till 11.", "mån klockan 9.00–11.00;"}) {
        INFO(text);
        CHECK(read(text) == "mon 09:00-11:00");
    }
}

TEST_CASE("Midnight is a close like any other") {
    CHECK(read("fre 18–24") == "fri 18:00-24:00");
    CHECK(read("fre 18–00") == "fri 18:00-24:00");
}

TEST_CASE("A night shift is written out") {
    CHECK(read("fre 22–06 nästa dag") == "fri 22:00-06:00");
    CHECK(read("fre 22–06 next day, lör 9–12") == "fri 22:00-06:00, sat 09:00-12:00");
}

TEST_CASE("A night may run into a day that is open day and night") {
    CHECK(read("fre 22–06 nästa dag; lör dygnet runt") == "fri 22:00-06:00, sat 00:00-24:00");
}

TEST_CASE("A close before the open is a mistake at the close") {
    CHECK(mistake("mån 11–9") == Found{Kind::ends_before_it_begins, 10, "9"});
    CHECK(mistake("mån 9–9").kind == Kind::ends_before_it_begins);
}

TEST_CASE("More than a day and a night is no opening time") {
    CHECK(mistake("fre 22–23 nästa dag").kind == Kind::bad_time);
}

TEST_CASE("An unknown day is named where it stands") {
    CHECK(mistake("mån, torrdag 9–11") == Found{Kind::unknown_day, 6, "torrdag"});
    CHECK(mistake("mån–xyz 9–11") == Found{Kind::unknown_day, 7, "xyz"});
}

TEST_CASE("Hours without a day are a mistake") {
    CHECK(mistake("09–11") == Found{Kind::unknown_day, 0, "09"});
}

TEST_CASE("A time that no clock shows is named where it stands") {
    CHECK(mistake("mån 9–25") == Found{Kind::bad_time, 9, "25"});
    CHECK(mistake("mån åtta–nio").kind == Kind::bad_time);
    CHECK(mistake("mån 24–24").kind == Kind::bad_time);
}

TEST_CASE("Days without hours are a mistake at the day") {
    CHECK(mistake("ons 9–10; mån") == Found{Kind::missing_time, 12, "mån"});
    CHECK(mistake("mån tis 9–10") == Found{Kind::missing_time, 0, "mån"});
}

TEST_CASE("A single time is not enough") {
    CHECK(mistake("mån 9") == Found{Kind::missing_time, 5, "9"});
    CHECK(mistake("mån 9–") == Found{Kind::missing_time, 5, "9"});
}

TEST_CASE("Hours that overlap are a mistake at the later ones") {
    CHECK(mistake("mån 9–11, 10–12") == Found{Kind::overlap, 13, "10"});
    CHECK(mistake("mån–fre 9–11; ons 10–12").kind == Kind::overlap);
    CHECK(mistake("sön 22–06 nästa dag, mån 5–7").kind == Kind::overlap);
}

TEST_CASE("Hours that touch do not overlap") {
    CHECK(read("mån 9–11, 11–12") == "mon 09:00-11:00, mon 11:00-12:00");
    CHECK(read("sön 22–06 nästa dag, mån 6–7") == "mon 06:00-07:00, sun 22:00-06:00");
}

TEST_CASE("Nothing written is no hours") {
    CHECK(mistake("").kind == Kind::empty);
    CHECK(mistake("  \t ").kind == Kind::empty);
}

TEST_CASE("Punctuation alone is a mistake and ends") {
    for (const auto* text : {";", ",", "–", "mån;", "mån –", "mån 9–11 !", "mån 9–11 – 12", "/"}) {
        INFO(text);
        CHECK(parse_hours(text).mistake);
    }
}

TEST_CASE("a lunch that is closed is taken out of the hours around it") {
    const char* const all = "mon 09:00-12:00, mon 13:00-15:00, tue 09:00-12:00, tue 13:00-15:00";
    CHECK(read("mån–tis 9–15 (lunch 12–13)") == all);
    CHECK(read("mån–tis 9–15, lunchstängt 12–13") == all);
    CHECK(read("mon-tue 9-15 (closed 12-13)") == all);
    CHECK(read("mån 9–15 (lunch 12–13); tis 9–11") ==
          "mon 09:00-12:00, mon 13:00-15:00, tue 09:00-11:00");
    CHECK(mistake("mån 9–12 (lunch 12–13)") == Found{Kind::bad_time, 19, "12"});
    CHECK(mistake("mån 9–15 (lunch 12)").kind == Kind::missing_time);
}

TEST_CASE("words on red days are known as such, wherever the hours stop making sense") {
    CHECK(mistake("vardagar 9–11 (ej röda dagar)") == Found{Kind::red_days, 20, "röda"});
    CHECK(mistake("helgfri måndag–fredag 9–11") == Found{Kind::red_days, 0, "helgfri"});
    CHECK(mistake("mon-fri 9-11, except holidays").word == "holidays");
}
