#include "catch.hpp"
#include "sites.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

ReadSite with_support(std::string_view lines) {
    return read_site({{"supports/samtal.md", support_with(lines)}});
}

const Support& samtal(const ReadSite& site) {
    return site.portal.supports[*site.portal.supports.find("samtal")];
}

}  // namespace

TEST_CASE("A site without mistakes has none") { CHECK(read_site({}).mistakes().empty()); }

TEST_CASE("An unknown key is reported where it stands, with the nearest key") {
    const Diagnostic found = with_support("varaint: i telefon\n").only("unknown-key");
    CHECK(found.place == Place{"supports/samtal.md", 6, 1});
    CHECK(found.suggestion == "variant");
}

TEST_CASE("An unknown key in a nested object is found too") {
    CHECK(with_support("access: { rout: open }\n").only("unknown-key").suggestion == "route");
}

TEST_CASE("A required key that is only misspelled is not missing as well") {
    const ReadSite site =
        read_site({{"supports/samtal.md", document("titel: A\nsummary: B\nform: counselling\n")}});
    CHECK(site.mistakes() == std::vector<std::string>{"unknown-key"});
}

TEST_CASE("A required field that is missing or empty is reported with the file") {
    const ReadSite site = read_site({{"supports/samtal.md", document("title: A\nsummary:\n")}});
    CHECK(site.only("missing-choice").place == Place{"supports/samtal.md", 0, 0});
    CHECK(site.only("missing-field").place == Place{"supports/samtal.md", 3, 1});
}

TEST_CASE("A value that an escape makes unfit is told once, whatever it was meant to be") {
    const ReadSite site =
        read_site({{"supports/samtal.md", support_with("kind: \"a\\u202Eb\"\n")}});
    CHECK(site.mistakes() == std::vector<std::string>{"forbidden-character"});
}

TEST_CASE("A value with a hidden character is told once, whatever it was meant to be") {
    for (const char* line : {"kind: dir\x01"
                             "ect\n",
                             "kind: \"dir\xE2\x80\xAE"
                             "ect\"\n",
                             "kind: 'dir\x01"
                             "ect'\n",
                             "languages: [f\x7Fi]\n",
                             "contact: anh\xE2\x80\xAE"
                             "origstod\n"}) {
        INFO(line);
        const ReadSite site = read_site({{"supports/samtal.md", support_with(line)}});
        CHECK(site.mistakes() == std::vector<std::string>{"forbidden-character"});
    }
}

TEST_CASE("An empty list does not give what is required") {
    const ReadSite site = read_site(
        {{"site.yaml", "name: A\norganization: B\nbase_url: https://a.example\nlanguages: []\n"}});
    CHECK(site.only("missing-field").place == Place{"site.yaml", 4, 1});
}

TEST_CASE("A record that lacks what is required is left out, and references to it are no mistake") {
    const ReadSite site = read_site({{"contacts/anhorigstod.yaml", "phone: 112\n"}});
    CHECK(site.mistakes() == std::vector<std::string>{"missing-field"});
    CHECK(site.portal.contacts.size() == 0);
    CHECK(!site.portal.site.main_contact);
}

TEST_CASE("A wrong kind of value is reported") {
    CHECK(with_support("for: older, dementia\n").mistakes() ==
          std::vector<std::string>{"expects-list"});
    CHECK(with_support("access: open\n").mistakes() == std::vector<std::string>{"expects-mapping"});
    CHECK(with_support("variant: [a]\n").mistakes() == std::vector<std::string>{"expects-value"});
}

TEST_CASE("One value alone is a list of one") {
    const ReadSite site = with_support("where: hemma\n");
    CHECK(site.mistakes().empty());
    CHECK(samtal(site).where == std::vector<Where>{Where::home});
}

TEST_CASE("Several values with commas are asked to be a list") {
    CHECK(with_support("where: hemma, plats\n").only("expects-list").place ==
          Place{"supports/samtal.md", 6, 8});
}

TEST_CASE("A sentence with commas is one text") {
    const ReadSite site = with_support("access: { steps: \"Ring, eller skriv, när du vill\" }\n");
    CHECK(samtal(site).access.steps.size() == 1);
    const ReadSite plain = with_support("access:\n  steps: Ring, eller skriv, när du vill\n");
    CHECK(plain.mistakes().empty());
    CHECK(samtal(plain).access.steps.size() == 1);
}

TEST_CASE("An item of a list that is no value is told as an item") {
    for (const char* line :
         {"for: [older, null]\n", "for: [older, [dementia]]\n", "for: [older, { a: b }]\n"}) {
        INFO(line);
        const Diagnostic found = with_support(line).only("expects-item");
        CHECK(found.place.column == 14);
    }
}

TEST_CASE("A code may be written as its Swedish label or another name of it, whatever the case") {
    for (const char* written : {"older", "Anhöriga till äldre", "anhöriga till ÄLDRE"}) {
        INFO(written);
        const ReadSite site = with_support("for: [" + std::string(written) + "]\n");
        REQUIRE(samtal(site).target_groups.size() == 1);
        CHECK(site.portal.vocabulary().target_groups[samtal(site).target_groups[0]].id == "older");
    }
    const ReadSite site = with_support("for: [alzheimer]\n");
    CHECK(site.portal.vocabulary().target_groups[samtal(site).target_groups.at(0)].id ==
          "dementia");
}

TEST_CASE("An unknown code leads to the nearest among codes and labels") {
    CHECK(with_support("for: [oldr]\n").only("unknown-code").suggestion == "older");
    CHECK(with_support("for: [Anhöriga till äldr]\n").only("unknown-code").suggestion ==
          "Anhöriga till äldre");
}

TEST_CASE("One unknown code does not take the others with it") {
    CHECK(samtal(with_support("for: [older, xyzzy, working]\n")).target_groups.size() == 2);
}

TEST_CASE("A word may be written in Swedish") {
    const ReadSite site = with_support("where: [hemma, telefon]\n");
    CHECK(samtal(site).where == std::vector{Where::home, Where::phone});
    CHECK(with_support("where: [hemm]\n").only("unknown-word").suggestion == "hemma");
}

TEST_CASE("The same item twice in a list is told, however it is written") {
    CHECK(with_support("where: [home, hemma]\n").mistakes() ==
          std::vector<std::string>{"doubled-item"});
}

TEST_CASE("An unknown language leads to its tag, also from its name") {
    CHECK(with_support("languages: [finska]\n").only("unknown-language").suggestion == "fi");
    CHECK(with_support("languages: [SV]\n").only("unknown-language").suggestion == "sv");
}

TEST_CASE("Spoken languages are tags alone, or tags with a note") {
    const ReadSite site = with_support("languages: [sv, { tag: fi, note: ibland }]\n");
    REQUIRE(samtal(site).languages.size() == 2);
    CHECK(samtal(site).languages[0].language->tag == "sv");
    CHECK(site.portal.segment(samtal(site).languages[1].note).source == "ibland");
}

TEST_CASE("A reference to nothing leads to the nearest record") {
    const Diagnostic found = with_support("contact: anhorigstd\n").only("unknown-reference");
    CHECK(found.suggestion == "anhorigstod");
    CHECK(found.place == Place{"supports/samtal.md", 6, 10});
}

TEST_CASE("A reference may name its kind, but only the right one") {
    CHECK(samtal(with_support("contact: contact/anhorigstod\n")).contact.has_value());
    CHECK(with_support("contact: support/samtal\n").with("unknown-reference").size() == 1);
}

TEST_CASE("A mistake in hours is shown at the word that is wrong") {
    const Diagnostic plain =
        with_support("when: { hours: mån 9-11; mondag 8-9 }\n").only("bad-hours");
    CHECK(plain.place.column == 26);
    CHECK(plain.suggestion == "måndag");
    const Diagnostic quoted =
        with_support("when: { hours: \"mån 9-11; mondag 8-9\" }\n").only("bad-hours");
    CHECK(quoted.place.column == 27);
}

TEST_CASE("A date that is written otherwise leads to the date that is meant") {
    const ReadSite site = read_site({{"contacts/anhorigstod.yaml",
                                      "name: A\nphone: 112\n"
                                      "review: { reviewed: 1 oktober 2026 }\n"}});
    CHECK(site.only("bad-date").suggestion == "2026-10-01");
}

TEST_CASE("A number outside its range is reported") {
    CHECK(with_support("ages: { from: 130 }\n").mistakes() ==
          std::vector<std::string>{"integer-out-of-range"});
}

TEST_CASE("A quoted code of digits stays text") {
    CHECK(read_site({}).portal.site.organization.code == "0999");
}

TEST_CASE("All mistakes of a document are told in one run") {
    const ReadSite site = with_support(
        "for: older, dementia\noffered: kanske\ninterpreter: kanske\n"
        "cost: { amount: 1.5 }\naliases: [Å]\n");
    CHECK(site.mistakes() == std::vector<std::string>{"expects-list", "unknown-word", "bad-boolean",
                                                      "bad-integer", "bad-alias"});
}

TEST_CASE("A text over several lines becomes one line") {
    const ReadSite site = with_support("variant: |\n  i\n  telefon\n");
    CHECK(site.portal.segment(samtal(site).variant).source == "i telefon");
}

TEST_CASE("Front matter that cannot be read lacks nothing more") {
    const ReadSite site = read_site({{"supports/samtal.md", "Text utan huvud.\n"}});
    CHECK(site.mistakes() == std::vector<std::string>{"front-matter-missing"});
}
