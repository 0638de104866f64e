#include "portal/read/rewordings.hpp"
#include "catch.hpp"
#include "sites.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

const std::string own_hash = rewording_hash("Samtal", "Någon lyssnar.", [] {
    Diagnostics none;
    return parse_prose("Text.\n", {"", 1}, none);
}());

ReadSite with_rewording(const std::string& front, const std::string& lines = "") {
    return read_site({{"supports/samtal.md", support_with(lines)},
                      {"supports/samtal.sv-simple.md", document(front, "Lätt text.\n")}});
}

const Support& samtal(const ReadSite& site) {
    return site.portal.supports[*site.portal.supports.find("samtal")];
}

}  // namespace

TEST_CASE("A rewording that says which text it was made from is joined with it") {
    const ReadSite site = with_rewording("of: " + own_hash + "\ntitle: Prata\n");
    CHECK(site.diagnostics.empty());
    const Segment& title = site.portal.segment(samtal(site).title);
    REQUIRE(title.rewordings.size() == 1);
    CHECK(title.rewordings[0].language == "sv-simple");
    CHECK(title.rewordings[0].text.value == "Prata");
    REQUIRE(samtal(site).body.rewordings.size() == 1);
    CHECK(plain_text(*samtal(site).body.rewordings[0].prose) == "Lätt text.");
    CHECK(site.portal.segment(samtal(site).summary).rewordings.empty());
}

TEST_CASE("A rewording of another text than today's is left out, and the new hash is named") {
    const ReadSite site = with_rewording("of: 0123456789\ntitle: Prata\n");
    const Diagnostic found = site.only("rewording-stale");
    CHECK(found.severity == Severity::warning);
    CHECK(found.place == Place{"supports/samtal.sv-simple.md", 2, 5});
    CHECK(hint(found, MessageLanguage::en).find("of: " + own_hash) != std::string::npos);
    const Segment& title = site.portal.segment(samtal(site).title);
    CHECK(title.rewordings.empty());
    // The page in easy Swedish stays: its title is known to have been there.
    CHECK(title.outdated_rewordings == std::vector<std::string>{"sv-simple"});
    CHECK(site.portal.segment(samtal(site).summary).outdated_rewordings.empty());
    CHECK(samtal(site).body.rewordings.empty());
}

TEST_CASE("A rewording that does not say what it was made from is used, with a notice") {
    const ReadSite site = with_rewording("title: Prata\n");
    CHECK(site.only("rewording-unmarked").severity == Severity::notice);
    CHECK(site.portal.segment(samtal(site).title).rewordings.size() == 1);
}

TEST_CASE("The hash follows title, summary and body") {
    const Prose none;
    const std::string hash = rewording_hash("a", "b", none);
    CHECK(hash != rewording_hash("ab", "", none));
    CHECK(hash != rewording_hash("a", "c", none));
    Diagnostics diagnostics;
    CHECK(hash != rewording_hash("a", "b", parse_prose("c", {"", 1}, diagnostics)));
}

TEST_CASE("Texts in lists and nested objects are reworded in their places") {
    const ReadSite site = with_rewording("access: { steps: [Ring., Kom.] }\n",
                                         "access: { steps: [Du ringer., Du kommer.] }\n");
    const auto& steps = samtal(site).access.steps;
    REQUIRE(steps.size() == 2);
    CHECK(site.portal.segment(steps[1]).rewordings.at(0).text.value == "Kom.");
}

TEST_CASE("A rewording of a text that does not exist is told") {
    CHECK(with_rewording("access: { steps: [Ring., Kom.] }\n", "access: { steps: [Ring oss.] }\n")
              .mistakes() == std::vector<std::string>{"rewording-unmatched"});
}

TEST_CASE("Only what people read can be reworded") {
    CHECK(with_rewording("contact: anhorigstod\n").mistakes() ==
          std::vector<std::string>{"rewording-field"});
}

TEST_CASE("A rewording needs a known language, one of the site's, and not its own") {
    const auto mistakes = [](const std::string& tag) {
        return read_site({{"supports/samtal." + tag + ".md", document("title: A\n")}}).mistakes();
    };
    CHECK(mistakes("qq") == std::vector<std::string>{"rewording-unknown-language"});
    CHECK(mistakes("fi") == std::vector<std::string>{"rewording-language-unused"});
    CHECK(mistakes("sv") == std::vector<std::string>{"rewording-of-source-language"});
}

TEST_CASE("What is misnamed as a rewording is told once, whatever it holds") {
    const auto mistakes = [](const std::string& tag) {
        return read_site({{"supports/samtal." + tag + ".md", support_with("of: x\nno: yes\n")}})
            .mistakes();
    };
    CHECK(mistakes("xml") == std::vector<std::string>{"rewording-unknown-language"});
    CHECK(mistakes("sv") == std::vector<std::string>{"rewording-of-source-language"});
}

TEST_CASE("A rewording without its source document is told, with the nearest id") {
    const ReadSite site = read_site({{"supports/samtla.en.md", document("title: A\n")}});
    CHECK(site.only("rewording-without-source").suggestion == "samtal");
}

TEST_CASE("A base that speaks more languages than the site is nobody's mistake") {
    const ReadSite site = read_site(
        {}, {{"pages/a.md", document("title: A\nsummary: B\nreview: { reviewed: 2026-09-01 }\n")},
             {"pages/a.fi.md", document("title: A\n")}});
    CHECK(site.diagnostics.empty());
}

TEST_CASE("The base's rewording falls away, without a warning, where the site says it otherwise") {
    const ReadSite site = read_site(
        {{"pages/a.md", document("title: Vår\n", "")}},
        {{"pages/a.md", document("title: A\nsummary: B\nreview: { reviewed: 2026-09-01 }\n")},
         {"pages/a.en.md", document("of: 0123456789\ntitle: A in English\n")}});
    CHECK(site.mistakes().empty());
    const Page& page = site.portal.pages[*site.portal.pages.find("a")];
    CHECK(site.portal.segment(page.title).rewordings.empty());
}
