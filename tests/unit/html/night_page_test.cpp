#include "catch.hpp"
#include "page_fixture.hpp"

#include <string>
#include <vector>

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

std::string contact(const std::string& name, const std::string& hours) {
    return "name: " + name + "\nphone: 070-174 06 20\nreview: { reviewed: 2026-09-01 }\n" + hours;
}

/// What stands between the heading and the foot of the night page.
std::string night() {
    static const Outputs pages =
        MadeSite({{"contacts/kontoret.yaml",
                   contact("Kontoret", "phone_hours: mån–fre 8–16; mån 16–18\n")},
                  {"contacts/jouren.yaml", contact("Jouren",
                                                   "phone_hours: vardagar 16.30–8 nästa dag\n"
                                                   "red_days: Dygnet runt.\n")},
                  {"contacts/kvallen.yaml", contact("Kvällen", "phone_hours: mån 18–21\n")}})
            .pages();
    const std::string& page = pages.at("natt/index.html");
    const std::size_t begin = page.find("<h1>");
    return page.substr(begin, page.find("</main>") - begin);
}

}  // namespace

TEST_CASE("At night 112 and 1177 come first, then those who answer, then the others") {
    const std::string page = night();
    std::size_t before = 0;
    for (const char* each :
         {"href=\"tel:112\"", "href=\"tel:1177\"", ">Jouren<", ">Självmordslinjen<", ">Kvällen<",
          ">Jourhavande medmänniska<", ">Alzheimer Sveriges telefonrådgivning<"}) {
        INFO(each);
        const std::size_t at = page.find(each);
        REQUIRE(at != std::string::npos);
        CHECK(at > before);
        before = at;
    }
}

TEST_CASE("An office that closes at six is not on the page of those who answer at night") {
    CHECK(night().find("Kontoret") == std::string::npos);
}

TEST_CASE("Beside the hours of who stands in at night stands what holds on red days") {
    CHECK(night().find("Dygnet runt.") != std::string::npos);
}
