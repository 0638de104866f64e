#include "language/language.hpp"

#include "table.hpp"

#include "catch.hpp"

using namespace lykta;

TEST_CASE("a language is found by its whole tag") {
    const Languages table = table_of_languages();
    REQUIRE(table.find("sv-simple") != nullptr);
    CHECK(table.find("sv-simple")->endonym == "lättläst svenska");
    CHECK(table.find("sv-") == nullptr);
    CHECK(table.find("") == nullptr);
}

TEST_CASE("directions are named as HTML names them") {
    CHECK(direction_name(Direction::ltr) == "ltr");
    CHECK(direction_name(Direction::rtl) == "rtl");
}
