#include "wording/reviews.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

Files::value_type contact_reviewed(const std::string& review) {
    return {"contacts/anhorigstod.yaml",
            "name: Anhörigstödet\nphone: 070-174 06 05\nreview: { " + review + " }\n"};
}

std::optional<LocalizedText> said(const PlannedSite& site, std::string_view tag) {
    const LocalizedPortal& own = site.portals[site.language(tag)];
    return reviewed_text(site.portal.contacts[*site.portal.contacts.find("anhorigstod")].review,
                         own);
}

}  // namespace

TEST_CASE("A review that a role stands for names it; one by nobody is a date alone") {
    const PlannedSite owned({contact_reviewed("owner: carer-adviser, reviewed: 2026-09-01")});
    REQUIRE(said(owned, "sv"));
    CHECK(said(owned, "sv")->text.value == "Granskad 1 september 2026 av anhörigkonsulenten.");
    const PlannedSite dated({contact_reviewed("reviewed: 2026-09-01")});
    REQUIRE(said(dated, "sv"));
    CHECK(said(dated, "sv")->text.value == "Granskad 1 september 2026.");
}

TEST_CASE("What nobody has read says nothing of it") {
    CHECK_FALSE(said(PlannedSite({contact_reviewed("owner: carer-adviser")}), "sv"));
}

TEST_CASE("A role that is only a draft makes the whole sentence one") {
    std::string po = catalogue(
        "fi", {{"role-title/lss-assessor#definite", "LSS-handläggaren", "LSS-käsittelijä"}});
    po.insert(po.find("\nmsgctxt"), "\n# state: draft");
    const PlannedSite site({{"site.yaml",
                             "name: Anhörigstöd\norganization: { name: Björkhamns kommun }\n"
                             "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv, fi]\n"
                             "main_contact: anhorigstod\ndrafts: show-with-notice\n"},
                            contact_reviewed("owner: lss-assessor, reviewed: 2026-09-01"),
                            {"translations/fi.po", po}});
    const std::optional<LocalizedText> text = said(site, "fi");
    REQUIRE(text);
    CHECK(text->text.value.find("LSS-käsittelijä") != std::string::npos);
    CHECK(text->status == TextStatus::draft);
}
