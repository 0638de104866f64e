#include "portal/read/scalars.hpp"
#include "catch.hpp"

using namespace lykta;

TEST_CASE("Yes and no are understood in both languages, and nothing else is") {
    for (const char* yes : {"yes", "true", "ja", "Ja", "TRUE"}) CHECK(parse_boolean(yes) == true);
    for (const char* no : {"no", "false", "nej", "Nej"}) CHECK(parse_boolean(no) == false);
    for (const char* other : {"1", "on", "y", "kanske"}) CHECK(!parse_boolean(other));
}

TEST_CASE("A number with zeros in front is not read as another one") {
    CHECK(!parse_integer("010"));
    CHECK(parse_integer("0") == 0);
    CHECK(parse_integer("-5") == -5);
}

TEST_CASE("Fractions, units and numbers beyond reason are no whole numbers") {
    for (const char* text : {"", "1.5", "5 kr", "1e3", "0x10", "99999999999", "-", "+1"}) {
        INFO(text);
        CHECK(!parse_integer(text));
    }
}

TEST_CASE("Months and years are counted in months") {
    CHECK(parse_months("12 months") == 12);
    CHECK(parse_months("12 månader") == 12);
    CHECK(parse_months("1 månad") == 1);
    CHECK(parse_months("2 år") == 24);
    CHECK(!parse_months("12"));
    CHECK(!parse_months("0 months"));
    CHECK(!parse_months("12 veckor"));
}

TEST_CASE("A web address has a scheme and a host") {
    CHECK(is_url("https://www.bjorkhamn.example/a?b=c#d"));
    CHECK(is_url("http://localhost:8000"));
    CHECK(is_url("https://a.example/%C3%A4%20"));
    for (const char* text :
         {"www.bjorkhamn.example", "https://", "https://bjorkhamn", "https://a b.example",
          "ftp://a.example", "https://a..example", "https://anna@a.example", "javascript:alert(1)",
          "https://a.example/%zz", "https://a.example/100%", "https://[x",
          "https://a.example/a|b"}) {
        INFO(text);
        CHECK(!is_url(text));
    }
}

TEST_CASE("An e-mail address is a single one") {
    CHECK(is_email("anhorigstod@bjorkhamn.example"));
    for (const char* text : {"a", "a@b", "@b.example", "a b@c.example", "a@b.example, c@d.example",
                             "mailto:a@b.example"}) {
        INFO(text);
        CHECK(!is_email(text));
    }
}

TEST_CASE("A date in another form leads to the one that is meant") {
    CHECK(suggested_date("1 oktober 2026") == "2026-10-01");
    CHECK(suggested_date("2026-9-8") == "2026-09-08");
    CHECK(suggested_date("2026/09/08") == "2026-09-08");
    CHECK(suggested_date("20260908") == "2026-09-08");
}

TEST_CASE("A date that could be two days is not guessed") {
    CHECK(suggested_date("8/9 2026").empty());
    CHECK(suggested_date("2026-13-01").empty());
}
