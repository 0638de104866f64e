#include "portal/fields/walk.hpp"
#include "catch.hpp"
#include "sites.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

const Support& support(const ReadSite& site, std::string_view id = "samtal") {
    return site.portal.supports[*site.portal.supports.find(id)];
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("What a record states is told by its paths, and defaults are not among them") {
    const ReadSite site = read_site(
        {{"supports/samtal.md", support_with("offered: here\naccess: { steps: [Ring.] }\n"
                                             "questions: [{ question: Vad, answer: Det. }]\n")}});
    CHECK(stated_fields(support_fields(), &support(site)) ==
          Paths{"title", "summary", "form", "offered", "access.steps", "questions[0].question",
                "questions[0].answer", "review.reviewed"});
}

TEST_CASE("A default is read as a value, and is not stated") {
    const ReadSite site = read_site({});
    CHECK(support(site).offered == Offered::here);
    CHECK(!support(site).offered.stated());
    CHECK(!support(site).sensitive);
    CHECK(!support(site).sensitive.stated());
}

TEST_CASE("A key that fills two members is stated once") {
    const ReadSite site = read_site(
        {{"help-lines/a.yaml", "name: A\nsummary: B\nphone: 112\nemergency: yes\nsource: [C]\n"},
         {"contacts/b.yaml", "name: B\nphone: 1177\nwhen_closed: [anhorigstod, a]\n"}});
    const auto& contacts = site.portal.contacts;
    const ContactPoint& contact = contacts[*contacts.find("b")];
    CHECK(contact.when_closed.size() == 1);
    CHECK(contact.help_lines_when_closed.size() == 1);
    CHECK(stated_fields(contact_fields(), &contact) == Paths{"name", "phone", "when_closed"});
}

TEST_CASE("Two records differ in the fields whose words or values differ") {
    const ReadSite site = read_site(
        {{"supports/a.md", document("title: A\nsummary: S\nform: respite\nages: { from: 18 }\n"
                                    "access: { steps: [Ring., Kom.] }\n")},
         {"supports/b.md", document("title: B\nsummary: S\nform: respite\nages: { from: 16 }\n"
                                    "access: { steps: [Ring., Skriv.] }\noffered: here\n")}});
    const auto differing = [&](const char* one, const char* other) {
        return differing_fields(support_fields(), &support(site, one), &support(site, other),
                                site.portal.segments);
    };
    CHECK(differing("a", "b") == Paths{"title", "offered", "access.steps", "ages.from"});
    CHECK(differing("a", "a").empty());
}

TEST_CASE("A list of objects that is longer differs as a whole, and one as long by its items") {
    const auto differing = [](const char* one, const char* other) {
        const ReadSite site = read_site(
            {{"supports/a.md", support_with(one)}, {"supports/b.md", support_with(other)}});
        return differing_fields(support_fields(), &support(site, "a"), &support(site, "b"),
                                site.portal.segments);
    };
    CHECK(differing("languages: [fi]\n", "languages: [fi, ar]\n") == Paths{"languages"});
    CHECK(differing("languages: [fi, en]\n", "languages: [fi, ar]\n") == Paths{"languages[1].tag"});
}

TEST_CASE("The texts of a record are those of its fields, in the table's order") {
    const ReadSite site =
        read_site({{"supports/samtal.md",
                    support_with("cost: { note: Gratis }\naccess: { steps: [Ring., Kom.] }\n")}});
    Paths texts;
    for (const Phrase phrase : phrases_of(support_fields(), &support(site))) {
        texts.push_back(site.portal.segment(phrase).source);
    }
    CHECK(texts == Paths{"Samtal", "Någon lyssnar.", "Ring.", "Kom.", "Gratis"});
}

TEST_CASE("A record's prose is the document's own, so that segments may point into it") {
    ReadSite site = read_site({});
    const Portal moved = std::move(site.portal);
    const Body& body = moved.supports[*moved.supports.find("samtal")].body;
    CHECK(moved.segment(body.phrases.at(0)).inlines == &leaves(*body.prose).at(0)->inlines);
}
