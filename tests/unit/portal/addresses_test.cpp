#include "portal/rules/addresses.hpp"
#include "catch.hpp"
#include "sites.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

std::string page(std::string_view front = "") {
    return document("title: A\nsummary: B\nreview: { reviewed: 2026-09-01 }\n" +
                    std::string(front));
}

}  // namespace

TEST_CASE("A page cannot take an address that the site needs") {
    for (const char* id : {"stod", "sok", "natt", "404", "sitemap", "fi", "sv-simple", "fa-af"}) {
        INFO(id);
        CHECK(read_site({{"pages/" + std::string(id) + ".md", page()}}).only("reserved-id").place ==
              Place{"pages/" + std::string(id) + ".md", 0, 0});
    }
}

TEST_CASE("A page cannot have had such an address either") {
    CHECK(read_site({{"pages/a.md", page("aliases: [sok]\n")}}).mistakes() ==
          std::vector<std::string>{"reserved-alias"});
}

TEST_CASE("Other kinds lie in folders of their own and may be called anything") {
    CHECK(read_site({{"supports/natt.md", support_with("")}}).mistakes().empty());
}

TEST_CASE("An alias cannot be the id of another record of its kind") {
    const ReadSite site =
        read_site({{"pages/a.md", page("aliases: [d]\n")}, {"pages/d.md", page()}});
    CHECK(site.only("alias-taken").place == Place{"pages/a.md", 5, 11});
}

TEST_CASE("Two records of a kind cannot have the same alias") {
    const ReadSite site =
        read_site({{"pages/a.md", page("aliases: [c]\n")}, {"pages/b.md", page("aliases: [c]\n")}});
    CHECK(site.only("alias-doubled").place.file == "pages/b.md");
}

TEST_CASE("The same alias in two kinds is two addresses") {
    CHECK(read_site({{"pages/a.md", page("aliases: [c]\n")},
                     {"supports/samtal.md", support_with("aliases: [c]\n")}})
              .mistakes()
              .empty());
}
