#include "language/format.hpp"

#include "table.hpp"

#include "catch.hpp"

#include <set>
#include <string>
#include <vector>

using namespace lykta;

namespace {

constexpr Date first_of_october{std::chrono::year{2026}, std::chrono::month{10},
                                std::chrono::day{1}};

const std::vector<std::string> two{"a", "b"};
const std::vector<std::string> three{"a", "b", "c"};

struct Written {
    std::string tag, date, monday, sunday, list;
};

}  // namespace

TEST_CASE("every language of the table writes its own dates, weekdays and lists") {
    const std::vector<Written> expected{
        {"sv", "1 oktober 2026", "måndag", "söndag", "a, b och c"},
        {"sv-simple", "1 oktober 2026", "måndag", "söndag", "a, b och c"},
        {"en", "1 October 2026", "Monday", "Sunday", "a, b and c"},
        {"fi", "1. lokakuuta 2026", "maanantai", "sunnuntai", "a, b ja c"},
        {"fit", "2026-10-01", "", "", "a, b, c"},
        {"se", "2026-10-01", "", "", "a, b ja c"},
        {"smj", "2026-10-01", "", "", "a, b, c"},
        {"sma", "2026-10-01", "", "", "a, b, c"},
        {"sju", "2026-10-01", "", "", "a, b, c"},
        {"sje", "2026-10-01", "", "", "a, b, c"},
        {"yi", "2026-10-01", "", "", "a, b און c"},
        {"rmn-x-arli", "2026-10-01", "", "", "a, b, c"},
        {"rmy-x-lovara", "2026-10-01", "", "", "a, b, c"},
        {"rmy-x-kelderas", "2026-10-01", "", "", "a, b, c"},
        {"rmf", "2026-10-01", "", "", "a, b, c"},
        {"rmu", "2026-10-01", "", "", "a, b, c"},
        {"ar", "1 أكتوبر 2026", "الاثنين", "الأحد", "a وb وc"},
        {"fa", "1 اکتبر 2026", "دوشنبه", "یکشنبه", "a،\u200F b، و c"},
        {"fa-AF", "1 اکتوبر 2026", "دوشنبه", "یکشنبه", "a،\u200F b، و c"},
        {"so", "Bisha Tobnaad 1, 2026", "Isniin", "Axad", "a, b iyo c"},
        {"ti", "1 ጥቅምቲ 2026", "ሰኑይ", "ሰንበት", "a፣ bን cን"},
        {"uk", "1 жовтня 2026\u202Fр.", "понеділок", "неділя", "a, b і c"},
        {"kmr", "1 kewçêrê 2026", "duşem", "yekşem", "a, b û c"},
        {"ckb", "1ی تشرینی یەکەمی 2026", "دووشەممە", "یەکشەممە", "a، b، c"},
        {"swl", "2026-10-01", "", "", "a, b, c"},
    };
    const Languages table = table_of_languages();
    CHECK(table.all.size() == expected.size());
    for (const Written& written : expected) {
        const Formatter formatter(language_of(table, written.tag));
        INFO("language " << written.tag);
        CHECK(formatter.date(first_of_october) == written.date);
        CHECK(formatter.weekday(Weekday::monday) == written.monday);
        CHECK(formatter.weekday(Weekday::sunday) == written.sunday);
        CHECK(formatter.list(three) == written.list);
    }
}

TEST_CASE("a month without a name gives the ISO date, its neighbours keep theirs") {
    const Languages table = table_of_languages();
    CalendarNames own;
    own.months[8] = "syyskuuta";
    const Formatter formatter(language_of(table, "fit"), own);
    CHECK(formatter.date({std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{7}}) ==
          "7 syyskuuta 2026");
    CHECK(formatter.date(first_of_october) == "2026-10-01");
}

TEST_CASE("a speaker's words for the calendar go before ICU's") {
    const Languages table = table_of_languages();
    CalendarNames own;
    own.months[9] = "lokakuun";
    own.weekdays[0] = "maanantaina";
    own.date_pattern = "{month} {day}. p. {year}";
    const Formatter formatter(language_of(table, "fi"), own);
    CHECK(formatter.date(first_of_october) == "lokakuun 1. p. 2026");
    CHECK(formatter.weekday(Weekday::monday) == "maanantaina");
    CHECK(formatter.weekday(Weekday::tuesday) == "tiistai");
}

TEST_CASE(
    "where ICU spells a language as it is not spelt here, it lends no names of days and months") {
    const Languages table = table_of_languages();
    CalendarNames yiddish;
    yiddish.months[9] = "אָקטאָבער";
    yiddish.weekdays[2] = "מיטוואָך";
    const Formatter formatter(language_of(table, "yi"), yiddish);
    CHECK(formatter.date(first_of_october) == "1טן אָקטאָבער 2026");
    CHECK(formatter.month(first_of_october) == "2026-10");
    CHECK(formatter.weekday(Weekday::wednesday) == "מיטוואָך");
    CHECK(formatter.weekday(Weekday::thursday).empty());
    CHECK(formatter.date({std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{1}}) ==
          "2026-11-01");
}

TEST_CASE("a date pattern that forgets the year is not used") {
    const Languages table = table_of_languages();
    CalendarNames own;
    own.date_pattern = "{day}. {month}";
    CHECK(Formatter(language_of(table, "fi"), own).date(first_of_october) == "1. lokakuuta 2026");
}

TEST_CASE("clock times are by 24 hours and with the language's sign") {
    const Languages table = table_of_languages();
    const Formatter swedish(language_of(table, "sv"));
    const Formatter english(language_of(table, "en"));
    CHECK(swedish.time({9 * 60}) == "9.00");
    CHECK(swedish.time({0}) == "0.00");
    CHECK(swedish.time({24 * 60}) == "24.00");
    CHECK(english.time({9 * 60 + 5}) == "09:05");
    CHECK(english.time({13 * 60}) == "13:00");
    CHECK(Formatter(language_of(table, "sv-simple")).time({9 * 60}) == "9.00");
    CHECK(Formatter(language_of(table, "fi")).time({9 * 60}) == "9.00");
}

TEST_CASE("a clock range has an en dash and no spaces") {
    const Languages table = table_of_languages();
    CHECK(Formatter(language_of(table, "sv")).time_range({540}, {690}) == "9.00–11.30");
    CHECK(Formatter(language_of(table, "ar")).time_range({540}, {690}) == "09:00–11:30");
}

TEST_CASE("numbers are grouped as the language groups, with the digits 0 to 9") {
    const Languages table = table_of_languages();
    CHECK(Formatter(language_of(table, "sv")).number(1234567) == "1\u00A0234\u00A0567");
    CHECK(Formatter(language_of(table, "en")).number(1234567) == "1,234,567");
    CHECK(Formatter(language_of(table, "ckb")).number(1234) == "1,234");
    CHECK(Formatter(language_of(table, "fa")).number(999) == "999");
    CHECK(Formatter(language_of(table, "sv")).number(0) == "0");
}

TEST_CASE("digits stay 0 to 9 where the table forgets to ask for them") {
    Language arabic;
    arabic.tag = "ckb";
    arabic.dates = "ckb";
    const Formatter formatter(arabic);
    CHECK(formatter.number(12345) == "12,345");
    CHECK(formatter.date(first_of_october) == "1ی تشرینی یەکەمی 2026");
}

TEST_CASE("numbers in a language unknown to ICU are grouped by no-break spaces") {
    const Languages table = table_of_languages();
    const Formatter formatter(language_of(table, "fit"));
    CHECK(formatter.number(123456) == "123\u00A0456");
    CHECK(formatter.number(1000) == "1\u00A0000");
    CHECK(formatter.number(-123) == "-123");
}

TEST_CASE("lists of none, one and two have no comma") {
    const Languages table = table_of_languages();
    const Formatter formatter(language_of(table, "sv"));
    CHECK(formatter.list({}).empty());
    CHECK(formatter.list(std::vector<std::string>{"a"}) == "a");
    CHECK(formatter.list(two) == "a och b");
}

TEST_CASE("hours are a range in words where the language says them so") {
    const Languages table = table_of_languages();
    const TimeOfDay nine{9 * 60};
    const TimeOfDay half_past_eleven{11 * 60 + 30};
    CalendarNames own;
    own.range = "من {from} إلى {until}";
    const Formatter words(language_of(table, "ar"), own);
    CHECK(words.time_range(nine, half_past_eleven) == "من 09:00 إلى 11:30");
    own.range = "من {from}";
    const Formatter half(language_of(table, "ar"), own);
    CHECK(half.time_range(nine, half_past_eleven) == "09:00–11:30");
}

TEST_CASE("a formatter that is moved keeps what it knows") {
    const Languages table = table_of_languages();
    CalendarNames own;
    own.months[9] = "lokakuuta";
    Formatter first(language_of(table, "fit"), own);
    CHECK(first.date(first_of_october) == "1 lokakuuta 2026");
    const Formatter second = std::move(first);
    CHECK(second.date(first_of_october) == "1 lokakuuta 2026");
}

TEST_CASE("a day over a narrow column is said in a letter or two, as the language's calendars do") {
    struct Brief {
        std::string tag;
        std::string monday;
        std::string sunday;
    };
    const Languages table = table_of_languages();
    for (const auto& [tag, monday, sunday] :
         {Brief{"sv", "må", "sö"}, Brief{"sv-simple", "må", "sö"}, Brief{"en", "Mo", "Su"},
          Brief{"fi", "ma", "su"}, Brief{"ar", "ن", "ح"}, Brief{"fa", "د", "ی"},
          Brief{"fa-AF", "د", "ی"}, Brief{"ckb", "د", "ی"}, Brief{"kmr", "dş", "yş"},
          Brief{"uk", "пн", "нд"}, Brief{"ti", "ሰኑ", "ሰን"}, Brief{"so", "Is", "Ax"}}) {
        INFO(tag);
        const Formatter formatter(language_of(table, tag));
        CHECK(formatter.brief_weekday(Weekday::monday) == monday);
        CHECK(formatter.brief_weekday(Weekday::sunday) == sunday);
        std::set<std::string> all;
        for (int day = 0; day < 7; ++day)
            all.insert(formatter.brief_weekday(static_cast<Weekday>(day)));
        CHECK(all.size() == 7);
    }
}

TEST_CASE("a language with words of its own for the days has no others over a narrow column") {
    const Languages table = table_of_languages();
    CalendarNames own;
    own.weekdays[0] = "mánnodat";
    CHECK(Formatter(language_of(table, "se"), own).brief_weekday(Weekday::monday) == "má");
    own.weekdays[0] = "מאָנטיק";
    const Formatter yiddish(language_of(table, "yi"), own);
    CHECK(yiddish.brief_weekday(Weekday::monday) == "מאָנטיק");
    CHECK(yiddish.brief_weekday(Weekday::tuesday).empty());
}
