#include "base/hash.hpp"

#include "catch.hpp"

#include <string>

TEST_CASE("A hash is the published XXH3 value in lower-case hex") {
    CHECK(lykta::hash("") == "99aa06d3014798d86001c324468d497f");
}

TEST_CASE("A short hash is the beginning of the long one") {
    CHECK(lykta::short_hash("lykta") == lykta::hash("lykta").substr(0, 10));
}

TEST_CASE("One other byte gives another hash") {
    CHECK(lykta::hash(std::string(5000, 'a')) != lykta::hash(std::string(4999, 'a') + 'b'));
}

TEST_CASE("Bytes that come piece by piece have the hash of the whole") {
    const std::string bytes(3000, 'x');
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{7}, std::size_t{256}, std::size_t{3000}}) {
        lykta::Hasher hasher;
        for (std::size_t at = 0; at < bytes.size(); at += size) hasher.add(bytes.substr(at, size));
        CHECK(hasher.digits() == lykta::hash(bytes));
    }
    CHECK(lykta::Hasher().digits() == lykta::hash(""));
}
