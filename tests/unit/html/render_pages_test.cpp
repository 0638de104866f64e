// Views and templates together: what a whole page says, and what it does not.

#include "catch.hpp"
#include "html/render.hpp"
#include "page_fixture.hpp"

#include <regex>

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

/// The places of what is wrong with a component of the site's own, on which all pages call.
std::vector<Place> mistakes_in_footer(const std::string& markup) {
    const MadeSite made({{"theme/components/footer/template.html", markup}});
    Diagnostics found;
    compile_templates(made.planned.templates, made.planned.portal, found);
    std::vector<Place> places;
    for (const Diagnostic& each : found) places.push_back(each.place);
    return places;
}

std::string page(const MadeSite& made, const std::string& file) {
    const Outputs pages = made.pages();
    INFO("page: " << file);
    REQUIRE(pages.contains(file));
    return pages.at(file);
}

/// Elements that hold nothing but white space, where they are meant to hold words.
std::vector<std::string> empty_elements(const std::string& text) {
    static const std::regex empty(
        "<(p|ul|ol|dl|dd|dt|li|h[1-6]|section|div|a|nav|aside)( [^>]*)?>"
        "\\s*</\\1>");
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), empty), end; at != end; ++at) {
        found.push_back(at->str());
    }
    return found;
}

void check_nothing_empty(const MadeSite& made) {
    REQUIRE(made.planned.errors().empty());
    for (const auto& [file, text] : made.pages()) {
        INFO("page: " << file);
        CHECK(empty_elements(text).empty());
        CHECK(text.find("  ") == std::string::npos);
        CHECK(text.find(" </") == std::string::npos);
    }
}

const std::string hostile = "<script>alert(1)</script>&\"'";

}  // namespace

TEST_CASE("A component's mistake is told once, however many pages use it") {
    CHECK(mistakes_in_footer("<p>{{nope}}</p>") ==
          std::vector{Place{"theme/components/footer/template.html", 1, 4}});
}

TEST_CASE("A site that states as little as it may has no empty element, and no double space") {
    check_nothing_empty(MadeSite({}));
}

TEST_CASE("A site without any support or page has no empty list") {
    check_nothing_empty(MadeSite(
        {{"supports/samtal.md", ""}, {"supports/annat.md", support_with("offered: no\n", "")}}));
}

TEST_CASE("A site that states all there is has no empty element, and no double space") {
    check_nothing_empty(MadeSite(
        {{"site.yaml", site_yaml("sv, en, ar",
                                 "feedback_url: https://a.example/\ntagline: För dig.\n"
                                 "notice: { text: Stängt }\n")},
         {"contacts/anhorigstod.yaml",
          "name: Anhörigstödet\nsummary: Vi svarar.\nphone: 070-174 06 05\n"
          "phone_hours: mån 9–11\nvisiting_hours: tis 9–11\nemail: a@b.example\n"
          "address: Hamngatan 4\nclosed: [ { from: 2026-12-24, until: 2026-12-26, note: Jul } ]\n"
          "when_closed: [jouren]\nchannels: [ { kind: sms, number: 070-174 06 06, note: Snart } ]\n"
          "anonymous: { name_needed: false, records: false, limits: Ja. }\n"
          "languages: [ sv, { tag: fi, note: ibland } ]\ninterpreter: true\n"
          "review: { owner: carer-adviser, reviewed: 2026-09-01 }\n"},
         {"contacts/jouren.yaml",
          "name: Jouren\nphone: 070-174 06 20\ninterpreter: true\n"
          "review: { reviewed: 2026-09-01 }\n"},
         {"supports/samtal.md",
          support_with("access: { route: decision, applicant: carer, steps: [Ring.], "
                       "lives: anyone, booking: tre dagar före }\ncost: { amount: 0 }\n"
                       "where: [home]\nlanguages: [sv]\n",
                       "- ett\n- två\n")},
         {"pages/sida.md", page_with("audience: staff\n")}}));
}

TEST_CASE("A page whose texts are all in its language has no notice") {
    const std::string text = page(MadeSite({}), "stod/samtal/index.html");
    CHECK(times(text, "class=\"notice\"") == 0);
}

TEST_CASE("The names of the site and its municipality stand in Swedish, marked, without a notice") {
    std::vector<Entry> entries = support_in_english();
    entries.push_back({"contact/anhorigstod#name", "Anhörigstödet", "Support"});
    const MadeSite made({{"translations/en.po", catalogue("en", entries)}});
    const std::string text = page(made, "en/stod/samtal/index.html");
    CHECK(times(text, "class=\"brand-name\"><span lang=\"sv\">") == 1);
    CHECK(times(text, "class=\"notice\"") == 0);
}

TEST_CASE("A page on which one text is Swedish says so, wherever the text stands") {
    std::vector<Entry> whole = support_in_english();
    whole.push_back({"contact/anhorigstod#name", "Anhörigstödet", "Support"});
    const auto notices = [](const std::vector<Entry>& entries) {
        const MadeSite made({{"translations/en.po", catalogue("en", entries)}});
        return times(page(made, "en/stod/samtal/index.html"),
                     "Parts of this page are only in Swedish.");
    };
    CHECK(notices(whole) == 0);
    for (std::size_t missing = 2; missing < whole.size(); ++missing) {  // 0, 1: title, summary
        INFO("missing: " << whole[missing].context);
        std::vector<Entry> entries = whole;
        entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(missing));
        CHECK(notices(entries) == 1);
    }
}

TEST_CASE("A page on which one text is a draft says so, wherever the text stands") {
    for (const std::string context : {"support/samtal#body", "contact/anhorigstod#name"}) {
        INFO("draft: " << context);
        std::vector<Entry> entries = support_in_english();
        entries.push_back({"contact/anhorigstod#name", "Anhörigstödet", "Support"});
        std::string po = catalogue("en", entries);
        po.insert(po.find("\nmsgctxt \"" + context), "\n# state: draft");
        const MadeSite made({{"site.yaml", site_yaml("sv, en", "drafts: show-with-notice\n")},
                             {"translations/en.po", po}});
        const std::string notice = made.here("en").word("draft-notice").text.value;
        const std::string text = page(made, "en/stod/samtal/index.html");
        CHECK(times(text, notice) == 1);
    }
}

TEST_CASE("An interpreter is told also where no languages are") {
    const MadeSite made({{"contacts/anhorigstod.yaml",
                          "name: Anhörigstödet\nphone: 070-174 06 05\ninterpreter: true\n"
                          "review: { reviewed: 2026-09-01 }\n"}});
    CHECK(times(page(made, "kontakt/anhorigstod/index.html"), "Du kan få tolk.") == 1);
}

TEST_CASE("The home page leads to all support and all contacts") {
    const std::string text = page(MadeSite({}), "index.html");
    CHECK(times(text, "<a href=\"/stod/\">Allt stöd i kommunen</a>") == 1);
    CHECK(times(text, "<a href=\"/kontakt/\">Alla kontakter</a>") == 1);
}

TEST_CASE("The main contact stands first in the list of contacts, whatever its name") {
    const MadeSite made({{"contacts/aa.yaml",
                          "name: Aa\nphone: 070-174 06 20\n"
                          "review: { reviewed: 2026-09-01 }\n"}});
    const std::string text = page(made, "kontakt/index.html");
    const std::size_t list = text.find("<ul class=\"cards\">");
    CHECK(text.find(">Anhörigstödet</a>", list) < text.find(">Aa</a>", list));
}

TEST_CASE("A list is sorted by the titles that its readers see") {
    const MadeSite made({{"supports/b.md", support_with("").replace(11, 6, "Ö-stöd")},
                         {"supports/a.md", support_with("").replace(11, 6, "Zumba ")}});
    REQUIRE(made.planned.errors().empty());
    const std::string text = page(made, "stod/index.html");
    CHECK(text.find(">Samtal</a>") < text.find(">Zumba</a>"));
    CHECK(text.find(">Zumba</a>") < text.find(">Ö-stöd</a>"));
}

TEST_CASE("What is not offered here is in no list, and its page says so") {
    const MadeSite made({{"supports/samtal.md", support_with("offered: no\n")}});
    CHECK(times(page(made, "stod/index.html"), "/stod/samtal/") == 0);
    CHECK(times(page(made, "stod/samtal/index.html"), "Det här finns inte i kommunen.") == 1);
}

TEST_CASE("A former address leads on by itself, and by a link with the page's name") {
    const MadeSite made({{"supports/samtal.md", support_with("aliases: [prata]\n")}});
    const std::string text = page(made, "stod/prata/index.html");
    CHECK(times(text, "<meta http-equiv=\"refresh\" content=\"0; url=/stod/samtal/\">") == 1);
    CHECK(times(text, "<a href=\"/stod/samtal/\">Samtal</a>") == 1);
    CHECK(times(text, "<title>Samtal</title>") == 1);
    CHECK(times(text, "noindex") == 1);
}

TEST_CASE("No author's words become markup, wherever they stand") {
    const std::string quoted = "'" + hostile + "''\n";  // in YAML, a quote is written twice
    const MadeSite made(
        {{"site.yaml", "name: " + quoted +
                           "organization: { name: " + quoted.substr(0, quoted.size() - 1) +
                           " }\nbase_url: https://anhorig.bjorkhamn.example\nlanguages: [sv, en]\n"
                           "main_contact: anhorigstod\nnotice: { text: " +
                           quoted.substr(0, quoted.size() - 1) + " }\n"},
         {"contacts/anhorigstod.yaml",
          "name: " + quoted + "summary: " + quoted + "address: " + quoted +
              "phone: 070-174 06 05\nreview: { reviewed: 2026-09-01 }\n"},
         {"supports/samtal.md", "---\ntitle: " + quoted + "summary: " + quoted +
                                    "form: counselling\ncontact: anhorigstod\n"
                                    "review: { reviewed: 2026-09-01 }\n---\nText.\n"},
         {"pages/sida.md", "---\ntitle: " + quoted + "summary: " + quoted +
                               "review: { reviewed: 2026-09-01 }\n---\nText.\n"}});
    REQUIRE(made.planned.errors().empty());
    for (const auto& [file, text] : made.pages()) {
        INFO("page: " << file);
        // Scripts only from a file: the strict policy runs no other.
        CHECK(times(text, "<script") == times(text, "<script src=\"/"));
        CHECK(times(text, "&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;") > 0);
    }
}

TEST_CASE("A site's own component stands in for the program's") {
    const MadeSite made({{"theme/components/support-item/template.html", "<li>{{title}}!</li>\n"}});
    CHECK(times(page(made, "stod/index.html"), "<li>Samtal!</li>") == 1);
}

TEST_CASE("A mistake in a site's own component has its place in the site's file") {
    const MadeSite made(
        {{"theme/components/support-item/template.html", "<li>\n{{titel}}</li>\n"}});
    Diagnostics diagnostics;
    compile_templates(made.planned.templates, made.planned.portal, diagnostics);
    sort(diagnostics);
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(diagnostics.front().place.file == "theme/components/support-item/template.html");
    CHECK(diagnostics.front().place.line == 2);
    CHECK(diagnostics.front().suggestion == "title");
}

TEST_CASE("What ends on another day says which, and is not over before it") {
    const MadeSite made({{"events/lager.md",
                          "---\ntitle: Läger\nstart: 2026-09-30 10:00\nend: 2026-10-02 15:00\n"
                          "place: { name: Gården }\n---\n\nVi ses.\n"}});
    const std::string page = made.pages().at("kalender/lager/index.html");
    CHECK(times(page, "10.00 – fredag 2 oktober 2026, 15.00") == 1);
}
