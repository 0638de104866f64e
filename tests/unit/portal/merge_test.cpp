#include "catch.hpp"
#include "sites.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

std::string page(std::string_view front, std::string_view body = "Basens text.\n") {
    return document("review: { reviewed: 2026-09-01 }\n" + std::string(front), body);
}

const Files base{{"pages/hjalp.md", page("title: Basens titel\nsummary: Basens sammanfattning.\n"
                                         "order: 3\n")}};

const Page& hjalp(const ReadSite& site) {
    return site.portal.pages[*site.portal.pages.find("hjalp")];
}

std::string source(const ReadSite& site, Phrase phrase) {
    return site.portal.segment(phrase).source;
}

}  // namespace

TEST_CASE("A record of the base is there without the site doing anything") {
    const ReadSite site = read_site({}, base);
    CHECK(hjalp(site).head.layer == Layer::base);
    CHECK(hjalp(site).head.file == "content/pages/hjalp.md");
}

TEST_CASE("The site's fields win one by one, and what it does not say stays the base's") {
    const ReadSite site = read_site({{"pages/hjalp.md", document("title: Vår titel\n", "")}}, base);
    CHECK(site.mistakes().empty());
    CHECK(source(site, hjalp(site).title) == "Vår titel");
    CHECK(source(site, hjalp(site).summary) == "Basens sammanfattning.");
    CHECK(hjalp(site).order == 3);
    CHECK(hjalp(site).head.file == "pages/hjalp.md");
    CHECK(plain_text(*hjalp(site).body.prose) == "Basens text.");
}

TEST_CASE("The site's body replaces the base's whole") {
    const ReadSite site =
        read_site({{"pages/hjalp.md", document("title: Vår titel\n", "Vår text.\n")}}, base);
    CHECK(plain_text(*hjalp(site).body.prose) == "Vår text.");
}

TEST_CASE("A key with nothing after it takes back what the base says") {
    const ReadSite site = read_site({{"pages/hjalp.md", document("order:\n", "")}}, base);
    CHECK(hjalp(site).order == 0);
}

TEST_CASE("A required field that the site takes back is missing") {
    const ReadSite site = read_site({{"pages/hjalp.md", document("title:\n", "")}}, base);
    CHECK(site.only("missing-field").place == Place{"pages/hjalp.md", 2, 1});
}

TEST_CASE("What is wrong in the base and in the site is each told in its own file") {
    const ReadSite site = read_site({{"pages/hjalp.md", document("order: b\n", "")}},
                                    {{"pages/hjalp.md", page("title: A\nsummary: B\norder: a\n")}});
    REQUIRE(site.with("bad-integer").size() == 2);
    CHECK(site.with("bad-integer")[0].place.file == "content/pages/hjalp.md");
    CHECK(site.with("bad-integer")[1].place.file == "pages/hjalp.md");
}

TEST_CASE("A hidden record of the base is gone, by id or by kind and id, alone or in a list") {
    for (const char* names : {"[hjalp]", "[page/hjalp]", "hjalp"}) {
        CAPTURE(names);
        const std::string site_yaml = good_site().at("site.yaml");
        const ReadSite site = read_site({{"site.yaml", site_yaml + "hide: " + names + "\n"}}, base);
        CHECK(site.mistakes().empty());
        CHECK(site.portal.pages.find("hjalp") == nullptr);
    }
}

TEST_CASE("A site's own record of a hidden id stands alone") {
    const ReadSite site = read_site({{"site.yaml", good_site().at("site.yaml") + "hide: [hjalp]\n"},
                                     {"pages/hjalp.md", page("title: Vår\nsummary: Vår.\n")}},
                                    base);
    CHECK(site.mistakes().empty());
    CHECK(hjalp(site).order == 0);
}

TEST_CASE("To hide what the base does not have is told, with what was perhaps meant") {
    const ReadSite site = read_site(
        {{"site.yaml", good_site().at("site.yaml") + "hide: [page/hjälp, samtal]\n"}}, base);
    REQUIRE(site.with("hide-unknown").size() == 2);
    CHECK(site.with("hide-unknown")[0].suggestion == "page/hjalp");
}

TEST_CASE("A site's own words in place of the base's remember which they were") {
    const auto said = [](const std::string& of) {
        return read_site({{"pages/a.md", document("title: A\nsummary: C\n" + of)}},
                         {{"pages/a.md", document("title: A\nsummary: B\n")}});
    };
    const std::vector<Diagnostic> unmarked = said("").with("override-unmarked");
    REQUIRE(unmarked.size() == 1);
    const std::string hash = unmarked[0].arguments[0].en;
    CHECK(said("of: " + hash + "\n").mistakes().empty());
    CHECK(said("of: 0123456789\n").with("override-stale").size() == 1);
}
