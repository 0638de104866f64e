#include "catch.hpp"
#include "portal/diagnostics.hpp"
#include "sites.hpp"

#include <set>

using namespace lykta;
using namespace lykta::tests;

namespace {

using Codes = std::vector<std::string>;

ReadSite with_support(std::string_view lines) {
    return read_site({{"supports/samtal.md", support_with(lines)}});
}

ReadSite with_contact(std::string_view lines) {
    return read_site({{"contacts/anhorigstod.yaml",
                       "name: A\nreview: { reviewed: 2026-09-01 }\n" + std::string(lines)}});
}

std::string without_main_contact() {
    std::string site = good_site().at("site.yaml");
    return site.substr(0, site.find("main_contact"));
}

}  // namespace

TEST_CASE("A decision says who applies, where the support is offered here") {
    CHECK(with_support("access: { route: decision }\n").mistakes() ==
          Codes{"decision-without-applicant"});
    CHECK(with_support("access: { route: decision, applicant: carer }\n").mistakes().empty());
    CHECK(with_support("access: { route: open }\n").mistakes().empty());
    CHECK(with_support("offered: no\naccess: { route: decision }\n").mistakes().empty());
}

TEST_CASE("A support has a contact, or the site has a main one") {
    const ReadSite site = read_site({{"site.yaml", without_main_contact()}});
    CHECK(site.mistakes() == Codes{"main-contact-missing", "support-without-contact"});
}

TEST_CASE("A wrong main contact is one mistake, not three") {
    const ReadSite site =
        read_site({{"site.yaml", without_main_contact() + "main_contact: ingen\n"}});
    CHECK(site.mistakes() == Codes{"unknown-reference"});
}

TEST_CASE("Pages for children need someone to contact") {
    const ReadSite site =
        read_site({{"pages/a.md", document("title: A\nsummary: B\naudience: child\n")}});
    CHECK(site.mistakes() == Codes{"young-without-line", "child-contact-missing"});
}

TEST_CASE("Periods and ages begin before they end") {
    CHECK(with_contact("phone: 112\nclosed: [ { from: 2026-10-02, until: 2026-10-02 }, "
                       "{ from: 2026-10-02, until: 2026-10-01 } ]\n")
              .only("period-backwards")
              .place.column == 79);
    CHECK(with_support("ages: { from: 18, until: 7 }\n").mistakes() == Codes{"ages-backwards"});
    CHECK(with_support("ages: { from: 7, until: 7 }\n").mistakes().empty());
}

TEST_CASE("A contact can be reached, and so can each of its channels") {
    CHECK(with_contact("summary: Ingen väg hit.\n").mistakes() == Codes{"contact-unreachable"});
    CHECK(with_contact("channels: [ { kind: chat } ]\n").mistakes() ==
          Codes{"channel-without-address"});
    CHECK(with_contact("address: Torget 1\nchannels: [ { kind: visit } ]\n").mistakes().empty());
}

TEST_CASE("What is written wrongly is not missing as well") {
    CHECK(with_contact("phone: växeln\n").mistakes() == Codes{"bad-phone"});
    CHECK(read_site({{"contacts/anhorigstod.yaml",
                      "name: A\nphone: 070-174 06 05\nreview: { reviewed: 2026-02-30 }\n"}})
              .mistakes() == Codes{"no-such-day"});
    CHECK(with_contact("phone: &a 070-174 06 05\n").mistakes() == Codes{"yaml-anchor"});
}

TEST_CASE("A contact does not answer for itself when it is closed") {
    CHECK(with_contact("phone: 112\nwhen_closed: [anhorigstod]\n").mistakes() ==
          Codes{"answers-itself"});
}

TEST_CASE("A way to inform is no support") {
    const ReadSite site =
        read_site({{"supports/a.md", document("title: A\nsummary: B\nform: web-info\n")}});
    CHECK(site.mistakes() == Codes{"form-is-channel"});
}

TEST_CASE("A variant that the form does not know is a notice, with the nearest") {
    const ReadSite site = read_site({{"supports/a.md", document("title: A\nsummary: B\n"
                                                                "form: respite\n"
                                                                "variant: vaxelvård\n")}});
    CHECK(site.only("unknown-variant").suggestion == "växelvård");
    CHECK(site.mistakes().empty());
}

TEST_CASE("An old review is told from the day after the period") {
    const auto mistakes_on = [](std::string_view day) {
        return read_site({}, {}, day).with("review-old").size();
    };
    CHECK(mistakes_on("2027-09-01") == 0);
    CHECK(mistakes_on("2027-09-02") == 2);
}

TEST_CASE("An old or missing review never stops a build, not even a strict one") {
    CHECK(read_site({}, {}, "2030-01-01").mistakes().empty());
    const ReadSite site = read_site({{"contacts/anhorigstod.yaml", "name: A\nphone: 112\n"}});
    CHECK(site.only("review-missing").severity == Severity::notice);
}

TEST_CASE("A review in the future is a slip of the pen") {
    CHECK(read_site({}, {}, "2026-08-31").mistakes() ==
          Codes{"review-in-future", "review-in-future"});
}

TEST_CASE("A site's rules change how grave a diagnostic is, or leave it out") {
    ReadSite site = read_site(
        {{"site.yaml", good_site().at("site.yaml") + "rules: { review-missing: varning, "
                                                     "decision-without-applicant: off }\n"},
         {"contacts/anhorigstod.yaml", "name: A\nphone: 112\n"},
         {"supports/samtal.md", support_with("access: { route: decision }\n")}});
    apply_rules(site.portal.site.rules, portal_diagnostics(), site.diagnostics);
    CHECK(site.mistakes() == Codes{"review-missing"});
}

TEST_CASE("A rule that does not exist, or is always an error, is told") {
    ReadSite site = read_site({{"site.yaml", good_site().at("site.yaml") +
                                                 "rules: { review-ol: off, unknown-key: off }\n"}});
    apply_rules(site.portal.site.rules, portal_diagnostics(), site.diagnostics);
    CHECK(site.only("rule-unknown").suggestion == "review-old");
    CHECK(site.only("rule-unknown").place == Place{"site.yaml", 6, 10});
    CHECK(site.with("rule-fixed").size() == 1);
}

TEST_CASE("Diagnostic codes are unique, in kebab-case, with words in both languages") {
    std::set<std::string_view> codes;
    for (const DiagnosticKind* kind : portal_diagnostics()) {
        INFO(kind->code);
        CHECK(codes.insert(kind->code).second);
        CHECK(kind->code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") ==
              std::string_view::npos);
        for (const Bilingual& words : {kind->message, kind->hint}) {
            CHECK(!words.sv.empty());
            CHECK(!words.en.empty());
        }
    }
}
