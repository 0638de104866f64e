// Links to headings of texts that are rewritten in one language.
#include "translation/shown_links.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

#include <utility>

using namespace lykta;

namespace {

/// A support that links to another one's heading; that one is rewritten in easy Swedish.
PortalBuilder linked(std::string_view link, std::string_view rewritten) {
    PortalBuilder builder;
    builder.support("rest", "Avlösning", "Någon kommer hem.", "## Kostnad\n\nGratis.\n");
    builder.support("talk", "Samtal", "Någon lyssnar.", link);
    Portal& portal = builder.portal;
    for (Segment& segment : portal.segments) {
        if (segment.field != "body") {
            segment.rewordings.push_back({"sv-simple", Text("Lätt " + segment.source)});
        }
    }
    portal.supports[*portal.supports.find("rest")].body.rewordings.push_back(
        {"sv-simple", shared_prose(prose_of(rewritten))});
    return builder;
}

Diagnostics found(const Portal& portal, std::string_view tag) {
    std::vector<LocalizedPortal> portals;
    portals.emplace_back(portal, *portal.languages().find(tag), nullptr);
    Diagnostics diagnostics;
    check_shown_links(portals, diagnostics);
    return diagnostics;
}

std::vector<std::string> mistakes(std::string_view link, std::string_view rewritten) {
    return codes(found(linked(link, rewritten).portal, "sv-simple"));
}

using Codes = std::vector<std::string>;
constexpr std::string_view to_price = "Se [priset](support/rest#kostnad).\n";

}  // namespace

TEST_CASE("A heading that the rewritten text lacks is told at the link's place") {
    const PortalBuilder builder = linked(to_price, "## Pris\n\nGratis.\n");
    const Diagnostics told = found(builder.portal, "sv-simple");
    REQUIRE(codes(told) == Codes{"link-fragment-reworded"});
    CHECK(told.front().place == Place{"test.md", 1, 4});
    CHECK(hint(told.front(), MessageLanguage::en) ==
          "Write {#kostnad} at the end of the heading's line in test.md, or link without "
          "#kostnad.");
}

TEST_CASE("A rewritten text that gives its heading the address is right") {
    CHECK(mistakes(to_price, "## Pris {#kostnad}\n\nGratis.\n").empty());
}

TEST_CASE("A heading that many links lead to is missed once") {
    CHECK(mistakes("[a](support/rest#kostnad) [b](support/rest#kostnad)\n", "Gratis.\n") ==
          Codes{"link-fragment-reworded"});
}

TEST_CASE("A heading that the source lacks too is left to the check of the portal") {
    CHECK(mistakes("[a](support/rest#nej)\n", "Gratis.\n").empty());
}

TEST_CASE("A rewritten text matters only in its own language") {
    CHECK(found(linked(to_price, "Gratis.\n").portal, "sv").empty());
}

TEST_CASE("A link to a page that the language does not have leads to the source's headings") {
    PortalBuilder builder = linked(to_price, "Gratis.\n");
    const Phrase title = builder.portal.supports.begin()->title;
    builder.portal.segments[title.segment].rewordings.clear();
    CHECK(found(builder.portal, "sv-simple").empty());
}

TEST_CASE("A link inside a heading or emphasis is checked") {
    CHECK(mistakes("## Se **[priset](support/rest#kostnad)**\n", "Gratis.\n") ==
          Codes{"link-fragment-reworded"});
}
