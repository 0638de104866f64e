#include "source/slug.hpp"

#include "catch.hpp"

using namespace lykta;

TEST_CASE("Swedish words lose their marks and spaces in an address") {
    CHECK(slug("Får jag någon hjälp på Östergården?") == "far-jag-nagon-hjalp-pa-ostergarden");
    CHECK(slug("  1. Idé – och sedan…  ") == "1-ide-och-sedan");
}

TEST_CASE("Letters of other scripts stay in an address") {
    CHECK(slug("מע ווייסט ניט") == "מע-ווייסט-ניט");
    CHECK(slug("هل تحتاج، مساعدة؟") == "هل-تحتاج-مساعدة");
    CHECK(slug("Ođđa ŋállit") == "ođđa-ŋallit");
}

TEST_CASE("Composed and decomposed letters give one address") {
    CHECK(slug("A\u030Ar") == slug("År"));
}

TEST_CASE("Nothing but signs gives no address") { CHECK(slug("😀 !? –").empty()); }

TEST_CASE("A suggested file name has ASCII only") {
    CHECK(ascii_slug("Avlösning_i hemmet (ny)") == "avlosning-i-hemmet-ny");
    CHECK(ascii_slug("Ođđa") == "o-a");
}

TEST_CASE("An id is a–z, 0–9 and single hyphens within") {
    for (const char* good : {"a", "a-1", "1177"}) CHECK(is_slug(good));
    for (const char* bad : {"", "-a", "a-", "a--b", "A", "å", "a_b", "a b", "a.b"}) {
        CHECK_FALSE(is_slug(bad));
    }
}
