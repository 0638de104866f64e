#include "base/hash.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

const std::string& address(const PlannedSite& site, std::string_view file) {
    const PlannedPage* page = site.page(file);
    INFO("page: " << file);
    REQUIRE(page != nullptr);
    return page->address;
}

Subject the_support(const PlannedSite& site) {
    return subject_of(*site.portal.supports.find("samtal"));
}

std::string with_aliases(const std::string& list) {
    return support_with("aliases: [" + list + "]\n");
}

}  // namespace

TEST_CASE("The source language's pages lie at the root") {
    const PlannedSite site({});
    CHECK(address(site, "index.html") == "/");
    CHECK(address(site, "stod/index.html") == "/stod/");
    CHECK(address(site, "stod/samtal/index.html") == "/stod/samtal/");
    CHECK(address(site, "kontakt/index.html") == "/kontakt/");
    CHECK(address(site, "kontakt/anhorigstod/index.html") == "/kontakt/anhorigstod/");
}

TEST_CASE("Pages lie in the folder of those they speak to") {
    const PlannedSite site({{"pages/alla.md", page_with("audience: all\n")},
                            {"pages/barnet.md", page_with("audience: child\n")},
                            {"pages/den-unga.md", page_with("audience: youth\n")},
                            {"pages/jobbet.md", page_with("audience: staff\n")}});
    CHECK(address(site, "alla/index.html") == "/alla/");
    CHECK(site.page("barn/s-" + short_hash("barnet") + "/index.html") != nullptr);
    CHECK(site.page("ung/s-" + short_hash("den-unga") + "/index.html") != nullptr);
    CHECK(address(site, "personal/jobbet/index.html") == "/personal/jobbet/");
}

TEST_CASE("Another language has the Swedish address below its tag") {
    const PlannedSite site({{"translations/en.po", catalogue("en", support_in_english())}});
    CHECK(address(site, "en/stod/samtal/index.html") == "/en/stod/samtal/");
    CHECK(address(site, "en/index.html") == "/en/");
}

TEST_CASE("A record without title and summary in a language has no page there") {
    const PlannedSite site({});
    CHECK(site.page("en/stod/samtal/index.html") == nullptr);
}

TEST_CASE("A list whose words a language lacks has no page there") {
    const PlannedSite site({{"site.yaml",
                             "name: Anhörigstöd\n"
                             "organization: { name: Björkhamns kommun }\n"
                             "base_url: https://anhorig.bjorkhamn.example\n"
                             "languages: [sv, se]\n"
                             "main_contact: anhorigstod\n"}});
    CHECK(site.page("se/stod/index.html") == nullptr);
    CHECK(site.page("se/index.html") == nullptr);
}

TEST_CASE("The page for what is missing is one for all languages") {
    const PlannedSite site({});
    CHECK(address(site, "404.html") == "/404.html");
    const auto files = site.files();
    CHECK(std::count_if(files.begin(), files.end(),
                        [](const std::string& file) { return file.ends_with("404.html"); }) == 1);
}

TEST_CASE("A base address with a path is part of addresses, never of files") {
    const PlannedSite site({{"site.yaml",
                             "name: Anhörigstöd\n"
                             "organization: { name: Björkhamns kommun }\n"
                             "base_url: https://www.bjorkhamn.example/omsorg/anhorig/\n"
                             "languages: [sv, en]\n"
                             "main_contact: anhorigstod\n"}});
    CHECK(address(site, "stod/samtal/index.html") == "/omsorg/anhorig/stod/samtal/");
    CHECK(address(site, "en/index.html") == "/omsorg/anhorig/en/");
    CHECK(address(site, "404.html") == "/omsorg/anhorig/404.html");
}

TEST_CASE("The nearest page is the one in the language itself") {
    const PlannedSite site({{"translations/en.po", catalogue("en", support_in_english())}});
    const PlannedPage* page = site.plan.nearest(the_support(site), site.language("en"));
    REQUIRE(page != nullptr);
    CHECK(page->file == "en/stod/samtal/index.html");
}

TEST_CASE("The nearest page is the Swedish one where the language has none, never a third") {
    const PlannedSite site({{"translations/en.po", catalogue("en", support_in_english())}});
    const PlannedPage* page = site.plan.nearest(the_support(site), site.language("ar"));
    REQUIRE(page != nullptr);
    CHECK(page->file == "stod/samtal/index.html");
}

TEST_CASE("What has no page in any language has no nearest one") {
    const PlannedSite site({});
    CHECK(site.plan.nearest({PageKind::support, 99}, 0) == nullptr);
}

TEST_CASE("A former id leads on from beside the record, in each language that has the page") {
    const PlannedSite site({{"supports/samtal.md", with_aliases("stodsamtal")},
                            {"translations/en.po", catalogue("en", support_in_english())}});
    REQUIRE(site.plan.redirects.size() == 2);
    CHECK(site.plan.redirects[0].file == "stod/stodsamtal/index.html");
    CHECK(site.plan.redirects[0].address == "/stod/stodsamtal/");
    CHECK(site.plan.pages[site.plan.redirects[0].page].file == "stod/samtal/index.html");
    CHECK(site.plan.redirects[1].file == "en/stod/stodsamtal/index.html");
    CHECK(site.plan.pages[site.plan.redirects[1].page].file == "en/stod/samtal/index.html");
}

TEST_CASE("A former id of a page for a young person stays in their folder") {
    const PlannedSite site(
        {{"pages/den-unga.md", page_with("audience: youth\naliases: [tonaring]\n")}});
    REQUIRE(!site.plan.redirects.empty());
    CHECK(site.plan.redirects[0].file == "ung/tonaring/index.html");
}

TEST_CASE("An address is planned once: who comes second is told who has it") {
    const PlannedSite site(
        {{"pages/ny.md", page_with("aliases: [annan]\n")}, {"pages/annan.md", page_with("")}});
    Diagnostics diagnostics;
    const SitePlan plan = plan_site(site.portals, diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics.front().kind->code == "address-taken");
    CHECK(diagnostics.front().place.file == "pages/ny.md");
    CHECK(message(diagnostics.front(), MessageLanguage::en) ==
          "the address /annan/ is already used by pages/annan.md");
    CHECK(plan.redirects.empty());
}

TEST_CASE("No two pages or redirects of a plan are one file") {
    const PlannedSite site({{"supports/samtal.md", with_aliases("stodsamtal, prata")},
                            {"translations/en.po", catalogue("en", support_in_english())}});
    std::vector<std::string> files = site.files();
    for (const Redirect& redirect : site.plan.redirects) {
        files.push_back(redirect.file);
    }
    std::sort(files.begin(), files.end());
    CHECK(std::adjacent_find(files.begin(), files.end()) == files.end());
    CHECK(site.errors().empty());
}
