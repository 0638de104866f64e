#include "base/hash.hpp"

#include "catch.hpp"

TEST_CASE("A hash is the published XXH3 value in lower-case hex") {
    CHECK(lykta::hash("") == "99aa06d3014798d86001c324468d497f");
}

TEST_CASE("A short hash is the beginning of the long one") {
    CHECK(lykta::short_hash("lykta") == lykta::hash("lykta").substr(0, 10));
}

TEST_CASE("One other byte gives another hash") {
    CHECK(lykta::hash(std::string(5000, 'a')) != lykta::hash(std::string(4999, 'a') + 'b'));
}
