#include "check/readability.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

void counts(std::string_view text, int words, int long_words, int sentences) {
    CAPTURE(text);
    const Readability measured = readability(text);
    CHECK(measured.words == words);
    CHECK(measured.long_words == long_words);
    CHECK(measured.sentences == sentences);
}

}  // namespace

TEST_CASE("Words are counted, and those of more than six letters are long") {
    counts("Du får vila nu.", 4, 0, 1);
    counts("Anhörig är sju bokstäver.", 4, 2, 1);
    counts("Kommun har sex.", 3, 0, 1);
}

TEST_CASE("A sentence ends with a point, a mark or a colon before a space") {
    counts("Ring. Skriv! Hur? Så här: bra", 6, 0, 5);
}

TEST_CASE("A point inside a time or an abbreviation ends no sentence") {
    counts("Ring kl. 18.00 t.ex. nu", 5, 0, 3);
    counts("Vi svarar 9.00–11.30 varje dag.", 6, 0, 1);
}

TEST_CASE("A heading without a full stop is a sentence of its own") {
    Diagnostics diagnostics;
    const Prose prose = parse_prose("## Du får hjälp\n\nRing oss nu.\n", {"a.md"}, diagnostics);
    const Readability measured = readability(prose);
    CHECK(measured.sentences == 2);
    CHECK(measured.words == 6);
}

TEST_CASE("LIX is the words in a sentence and the per cent of long words") {
    // 8 words, 2 sentences, 2 long words: 4 + 25.
    CHECK(readability("Du får kommunens hjälp nu. Ring biståndshandläggaren idag.").lix() ==
          Approx(29.0));
    CHECK(readability("").lix() == Approx(0.0));
}
