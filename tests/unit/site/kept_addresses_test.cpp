// What has been printed leads on: short codes, and what a site keeps of former addresses.
#include "site/kept_addresses.hpp"

#include "catch.hpp"
#include "fixture/planned_site.hpp"
#include "site/diagnostics.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

std::string brochure_with(std::string_view lines) {
    return "title: Hjälper du någon?\nsummary: Ett blad.\nformat: a4\n"
           "review: { reviewed: 2026-09-01 }\npanels:\n  - heading: Stöd\n    supports: "
           "[samtal]\n" +
           std::string(lines);
}

std::string kept(std::string_view record, std::string_view address, std::string_view more) {
    return "- address: " + std::string(address) + "\n  record: " + std::string(record) +
           "\n  code: \"" + short_code(record) + "\"\n  brochures: [blad]\n  " + std::string(more) +
           "\n";
}

const std::vector<Entry> brochure_in_english{
    {"brochure/blad#title", "Hjälper du någon?", "Do you help somebody?"},
    {"brochure/blad#summary", "Ett blad.", "A leaflet."},
    {"brochure/blad#panels.heading", "Stöd", "Support"}};

/// The address that a path leads on to; empty: it does not.
std::string leads(const PlannedSite& site, const std::string& path) {
    const auto& all = site.plan.redirects;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Redirect& each) {
        return each.file == path + "index.html";
    });
    return found == all.end() ? "" : site.plan.pages[found->page].address;
}

std::string code(std::string_view record) { return "b/" + short_code(record) + "/"; }

std::vector<Diagnostic> told(const PlannedSite& site) {
    Diagnostics out;
    check_kept_addresses(site.portals, site.plan, out);
    return out;
}

std::vector<std::string> codes_told(const PlannedSite& site) {
    std::vector<std::string> out;
    for (const Diagnostic& each : told(site)) out.emplace_back(each.kind->code);
    return out;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("A brochure's code is made of its name alone, and never changes") {
    // Printed on paper: another value here means that codes on walls are dead.
    CHECK(short_code("brochure/blad") == "c99c6ab7c9");
}

TEST_CASE("A brochure's code leads to its page, in each language that has the page") {
    const PlannedSite site({{"brochures/blad.yaml", brochure_with("")},
                            {"translations/en.po", catalogue("en", brochure_in_english)}});
    CHECK(leads(site, code("brochure/blad")) == "/broschyrer/blad/");
    CHECK(leads(site, "en/" + code("brochure/blad")) == "/en/broschyrer/blad/");
    CHECK(leads(site, "ar/" + code("brochure/blad")).empty());
}

TEST_CASE("The code of a brochure that leads elsewhere is that of what it leads to") {
    const PlannedSite site({{"brochures/blad.yaml", brochure_with("leads_to: support/samtal\n")}});
    CHECK(leads(site, code("support/samtal")) == "/stod/samtal/");
}

TEST_CASE("A renamed record with its alias has both codes") {
    const PlannedSite site({{"brochures/nytt.yaml", brochure_with("aliases: [blad]\n")}});
    CHECK(leads(site, code("brochure/blad")) == "/broschyrer/nytt/");
    CHECK(leads(site, code("brochure/nytt")) == "/broschyrer/nytt/");
}

TEST_CASE("What is printed and not kept is told, in one message, until it is kept") {
    const Files files{{"brochures/blad.yaml", brochure_with("")},
                      {"translations/en.po", catalogue("en", brochure_in_english)}};
    const PlannedSite before = PlannedSite::of(files);
    const auto found = told(before);
    REQUIRE(found.size() == 1);
    CHECK(found.front().place.file == "addresses.yaml");
    CHECK(message(found.front(), MessageLanguage::en) ==
          "addresses that are printed on brochures are not kept (2): /broschyrer/blad/, "
          "/en/broschyrer/blad/");
    CHECK(hint(found.front(), MessageLanguage::en).find("lykta addresses keep") !=
          std::string::npos);
    Diagnostics none;
    const auto file = with_printed_addresses("", before.portals, before.plan, none);
    REQUIRE(file);
    CHECK(file->added == 2);
    Files after = files;
    after["addresses.yaml"] = file->bytes;
    const PlannedSite kept_site = PlannedSite::of(after);
    CHECK(kept_site.errors().empty());
    CHECK(codes_told(kept_site).empty());
    const auto again = with_printed_addresses(file->bytes, kept_site.portals, kept_site.plan, none);
    REQUIRE(again);
    CHECK_FALSE(again->changed);
}

TEST_CASE("Keeping adds a language and a row, and leaves what the author wrote") {
    const std::string by_hand =
        "# Tryckt i maj.\n- { address: /broschyrer/blad/, record: brochure/blad, code: \"" +
        short_code("brochure/blad") +
        "\", languages: [sv], brochures: [blad] } # 500 ex\n"
        "- address: /stod/borta/\n  record: support/borta\n  code: \"" +
        short_code("support/borta") + "\"\n  languages: [sv]\n  leads_to: support/samtal\n";
    const PlannedSite site({{"brochures/blad.yaml", brochure_with("")},
                            {"brochures/nytt.yaml", brochure_with("")},
                            {"translations/en.po", catalogue("en", brochure_in_english)},
                            {"addresses.yaml", by_hand}});
    Diagnostics none;
    const auto file = with_printed_addresses(by_hand, site.portals, site.plan, none);
    REQUIRE(file);
    CHECK(file->added == 2);
    const std::string& bytes = file->bytes;
    CHECK(bytes.starts_with("# Tryckt i maj.\n- { address: /broschyrer/blad/"));
    CHECK(bytes.find("languages: [sv, en], brochures: [blad] } # 500 ex\n") != std::string::npos);
    CHECK(bytes.find("  leads_to: support/samtal\n") != std::string::npos);
    CHECK(bytes.find("/broschyrer/nytt/") != std::string::npos);
}

TEST_CASE("Addresses that a brochure's text spells out are printed, too") {
    const PlannedSite site(
        {{"brochures/blad.yaml", brochure_with("    text: [\"Läs [mer](support/samtal).\"]\n")}});
    const auto printed = printed_addresses(site.portals, site.plan);
    REQUIRE(printed.size() == 2);
    CHECK(printed[1].address == "/stod/samtal/");
    CHECK(printed[1].brochures == std::vector<std::string>{"blad"});
}

TEST_CASE("What is kept leads to the same record where it has moved") {
    const PlannedSite site(
        {{"addresses.yaml", kept("support/samtal", "/stod/prata/", "languages: [sv, en]")},
         {"translations/en.po", catalogue("en", support_in_english())}});
    CHECK(leads(site, "stod/prata/") == "/stod/samtal/");
    CHECK(leads(site, "en/stod/prata/") == "/en/stod/samtal/");
    CHECK(leads(site, code("support/samtal")) == "/stod/samtal/");
    CHECK(codes_told(site).empty());
}

TEST_CASE("A kept address whose page is alive is the page's") {
    const PlannedSite site(
        {{"addresses.yaml", kept("support/samtal", "/stod/samtal/", "languages: [sv]")}});
    CHECK(leads(site, "stod/samtal/").empty());
    CHECK(site.page("stod/samtal/index.html") != nullptr);
    CHECK(leads(site, code("support/samtal")) == "/stod/samtal/");
}

TEST_CASE(
    "The kept code of a record that is gone leads to the list of such, and its author knows") {
    const PlannedSite site(
        {{"addresses.yaml", kept("support/borta", "/stod/borta/", "languages: [sv, en]")}});
    CHECK(leads(site, "stod/borta/") == "/stod/");
    CHECK(leads(site, code("support/borta")) == "/stod/");
    CHECK(leads(site, "en/" + code("support/borta")) == "/en/stod/");
    const auto found = told(site);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == &printed_record_gone);
    CHECK(found.front().place.line == 1);
    CHECK(message(found.front(), MessageLanguage::en).ends_with("is printed on blad"));
}

TEST_CASE("Where no page lists such records, the home page of the language is nearest") {
    const PlannedSite site(
        {{"addresses.yaml", kept("page/borta", "/borta/", "languages: [sv, en]")}});
    CHECK(leads(site, "borta/") == "/");
    CHECK(leads(site, "en/borta/") == "/en/");
}

TEST_CASE("An author can say what has taken over, and then nothing is told") {
    const PlannedSite site(
        {{"addresses.yaml",
          kept("support/borta", "/stod/borta/", "languages: [sv]\n  leads_to: support/samtal")}});
    CHECK(leads(site, "stod/borta/") == "/stod/samtal/");
    CHECK(codes_told(site).empty());
}

TEST_CASE("The codes of a language that is gone lead to the same in Swedish, and are told once") {
    const PlannedSite site(
        {{"addresses.yaml",
          kept("support/samtal", "/stod/samtal/", "languages: [sv, fi]") +
              kept("support/borta", "/stod/borta/", "languages: [fi]") +
              kept("contact/anhorigstod", "/kontakt/anhorigstod/", "languages: [fi]")}});
    CHECK(leads(site, "fi/stod/samtal/") == "/stod/samtal/");
    CHECK(leads(site, "fi/" + code("support/samtal")) == "/stod/samtal/");
    CHECK(leads(site, "fi/stod/borta/") == "/stod/");
    CHECK(codes_told(site) == Codes{"printed-record-gone", "printed-language-gone"});
}

TEST_CASE("The code of a page that a language has lost leads to it in Swedish, and is told") {
    const PlannedSite site(
        {{"addresses.yaml", kept("support/samtal", "/stod/samtal/", "languages: [sv, en]")}});
    CHECK(leads(site, "en/stod/samtal/") == "/stod/samtal/");
    CHECK(codes_told(site) == Codes{"printed-page-gone"});
}

TEST_CASE("What was printed for the young never leads out of their pages") {
    const std::string young =
        kept("situation/pappa", "/barn/s-1234567890/", "languages: [sv, en]\n  audience: child");
    const Files gone{{"pages/annat.md", page_with("audience: child\n")}, {"addresses.yaml", young}};
    const PlannedSite site = PlannedSite::of(gone);
    CHECK(leads(site, "barn/s-1234567890/") == "/barn/");
    CHECK(leads(site, "en/barn/s-1234567890/") == "/en/barn/");
    // Its record is for adults by now.
    Files moved = gone;
    moved["addresses.yaml"] =
        kept("page/sida", "/barn/s-1234567890/", "languages: [sv]\n  audience: child");
    moved["pages/sida.md"] = page_with("");
    CHECK(leads(PlannedSite::of(moved), "barn/s-1234567890/") == "/barn/");
    // Nothing of theirs is left but for older ones, then nothing at all.
    Files older = gone;
    older["pages/annat.md"] = page_with("audience: youth\n");
    CHECK(leads(PlannedSite::of(older), "barn/s-1234567890/") == "/ung/");
    Files nothing = gone;
    nothing["pages/annat.md"] = "";
    CHECK(leads(PlannedSite::of(nothing), "barn/s-1234567890/") == "/");
}

TEST_CASE("A brochure for the young is kept as theirs, under an address that tells nothing") {
    const PlannedSite site({{"brochures/pappa.yaml",
                             brochure_with("    help_lines: [bris-116111]\naudience: child\n")}});
    const auto printed = printed_addresses(site.portals, site.plan);
    REQUIRE(printed.size() == 1);
    CHECK(printed[0].audience == Audience::child);
    CHECK(printed[0].address.find("pappa") == std::string::npos);
    CHECK(code(printed[0].record).find("pappa") == std::string::npos);
}
