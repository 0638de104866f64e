// Prose on a page in another language: what is not translated says its own.

#include "catch.hpp"
#include "html/prose.hpp"
#include "page_fixture.hpp"

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

std::string prose(std::string_view tag, const std::string& markdown,
                  const std::vector<Entry>& entries) {
    const MadeSite made({{"supports/samtal.md", support_with("", markdown)},
                         {"pages/sida.md", page_with("", "## Mer\n\nText.\n")},
                         {"translations/" + std::string(tag) + ".po", catalogue(tag, entries)}});
    const Here here = made.here(tag);
    return write_prose(here.localized().prose(made.support().body),
                       {&here.localized(), &made.planned.plan, here.language})
        .html.markup();
}

Entry body(const std::string& source, const std::string& translation) {
    return {"support/samtal#body", source, translation};
}

}  // namespace

TEST_CASE("Translated prose needs no language of its own") {
    CHECK(prose("en", "Ring oss.\n", {body("Ring oss.", "Call us.")}) ==
          "<div class=\"prose\">\n<p>Call us.</p>\n</div>");
}

TEST_CASE("Prose without any translation says its language once, around it all") {
    CHECK(prose("en", "Ring.\n\nSkriv.\n", {}) ==
          "<div class=\"prose\" lang=\"sv\">\n<p>Ring.</p>\n<p>Skriv.</p>\n</div>");
}

TEST_CASE("One paragraph that is not translated says its language itself") {
    CHECK(prose("en", "Ring.\n\nSkriv.\n", {body("Ring.", "Call.")}) ==
          "<div class=\"prose\">\n<p>Call.</p>\n<p lang=\"sv\">Skriv.</p>\n</div>");
}

TEST_CASE("Swedish in Arabic prose also says its direction") {
    CHECK(prose("ar", "Ring.\n\nSkriv.\n", {body("Ring.", "اتصل.")}) ==
          "<div class=\"prose\">\n<p>اتصل.</p>\n<p lang=\"sv\" dir=\"ltr\">Skriv.</p>\n</div>");
    CHECK(prose("ar", "Ring.\n", {}) ==
          "<div class=\"prose\" lang=\"sv\" dir=\"ltr\">\n<p>Ring.</p>\n</div>");
}

TEST_CASE("An item of a list says its language") {
    CHECK(prose("en", "- a\n- b\n", {body("a", "A")}) ==
          "<div class=\"prose\">\n<ul>\n<li>A</li>\n<li lang=\"sv\">b</li>\n</ul>\n</div>");
}

TEST_CASE("An item that reads the other way keeps its bullet on the list's side") {
    CHECK(prose("ar", "- a\n- b\n", {body("a", "ألف")}) ==
          "<div class=\"prose\">\n<ul>\n<li>ألف</li>\n"
          "<li><bdi lang=\"sv\" dir=\"ltr\">b</bdi></li>\n</ul>\n</div>");
}

TEST_CASE("A heading's fragment is the Swedish one in every language") {
    CHECK(prose("en", "## Så går det till\n", {body("Så går det till", "How it works")}) ==
          "<div class=\"prose\">\n<h2 id=\"sa-gar-det-till\">How it works</h2>\n</div>");
}

TEST_CASE("A link to a page that the language lacks leads to the Swedish one, and says so") {
    CHECK(prose("en", "Se [mer](page/sida#mer).\n", {body("Se <1>mer</1>.", "See <1>more</1>.")}) ==
          "<div class=\"prose\">\n<p>See <a href=\"/sida/#mer\" hreflang=\"sv\">more</a>.</p>\n"
          "</div>");
}

TEST_CASE("A link to a page in the same language says nothing of languages") {
    CHECK(prose("en", "Se [mer](page/sida).\n",
                {body("Se <1>mer</1>.", "See <1>more</1>."),
                 {"page/sida#title", "Sida", "Page"},
                 {"page/sida#summary", "Om något.", "On something."}}) ==
          "<div class=\"prose\">\n<p>See <a href=\"/en/sida/\">more</a>.</p>\n</div>");
}

TEST_CASE("A translator's words become no markup") {
    CHECK(prose("en", "Ring oss.\n", {body("Ring oss.", "Call \\\\<b>& us\\\\</b>.")}) ==
          "<div class=\"prose\">\n<p>Call &lt;b&gt;&amp; us&lt;/b&gt;.</p>\n</div>");
}

TEST_CASE("A body rewritten for one language is in that language, with its own headings") {
    const MadeSite made(
        {{"site.yaml", site_yaml("sv, sv-simple")},
         {"supports/samtal.md", support_with("", "## Rubrik\n\nText.\n")},
         {"supports/samtal.sv-simple.md",
          "---\ntitle: Prata\nsummary: Prata med oss.\n---\n## Lätt rubrik\n\nLätt text.\n"}});
    const Here here = made.here("sv-simple");
    CHECK(write_prose(here.localized().prose(made.support().body),
                      {&here.localized(), &made.planned.plan, here.language})
              .html.markup() ==
          "<div class=\"prose\">\n<h2 id=\"latt-rubrik\">Lätt rubrik</h2>\n"
          "<p>Lätt text.</p>\n</div>");
}

TEST_CASE("A number in Arabic prose reads from left to right, in a link too") {
    CHECK(prose("ar", "Ring 070-174 06 05, [070-174 06 05](tel:0701740605) nu.\n",
                {body("Ring 070-174 06 05, <1>070-174 06 05</1> nu.",
                      "اتصل 070-174 06 05، <1>070-174 06 05</1> الآن.")}) ==
          "<div class=\"prose\">\n<p>اتصل <bdi dir=\"ltr\">070-174 06 05</bdi>، <a "
          "href=\"tel:+46701740605\"><bdi dir=\"ltr\">070-174 06 05</bdi></a> الآن.</p>\n</div>");
}

TEST_CASE("Swedish words that a translator has marked are said to be Swedish") {
    CHECK(prose("en", "Ring [oss](tel:112).\n",
                {body("Ring <1>oss</1>.", "Call [[Försäkringskassan]] or <1>us [[nu]]</1>.")}) ==
          "<div class=\"prose\">\n<p>Call <span lang=\"sv\">Försäkringskassan</span> or "
          "<a href=\"tel:112\">us <span lang=\"sv\">nu</span></a>.</p>\n</div>");
    CHECK(prose("ar", "Ring.\n", {body("Ring.", "اتصل [[Försäkringskassan 2]].")}) ==
          "<div class=\"prose\">\n<p>اتصل <bdi lang=\"sv\" dir=\"ltr\">Försäkringskassan 2</bdi>."
          "</p>\n</div>");
}
