// Which numbers in running text call somebody when they are tapped.
#include "html/prose_links.hpp"

#include "catch.hpp"

#include <set>
#include <string>
#include <string_view>

using namespace lykta;

namespace {

/// Each called number within brackets.
std::string drawn(std::string_view words) {
    static const std::set<std::string> known{"112", "1177", "116111"};
    std::string out;
    std::size_t written = 0;
    for (const html::CalledNumber& each : html::numbers_to_call(words, known)) {
        out += std::string(words.substr(written, each.begin - written)) + "[" +
               std::string(words.substr(each.begin, each.end - each.begin)) + "]";
        written = each.end;
    }
    return out + std::string(words.substr(written));
}

}  // namespace

TEST_CASE("A number that is called is a link wherever a sentence names it") {
    CHECK(drawn("Ring 112.") == "Ring [112].");
    CHECK(drawn("Vid fara: 112") == "Vid fara: [112]");
    CHECK(drawn("Ring nr 112 eller 116 111") == "Ring nr [112] eller [116 111]");
    CHECK(drawn("اتصل على 112 الآن") == "اتصل على [112] الآن");
}

TEST_CASE("A number of a street, a room or a bus, or of what is counted, calls nobody") {
    for (const std::string_view words :
         {"Storgatan 112, Björkhamn", "Box 112", "Portkod 1177", "Lägenhet 1177", "Sal 112",
          "Rum nr 112", "buss nr 112", "Hållplats 112", "diarienummer 1177", "s. 112",
          "112 kommuner", "ca 112", "1 177 kr", "Room 112 is on the left.",
          "We were 112 participants.", "الغرفة 112", "112 deltagare"}) {
        CHECK(drawn(words) == words);
    }
}
