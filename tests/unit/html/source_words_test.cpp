// Swedish words that a translator has marked with [[ ]]: on a page they are said to be Swedish, and
// where no markup can stand (titles, descriptions, attributes) only the words are left.

#include "catch.hpp"
#include "page_fixture.hpp"

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

std::vector<Entry> entries(const std::string& before) {
    return {{"support/samtal#title", "Samtal", before + "[[Samtal]]"},
            {"support/samtal#summary", "Någon lyssnar.", before + "([[anhörigkonsulent]])"},
            {"support/samtal#body", "Ring oss.", before + "[[Försäkringskassan]]"},
            {"word#nav-support", "Stöd", before + "[[Stöd]]"},
            {"contact/anhorigstod#name", "Anhörigstödet", before + "[[Anhörigstödet]]"}};
}

}  // namespace

TEST_CASE("Marked words are told on every page, and their brackets stand on none") {
    const MadeSite made({{"translations/en.po", catalogue("en", entries("about "))},
                         {"translations/ar.po", catalogue("ar", entries("عن "))}});
    CHECK(made.planned.errors().empty());
    const Outputs pages = made.pages();
    for (const auto& [file, markup] : pages) {
        INFO(file);
        CHECK(markup.find("[[") == std::string::npos);
        CHECK(markup.find("]]") == std::string::npos);
    }
    const std::string& english = pages.at("en/stod/samtal/index.html");
    CHECK(english.find("<title>about Samtal") != std::string::npos);
    CHECK(english.find("content=\"about (anhörigkonsulent)\"") != std::string::npos);
    CHECK(english.find("<h1>about <span lang=\"sv\">Samtal</span></h1>") != std::string::npos);
    CHECK(english.find("about (<span lang=\"sv\">anhörigkonsulent</span>)") != std::string::npos);
    const std::string& arabic = pages.at("ar/stod/samtal/index.html");
    CHECK(arabic.find("(<bdi lang=\"sv\" dir=\"ltr\">anhörigkonsulent</bdi>)") !=
          std::string::npos);
}

TEST_CASE("A list that begins with a marked word gives it a capital and keeps its language") {
    const MadeSite made(
        {{"translations/en.po",
          catalogue("en", {{"support/samtal#title", "Samtal", "[[ßamtal]] x"},
                           {"support/samtal#summary", "Någon lyssnar.", "åter [[samtal]]"}})}});
    for (const auto& [file, markup] : made.pages()) {
        INFO(file);
        CHECK(markup.find("<span lang=\"sv\"></span>") == std::string::npos);
        CHECK(times(markup, "lang=\"sv\">ßamtal</span> x") +
                  times(markup, "lang=\"sv\">SSamtal</span> x") +
                  times(markup, "lang=\"sv\">Ssamtal</span> x") ==
              times(markup, "amtal</span> x"));
    }
}
