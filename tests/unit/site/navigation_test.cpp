#include "site/navigation.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

/// Addresses of the pages that the site has.
std::vector<std::string> led_to(std::span<const StandingLink> links, const PlannedSite& site) {
    std::vector<std::string> out;
    for (const StandingLink& link : links) {
        const auto subject = subject_of(link, site.portal);
        const PlannedPage* page = subject ? site.plan.find(*subject, 0) : nullptr;
        if (page != nullptr) out.push_back(page->address);
    }
    return out;
}

using Addresses = std::vector<std::string>;

}  // namespace

TEST_CASE("The menu leads to the lists that the site has") {
    CHECK(led_to(menu(), PlannedSite({})) == Addresses{"/stod/", "/kontakt/"});
    CHECK(
        led_to(menu(), PlannedSite({{"events/cafe.md",
                                     "---\ntitle: Café\nstart: 2026-11-03 10:00\n"
                                     "end: 2026-11-03 11:00\nplace: { name: Gården }\n---\n"}})) ==
        Addresses{"/stod/", "/kalender/", "/kontakt/"});
}

TEST_CASE("A text that speaks of the site itself stands at the foot where there is one, last") {
    CHECK(led_to(foot(), PlannedSite({})).back() == "/vad-stod-kan-vara/");
    CHECK(led_to(foot(), PlannedSite({{"pages/teckensprak.md", page_with("")}})).back() ==
          "/teckensprak/");
}

TEST_CASE("A standing link names a record where its kind is about one, and nowhere else") {
    for (const auto links : {menu(), foot()}) {
        for (const StandingLink& link : links) {
            INFO(facts(link.kind).name);
            CHECK(link.id.empty() == !facts(link.kind).record.has_value());
        }
    }
}
