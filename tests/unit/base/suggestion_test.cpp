#include "base/suggestion.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

using lykta::nearest;

namespace {
const std::vector<std::string> fields = {"title",   "summary", "form",    "variant", "for",
                                         "offered", "access",  "contact", "aliases", "review"};
}

TEST_CASE("A known word is nearest to itself") {
    for (const std::string& field : fields) CHECK(nearest(field, fields) == field);
}

TEST_CASE("One slip of the pen anywhere in a longer word is understood") {
    for (const std::string& field : fields) {
        if (field.size() < 6) continue;
        for (std::size_t i = 0; i < field.size(); ++i) {
            std::string dropped = field;
            dropped.erase(i, 1);
            CHECK(nearest(dropped, fields) == field);
            std::string doubled = field;
            doubled.insert(i, 1, field[i]);
            CHECK(nearest(doubled, fields) == field);
            std::string replaced = field;
            replaced[i] = 'q';
            CHECK(nearest(replaced, fields) == field);
        }
        for (std::size_t i = 1; i < field.size(); ++i) {
            std::string swapped = field;
            std::swap(swapped[i - 1], swapped[i]);
            CHECK(nearest(swapped, fields) == field);
        }
    }
}

TEST_CASE("Missing marks and other case are a small mistake") {
    const std::vector<std::string> labels = {"ägare", "lagare"};
    CHECK(nearest("agare", labels) == "ägare");
    CHECK(nearest("TITLE", fields) == "title");
}

TEST_CASE("Parted letters count as the letters they make") {
    const std::vector<std::string> labels = {"Fråga", "Saga"};
    CHECK(nearest("Fra\u030Aga", labels) == "Fråga");
}

TEST_CASE("Nothing is suggested where nothing is near") {
    CHECK(nearest("phone", fields).empty());
    CHECK(nearest("xy", fields).empty());
    CHECK(nearest("", fields).empty());
    CHECK(nearest("title", {}).empty());
}

TEST_CASE("At most a third of the word may be wrong") {
    const std::vector<std::string> known = {"abcdef"};
    CHECK(nearest("abcdxy", known) == "abcdef");
    CHECK(nearest("abcxyz", known).empty());
}

TEST_CASE("Of two equally near words the first is suggested") {
    CHECK(nearest("bat", std::vector<std::string>{"cat", "hat"}) == "cat");
    CHECK(nearest("bat", std::vector<std::string>{"hat", "cat"}) == "hat");
}

TEST_CASE("A whole text in a word's place gets no suggestion") {
    CHECK(nearest(std::string(1'000'000, 'a'), fields).empty());
}
