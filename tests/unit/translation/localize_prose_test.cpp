// Bodies of prose: each leaf stands alone, and a translator's words keep the author's links.
#include "translation/localize.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

using namespace lykta;

namespace {

PortalBuilder support_with(std::string_view markdown) {
    PortalBuilder builder;
    builder.support("rest", "Avlösning", "Någon kommer hem.", markdown);
    return builder;
}

const Body& body(const PortalBuilder& builder) { return builder.portal.supports.begin()->body; }

std::string words(const LocalizedLeaf& leaf) { return plain_text(*leaf.inlines); }

std::string paragraph(std::string_view source, std::string_view translation) {
    return po_entry("support/rest#body", source, translation);
}

}  // namespace

TEST_CASE("A translated leaf has the translator's words and the author's link") {
    const PortalBuilder builder = support_with("Ring [oss](contact/bistand) nu.\n");
    const Localized en(builder.portal, "en",
                       {po_file("en", paragraph("Ring <1>oss</1> nu.", "Now call <1>us</1>."))});
    const LocalizedLeaf leaf = en.portal.prose(body(builder)).leaves.at(0);
    CHECK(words(leaf) == "Now call us.");
    CHECK(leaf.language->tag == "en");
    REQUIRE(leaf.inlines->size() == 3);
    CHECK(leaf.inlines->at(1).target == "contact/bistand");
}

TEST_CASE("Two leaves with the same words keep their own links") {
    const PortalBuilder builder = support_with("[Ring](contact/a)\n\n[Ring](contact/b)\n");
    const Localized en(builder.portal, "en",
                       {po_file("en", paragraph("<1>Ring</1>", "<1>Call</1>"))});
    const LocalizedProse prose = en.portal.prose(body(builder));
    CHECK(prose.leaves.at(0).inlines->at(0).target == "contact/a");
    CHECK(prose.leaves.at(1).inlines->at(0).target == "contact/b");
    CHECK(words(prose.leaves.at(1)) == "Call");
}

TEST_CASE("One leaf without translation stands in Swedish among translated ones") {
    const PortalBuilder builder = support_with("Ett.\n\nTvå.\n");
    const Localized en(builder.portal, "en", {po_file("en", paragraph("Ett.", "One."))});
    const LocalizedProse prose = en.portal.prose(body(builder));
    CHECK(words(prose.leaves.at(0)) == "One.");
    CHECK(words(prose.leaves.at(1)) == "Två.");
    CHECK(prose.leaves.at(1).language->tag == "sv");
    CHECK(prose.leaves.at(1).status == TextStatus::missing);
}

TEST_CASE("A changed leaf is stale, and its neighbour stays translated") {
    const PortalBuilder builder = support_with("Ett.\n\nMed beslut.\n");
    const Localized en(builder.portal, "en",
                       {po_file("en", paragraph("Ett.", "One.") +
                                          paragraph("Utan beslut.", "Without a decision."))});
    const LocalizedProse prose = en.portal.prose(body(builder));
    CHECK(prose.leaves.at(0).status == TextStatus::translated);
    CHECK(prose.leaves.at(1).status == TextStatus::stale);
    CHECK(words(prose.leaves.at(1)) == "Med beslut.");
}

TEST_CASE("Leaves that change places keep their translations") {
    const PortalBuilder builder = support_with("Två.\n\nEtt.\n");
    const Localized en(builder.portal, "en",
                       {po_file("en", paragraph("Ett.", "One.") + paragraph("Två.", "Two."))});
    const LocalizedProse prose = en.portal.prose(body(builder));
    CHECK(words(prose.leaves.at(0)) == "Two.");
    CHECK(words(prose.leaves.at(1)) == "One.");
}

TEST_CASE("A leaf's text for search and lists has no translator's tags") {
    const PortalBuilder builder = support_with("Ring [oss](contact/bistand) nu.\n");
    const Phrase leaf = body(builder).phrases.at(0);
    SECTION("in Swedish") {
        const Localized sv(builder.portal, "sv", {});
        CHECK(sv.portal.text(leaf).text.value == "Ring oss nu.");
    }
    SECTION("translated") {
        const Localized en(
            builder.portal, "en",
            {po_file("en", paragraph("Ring <1>oss</1> nu.", "Now call <1>us</1>."))});
        CHECK(en.portal.text(leaf).text.value == "Now call us.");
    }
}

TEST_CASE("A body rewritten for a language comes with its own structure") {
    PortalBuilder builder = support_with("Ett.\n\nTvå.\n");
    Support support = *builder.portal.supports.begin();
    support.body.rewordings.push_back({"sv-simple", shared_prose(prose_of("Allt på en gång.\n"))});
    const Localized simple(builder.portal, "sv-simple", {});
    const LocalizedProse prose = simple.portal.prose(support.body);
    REQUIRE(prose.leaves.size() == 1);
    CHECK(words(prose.leaves.at(0)) == "Allt på en gång.");
    CHECK(prose.leaves.at(0).language->tag == "sv-simple");
    CHECK(prose.prose == support.body.rewordings.front().prose.get());
}
