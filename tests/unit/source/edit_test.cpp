// Authors' files are changed where they are meant to be, and nowhere else.
#include "source/edit.hpp"

#include "catch.hpp"

#include <stdexcept>
#include <string>

using namespace lykta;

TEST_CASE("Only what is replaced changes") {
    const std::string text = "a: 1  # ett\r\nb: 2\n\tc";
    CHECK(edited(text, {}) == text);
    CHECK(edited(text, {{3, 4, "10"}}) == "a: 10  # ett\r\nb: 2\n\tc");
    CHECK(edited(text, {{16, 17, "20"}, {3, 4, ""}, {0, 0, "x"}}) == "xa:   # ett\r\nb: 20\n\tc");
    CHECK(edited(text, {{text.size(), text.size(), "!"}}) == text + "!");
}

TEST_CASE("Replacements that overlap or lead out are a mistake of ours") {
    CHECK_THROWS_AS(edited("abc", {{0, 2, ""}, {1, 3, ""}}), std::logic_error);
    CHECK_THROWS_AS(edited("abc", {{2, 4, ""}}), std::logic_error);
    CHECK_THROWS_AS(edited("abc", {{2, 1, ""}}), std::logic_error);
}

TEST_CASE("A place is found whatever the line ends, and behind a byte-order mark") {
    CHECK(offset_of("ab\ncd", 2, 2) == 4U);
    CHECK(offset_of("ab\r\ncd", 2, 1) == 4U);
    CHECK(offset_of("ab\rcd", 2, 1) == 3U);
    CHECK(offset_of("\xEF\xBB\xBFåb", 1, 2) == 5U);
    CHECK(offset_of("ab", 1, 3) == 2U);
    CHECK_FALSE(offset_of("ab", 1, 4));
    CHECK_FALSE(offset_of("ab\ncd", 3, 1));
}

TEST_CASE("New lines end as the others do") {
    CHECK(line_end_of("a\r\nb\n") == "\r\n");
    CHECK(line_end_of("a\nb\r\n") == "\n");
    CHECK(line_end_of("a\rb\n") == "\r");
    CHECK(line_end_of("a\rb\n") == "\r");
    CHECK(line_end_of("a") == "\n");
}
