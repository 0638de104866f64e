// What authors are told of the other languages after an edit.
#include "translation/fallbacks.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"
#include "translation/diagnostics.hpp"

using namespace lykta;

namespace {

PortalBuilder rest() {
    PortalBuilder builder;
    builder.support("rest", "Avlösning", "Någon kommer hem.", "Ett.\n\nTvå.\n");
    return builder;
}

void add_brochure(PortalBuilder& builder) {
    Brochure brochure;
    brochure.id = "blad";
    brochure.head.place = {"brochures/blad.yaml", 1, 0};
    brochure.title = builder.text("brochure/blad", "title", "Hjälper du någon?");
    brochure.summary = builder.text("brochure/blad", "summary", "Ett blad.");
    builder.portal.brochures.add(std::move(brochure));
}

/// Of the site in Swedish, Finnish and English.
Diagnostics told(const PortalBuilder& builder, const std::vector<CatalogueFile>& files) {
    Diagnostics diagnostics;
    const auto catalogues = read_catalogues(builder.portal, files, diagnostics);
    std::vector<LocalizedPortal> portals;
    portals.reserve(3);
    for (const std::string tag : {"sv", "fi", "en"}) {
        const auto found = catalogues.find(tag);
        portals.emplace_back(builder.portal, *builder.portal.languages().find(tag),
                             found == catalogues.end() ? nullptr : &found->second);
    }
    diagnostics.clear();
    check_fallbacks(portals, diagnostics);
    return diagnostics;
}

std::string only(const Diagnostics& diagnostics) {
    REQUIRE(diagnostics.size() == 1);
    return message(diagnostics.front(), MessageLanguage::en);
}

const std::string old_title = po_entry("support/rest#title", "Avlastning", "Relief");
const std::string its_summary = po_entry("support/rest#summary", "Någon kommer hem.", "At home.");
const std::string old_body = po_entry("support/rest#body", "Tre.", "Three.");
const std::string brochure_title =
    po_entry("brochure/blad#title", "Hjälper du någon?", "Do you help somebody?");

}  // namespace

TEST_CASE("A record's changed texts are told in one message, by language") {
    const PortalBuilder builder = rest();
    const Diagnostics found =
        told(builder, {po_file("fi", old_title), po_file("en", old_title + old_body)});
    CHECK(only(found).ends_with(": 1 text in fi, 3 texts in en"));
    CHECK(found.front().kind == &texts_fell_back);
}

TEST_CASE("What was never translated is no news, and neither is what is current") {
    CHECK(told(rest(), {}).empty());
    CHECK(told(rest(), {po_file("en", its_summary)}).empty());
}

TEST_CASE("A rewording that is older than its source has a message of its own, and no second") {
    PortalBuilder builder = rest();
    for (Segment& segment : builder.portal.segments) segment.outdated_rewordings.emplace_back("en");
    CHECK(told(builder, {po_file("en", old_title)}).empty());
}

TEST_CASE("A brochure that is not whole in a language is told by name, with why") {
    PortalBuilder builder;
    add_brochure(builder);
    const Diagnostics found =
        told(builder, {po_file("fi", brochure_title),
                       po_file("en", brochure_title + po_entry("brochure/blad#summary", "Två blad.",
                                                               "Leaflets."))});
    CHECK(only(found) ==
          "the brochure is not printed in fi (1 text is missing), en (1 text has changed)");
    CHECK(found.front().kind == &brochure_left_out);
    CHECK(found.front().place.file == "brochures/blad.yaml");
}

TEST_CASE("A brochure left out because its drafts are hidden is told by name") {
    PortalBuilder builder;
    add_brochure(builder);
    builder.portal.site.drafts = Drafts::hide;
    const CatalogueFile file =
        po_file("en", brochure_title + po_entry("brochure/blad#summary", "Ett blad.", "A leaflet."),
                R"("X-Lykta-State: draft\n")"
                "\n");
    CHECK(only(told(builder, {file})) ==
          "the brochure is not printed in en (2 drafts are not shown)");
    builder.portal.site.drafts = Drafts::show_with_notice;
    CHECK(told(builder, {file}).empty());
}

TEST_CASE("A brochure that nobody has begun to translate is not told of") {
    PortalBuilder builder;
    add_brochure(builder);
    CHECK(told(builder, {}).empty());
}
