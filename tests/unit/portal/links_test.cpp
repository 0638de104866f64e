#include "catch.hpp"
#include "sites.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

ReadSite with_body(std::string_view body) {
    return read_site({{"supports/samtal.md", support_with("", body)},
                      {"supports/grupp.md", support_with("", "## Så går det till\n\nText.\n")}});
}

}  // namespace

TEST_CASE("Links to records, headings, media and the world are right") {
    const ReadSite site =
        read_site({{"supports/samtal.md",
                    support_with("",
                                 "## Först\n\n[a](support/grupp#sa-gar-det-till) [b](#forst) "
                                 "[c](contact/anhorigstod) [d](https://a.example) [e](tel:112) "
                                 "[f](mailto:a@b.example) [g](/kalender/) [h](media/karta.pdf)\n")},
                   {"supports/grupp.md", support_with("", "## Så går det till\n\nText.\n")},
                   {"media/karta.pdf", "%PDF"}});
    CHECK(site.mistakes().empty());
}

TEST_CASE("A link to no record is shown at its place, with the nearest of its kind") {
    const Diagnostic found = with_body("Se [grupp](support/grup).\n").only("link-unknown-record");
    CHECK(found.place == Place{"supports/samtal.md", 7, 4});
    CHECK(found.suggestion == "support/grupp");
}

TEST_CASE("A link to a heading that is not there names those that are") {
    const Diagnostic found =
        with_body("[a](support/grupp#sa-gar-det-til)\n").only("link-unknown-fragment");
    CHECK(found.suggestion == "sa-gar-det-till");
    CHECK(with_body("[a](#nej)\n").mistakes() == std::vector<std::string>{"link-unknown-fragment"});
}

TEST_CASE("A link by folder, file name or bare name leads to how it is written") {
    for (const char* target : {"supports/grupp", "../supports/grupp.md", "grupp", "grupp.md"}) {
        INFO(target);
        const ReadSite site = with_body("[a](" + std::string(target) + ")\n");
        CHECK(site.only("link-unknown-address").suggestion == "support/grupp");
    }
    CHECK(with_body("[a](www.smhi.se)\n").only("link-unknown-address").suggestion ==
          "https://www.smhi.se");
}

TEST_CASE("A link into the world must be an address that can be followed") {
    for (const char* target : {"https://a.example/%zz", "https://a.example/100%", "http://",
                               "https://[x", "HTTPS://", "http:a.example", "https://kommunen"}) {
        INFO(target);
        const ReadSite site = with_body("Se [a](" + std::string(target) + ").\n");
        CHECK(site.only("bad-url").place == Place{"supports/samtal.md", 7, 4});
    }
    for (const char* target : {"https://a.example/a|b", "HTTPS://a.example", "http://å.example/%20",
                               "https://a.example:8080/?q=100%25#x"}) {
        INFO(target);
        CHECK(with_body("Se [a](" + std::string(target) + ").\n").mistakes().empty());
    }
}

TEST_CASE("A link to a file that is not in media is reported") {
    CHECK(with_body("[karta](media/karta.pdf)\n").mistakes() ==
          std::vector<std::string>{"link-unknown-media"});
}

TEST_CASE("Links are checked inside lists, tables and quotes") {
    const ReadSite site = with_body(
        "- [a](support/x1)\n\n> [b](support/x2)\n\n"
        "| A |\n|---|\n| **[c](support/x3)** |\n");
    CHECK(site.with("link-unknown-record").size() == 3);
}

TEST_CASE("Links are checked also in a record that has other mistakes") {
    const ReadSite site =
        read_site({{"supports/b.md", document("title: B\n", "[a](support/nej)\n")}});
    CHECK(site.with("link-unknown-record").size() == 1);
}

TEST_CASE("A rewording may link to its own headings and to those of the source") {
    const auto read = [](std::string_view body) {
        return read_site({{"supports/samtal.md", support_with("", "## Först\n\nText.\n")},
                          {"supports/samtal.en.md", document("title: Talk\n", body)}});
    };
    CHECK(read("## First\n\n[a](#first) [b](support/samtal#forst)\n").mistakes().empty());
    CHECK(read("[a](#forst)\n").mistakes() == std::vector<std::string>{"link-unknown-fragment"});
    CHECK(read("[a](#second)\n").mistakes() == std::vector<std::string>{"link-unknown-fragment"});
}

TEST_CASE("A link to a hidden record says that it is hidden") {
    const ReadSite site = read_site({{"site.yaml", good_site().at("site.yaml") + "hide: [a]\n"},
                                     {"supports/samtal.md", support_with("", "[a](page/a)\n")}},
                                    {{"pages/a.md", document("title: A\nsummary: B\n")}});
    CHECK(site.mistakes() == std::vector<std::string>{"hidden-reference"});
}

TEST_CASE("The target of a record link has kind, id and fragment") {
    const auto reference = record_reference("support/grupp#hit");
    REQUIRE(reference);
    CHECK(reference->kind == RecordKind::support);
    CHECK(reference->id == "grupp");
    CHECK(reference->fragment == "hit");
    CHECK(!record_reference("https://a.example/x"));
    CHECK(!record_reference("#hit"));
    CHECK(!record_reference("supports/grupp"));
}
