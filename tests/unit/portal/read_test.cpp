#include "catch.hpp"
#include "sites.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

std::vector<std::string> contexts_of(const Portal& portal, const std::string& record) {
    std::vector<std::string> out;
    for (const Segment& segment : portal.segments) {
        if (segment.record == record) out.push_back(segment.field + " = " + segment.source);
    }
    return out;
}

}  // namespace

TEST_CASE("A support's texts become segments, in the order of reading") {
    const ReadSite site = read_site(
        {{"supports/samtal.md",
          support_with("access: { steps: [Ring., Kom.] }\ncost: { amount: 0, note: Gratis }\n",
                       "Vi **lyssnar**.\n\n## Sedan\n")}});
    CHECK(contexts_of(site.portal, "support/samtal") ==
          std::vector<std::string>{"title = Samtal", "summary = Någon lyssnar.",
                                   "access.steps = Ring.", "access.steps = Kom.",
                                   "cost.note = Gratis", "body = Vi <1>lyssnar</1>.",
                                   "body = Sedan"});
}

TEST_CASE("Each leaf of a body has a phrase that knows its inlines, and an empty cell has none") {
    const ReadSite site =
        read_site({{"supports/samtal.md", support_with("", "| A | B |\n|---|---|\n| c |   |\n")}});
    const Body& body = site.portal.supports[*site.portal.supports.find("samtal")].body;
    REQUIRE(body.phrases.size() == 4);
    CHECK(!body.phrases[3].stated());
    CHECK(site.portal.segment(body.phrases[2]).inlines == &leaves(*body.prose)[2]->inlines);
}

TEST_CASE("A text's kind comes from the field table") {
    const ReadSite site =
        read_site({{"supports/samtal.md", support_with("cost: { note: Gratis }\n")}});
    for (const Segment& segment : site.portal.segments) {
        if (segment.context() == "support/samtal#cost.note") {
            CHECK(segment.kind == SegmentKind::decision_and_money);
        }
        if (segment.context() == "contact/anhorigstod#name") {
            CHECK(segment.kind == SegmentKind::name);
        }
    }
}

TEST_CASE("A word is translated with care where its table says that it is about money or rights") {
    const ReadSite site = read_site({}, {{"words.yaml",
                                          "- { key: a, sv: A }\n"
                                          "- { key: b, sv: B, careful: true }\n"}});
    const Words& words = site.portal.words();
    CHECK(site.portal.segment(words[*words.find("a")].phrase).kind == SegmentKind::word);
    CHECK(site.portal.segment(words[*words.find("b")].phrase).kind ==
          SegmentKind::decision_and_money);
}

TEST_CASE("A code's texts are named by its vocabulary, its code and the field") {
    const ReadSite site = read_site({});
    const Vocabulary& vocabulary = site.portal.vocabulary();
    const RoleTitle& role = vocabulary.role_titles[*vocabulary.role_titles.find("carer-adviser")];
    CHECK(site.portal.segment(role.label).context() == "role-title/carer-adviser#label");
    CHECK(site.portal.segment(role.definite).context() == "role-title/carer-adviser#definite");
}

TEST_CASE("Segments come in the order of words, vocabulary, site and records") {
    const ReadSite site = read_site({});
    std::vector<std::string> records;
    for (const Segment& segment : site.portal.segments) {
        // A text about a target group is named as its code is: no site here has one.
        const auto kind = kind_of_name(segment.record.substr(0, segment.record.find('/')));
        const bool code = segment.record.find('/') != std::string::npos &&
                          (!kind || kind == RecordKind::target_group);
        const std::string record =
            code ? segment.record.substr(0, segment.record.find('/')) : segment.record;
        if (records.empty() || records.back() != record) records.push_back(record);
    }
    CHECK(records == std::vector<std::string>{"word", "support-form", "target-group",
                                              "access-route", "applicant", "role-title",
                                              "partner-category", "site", "support/samtal",
                                              "contact/anhorigstod"});
}

TEST_CASE("What an author has not written is not stated") {
    const ReadSite site = read_site({});
    const Support& support = site.portal.supports[*site.portal.supports.find("samtal")];
    CHECK(!support.cost.amount);
    CHECK(!support.access.route);
    CHECK(!support.interpreter);
    CHECK(!support.variant.stated());
}

TEST_CASE("A support's direction is its form's, unless it says otherwise") {
    const auto direction = [](const char* front) {
        const ReadSite site =
            read_site({{"supports/a.md", document("title: A\nsummary: B\n" + std::string(front))}});
        return site.portal.supports[*site.portal.supports.find("a")].direction;
    };
    CHECK(direction("form: respite\n") == SupportDirection::indirect);
    CHECK(direction("form: respite\nkind: direct\n") == SupportDirection::direct);
}

TEST_CASE("A contact's references reach contacts before and after it") {
    const ReadSite site =
        read_site({{"contacts/a.yaml", "name: A\nphone: 112\nwhen_closed: [anhorigstod, z]\n"},
                   {"contacts/z.yaml", "name: Z\nphone: 112\nwhen_closed: [a]\n"}});
    const auto& contacts = site.portal.contacts;
    const ContactPoint& a = contacts[*contacts.find("a")];
    REQUIRE(a.when_closed.size() == 2);
    CHECK(contacts[a.when_closed[1]].id == "z");
    CHECK(contacts[contacts[*contacts.find("z")].when_closed.at(0)].id == "a");
}

TEST_CASE("References keep their aim when another record is left out") {
    const ReadSite site =
        read_site({{"contacts/a.yaml", "phone: 112\n"},
                   {"supports/samtal.md", support_with("contact: anhorigstod\n")}});
    const Support& support = site.portal.supports[*site.portal.supports.find("samtal")];
    REQUIRE(support.contact);
    CHECK(site.portal.contacts[*support.contact].id == "anhorigstod");
}

TEST_CASE("The base address has no slash at its end and knows its path") {
    const auto read = [](std::string url) {
        std::string site = good_site().at("site.yaml");
        const std::string before = "https://anhorig.bjorkhamn.example/";
        return read_site({{"site.yaml", site.replace(site.find(before), before.size(), url)}});
    };
    CHECK(read_site({}).portal.site.base_url == "https://anhorig.bjorkhamn.example");
    CHECK(read_site({}).portal.site.base_path.empty());
    CHECK(read("https://www.bjorkhamn.example/anhorig/").portal.site.base_path == "/anhorig");
    CHECK(read("https://www.bjorkhamn.example/?a=b").mistakes() ==
          std::vector<std::string>{"bad-base-url"});
}

TEST_CASE("A sign language is no language of pages") {
    for (const char* lines :
         {"languages: [sv, swl]\n", "languages: [sv]\narea_languages: [swl]\n"}) {
        const ReadSite site = read_site({{"site.yaml",
                                          "name: A\norganization: B\nbase_url: https://a.example\n"
                                          "main_contact: anhorigstod\n" +
                                              std::string(lines)}});
        CHECK(site.mistakes() == std::vector<std::string>{"language-video-only"});
    }
}

TEST_CASE("Swedish comes first, and area languages are among the site's") {
    const std::string head =
        "name: A\norganization: B\nbase_url: https://a.example\n"
        "main_contact: anhorigstod\n";
    CHECK(read_site({{"site.yaml", head + "languages: [en, sv]\n"}}).mistakes() ==
          std::vector<std::string>{"source-language-first"});
    CHECK(read_site({{"site.yaml", head + "languages: [sv]\narea_languages: [fi]\n"}}).mistakes() ==
          std::vector<std::string>{"area-language-missing"});
}

TEST_CASE("There is a source language whatever is wrong with site.yaml") {
    for (const char* site_yaml : {"name: A\n", "languages: [xx]\n", "languages: sv\n", "- a\n"}) {
        INFO(site_yaml);
        const ReadSite site = read_site({{"site.yaml", site_yaml}});
        CHECK(has_errors(site.diagnostics));
        CHECK(site.portal.source_language().tag == "sv");
    }
}

TEST_CASE("A missing site.yaml is told once") {
    const ReadSite site = read_site({{"site.yaml", ""}});
    CHECK(site.mistakes() == std::vector<std::string>{"site-missing"});
}

TEST_CASE("An empty site.yaml lacks all that is required") {
    for (const char* site_yaml : {"\n", "# Inget än.\n", "~\n"}) {
        INFO(site_yaml);
        const std::vector<Diagnostic> missing =
            read_site({{"site.yaml", site_yaml}}).with("missing-field");
        REQUIRE(missing.size() == 4);
        CHECK(missing.front().place == Place{"site.yaml", 0, 0});
    }
}

TEST_CASE("A word that counts has a form for one and one for several") {
    const ReadSite site = read_site({}, {{"words.yaml",
                                          "- { key: a, sv: Hej }\n"
                                          "- { key: b, sv: { one: en, other: fler } }\n"}});
    const Words& words = site.portal.words();
    REQUIRE(words.size() == 2);
    CHECK(!words[*words.find("a")].counts);
    const Word& counting = words[*words.find("b")];
    CHECK(counting.counts);
    CHECK(site.portal.segment(counting.phrase).context() == "word#b");
    CHECK(site.portal.segment(counting.phrase).source == "en");
    CHECK(site.portal.segment(counting.phrase).source_plural == "fler");
}

TEST_CASE("A language takes its dates from ICU by its own tag, by another, or not at all") {
    const ReadSite site = read_site({});
    CHECK(site.portal.languages().find("sv")->dates == "sv");
    CHECK(site.portal.languages().find("sv-simple")->dates == "sv");
    CHECK(site.portal.languages().find("fit")->dates.empty());
    CHECK(site.portal.languages().find("yi")->direction == Direction::rtl);
}

TEST_CASE("A table of the base that is empty, or has a code twice, is told") {
    CHECK(read_site({}, {{"words.yaml", "# nothing yet\n"}}).mistakes() ==
          std::vector<std::string>{"base-incomplete"});
    CHECK(
        read_site({}, {{"words.yaml", "- { key: a, sv: A }\n- { key: a, sv: B }\n"}}).mistakes() ==
        std::vector<std::string>{"doubled-code"});
}

TEST_CASE("The base address holds nothing that means something in a server's settings") {
    for (const char* url :
         {"https://a.example:8443", "https://a.example/x;y", "https://a.example/$uri",
          "https://a.example/*", "https://a.example/../b", "https://a.example/.well-known",
          "https://a.example/a//b", "https://a.example/a%0Ab", "https://a.example/'x'",
          "https://a.example/å", "https://a.example/?a", "https://a.example/#a",
          "https://a.example/(x)", "https://a.example/a&b"}) {
        INFO(url);
        std::string site = good_site().at("site.yaml");
        const std::string before = "https://anhorig.bjorkhamn.example/";
        site.replace(site.find(before), before.size(), "\"" + std::string(url) + "\"");
        CHECK(read_site({{"site.yaml", site}}).mistakes() ==
              std::vector<std::string>{"bad-base-url"});
    }
}
