// Each kind of block and inline as HTML, on a page in the prose's own language.

#include "catch.hpp"
#include "html/prose.hpp"
#include "page_fixture.hpp"

#include <set>

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

/// The Swedish page's body, without the div around it.
std::string inside(const std::string& markdown, const std::set<std::string>* numbers = nullptr) {
    const MadeSite made({{"supports/samtal.md", support_with("", markdown)},
                         {"media/kanna.png", "x"},
                         {"pages/sida.md", page_with("", "## Mer\n\nText.\n")}});
    const std::string out =
        write_prose(made.here().localized().prose(made.support().body),
                    {&made.here().localized(), &made.planned.plan, 0, nullptr, nullptr, numbers})
            .html.markup();
    const std::string open = "<div class=\"prose\">\n";
    const std::string close = "</div>";
    REQUIRE(out.starts_with(open));
    REQUIRE(out.ends_with(close));
    return out.substr(open.size(), out.size() - open.size() - close.size());
}

}  // namespace

TEST_CASE("A paragraph is a paragraph; its line ends are spaces") {
    CHECK(inside("Ring oss\nnu.\n\nEller sedan.\n") ==
          "<p>Ring oss\nnu.</p>\n<p>Eller sedan.</p>\n");
}

TEST_CASE("A heading has its fragment") {
    CHECK(inside("## Så går det till\n\nText.\n\n### Först {#ett}\n\nText.\n") ==
          "<h2 id=\"sa-gar-det-till\">Så går det till</h2>\n<p>Text.</p>\n"
          "<h3 id=\"ett\">Först</h3>\n<p>Text.</p>\n");
}

TEST_CASE("A tight list has its words in the items themselves") {
    CHECK(inside("- ett\n- två\n") == "<ul>\n<li>ett</li>\n<li>två</li>\n</ul>\n");
}

TEST_CASE("A loose list has paragraphs in its items") {
    CHECK(inside("- ett\n\n- två\n") ==
          "<ul>\n<li>\n<p>ett</p>\n</li>\n<li>\n<p>två</p>\n</li>\n</ul>\n");
}

TEST_CASE("A list in a list stands in its item") {
    CHECK(inside("- ett\n  - a\n- två\n") ==
          "<ul>\n<li>ett<ul>\n<li>a</li>\n</ul>\n</li>\n<li>två</li>\n</ul>\n");
}

TEST_CASE("A numbered list says where it begins only when that is not at one") {
    CHECK(inside("1. ett\n2. två\n") == "<ol>\n<li>ett</li>\n<li>två</li>\n</ol>\n");
    CHECK(inside("3. tre\n") == "<ol start=\"3\">\n<li>tre</li>\n</ol>\n");
}

TEST_CASE("A quote, a line and code are what they are") {
    CHECK(inside("> Sagt.\n") == "<blockquote>\n<p>Sagt.</p>\n</blockquote>\n");
    CHECK(inside("A\n\n---\n\nB\n") == "<p>A</p>\n<hr>\n<p>B</p>\n");
    CHECK(inside("```\na < b\n```\n") == "<pre><code>a &lt; b\n</code></pre>\n");
}

TEST_CASE("A table has heads with a scope, and aligns by class, never by an obsolete attribute") {
    CHECK(inside("| Vad | När | Pris |\n|---|:-:|--:|\n| A | B | 1 |\n") ==
          "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tabell_1\">\n"
          "<table>\n<thead>\n<tr id=\"tabell_1\">\n<th scope=\"col\">Vad</th>\n"
          "<th scope=\"col\" class=\"align-center\">När</th>\n"
          "<th scope=\"col\" class=\"align-end\">Pris</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
          "<td>A</td>\n<td class=\"align-center\">B</td>\n<td class=\"align-end\">1</td>\n"
          "</tr>\n</tbody>\n</table>\n</div>\n");
}

TEST_CASE("A table with nothing but heads has no empty body") {
    CHECK(inside("| Vad |\n|---|\n").find("<tbody>") == std::string::npos);
}

TEST_CASE("A table is scrolled by keyboard, by the name of its head or of the heading above") {
    const std::string page =
        inside("## Avgifter\n\n|  |  |\n|---|---|\n| a | b |\n\n| c |\n|---|\n");
    CHECK(page.find(
              "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"avgifter\">\n"
              "<table>\n<thead>\n<tr>\n") != std::string::npos);
    CHECK(page.find("aria-labelledby=\"tabell_1\">\n<table>\n<thead>\n<tr id=\"tabell_1\">") !=
          std::string::npos);
    CHECK(inside("|  |\n|---|\n| a |\n").find("<div class=\"table\" tabindex=\"0\">") !=
          std::string::npos);
}

TEST_CASE("Words in a paragraph keep their weight") {
    CHECK(inside("*a* **b** ~~c~~ `d`\n") ==
          "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>\n");
}

TEST_CASE("A forced line end is a break") {
    CHECK(inside("Hamngatan 4  \nBjörkhamn\n") == "<p>Hamngatan 4<br>\nBjörkhamn</p>\n");
}

TEST_CASE("A picture has its words and the site's own address") {
    CHECK(inside("![en kanna](media/kanna.png)\n") ==
          "<p><img src=\"/media/kanna.png\" alt=\"en kanna\"></p>\n");
}

TEST_CASE("A link out into the world keeps its address and title") {
    CHECK(inside("[1177](https://www.1177.se/?a=1&b=2 \"Råd\")\n") ==
          "<p><a href=\"https://www.1177.se/?a=1&amp;b=2\" title=\"Råd\">1177</a></p>\n");
}

TEST_CASE("A link to a file of ours or an address from the root lies below the site's address") {
    CHECK(inside("[fil](media/kanna.png)\n") == "<p><a href=\"/media/kanna.png\">fil</a></p>\n");
    const MadeSite made(
        {{"site.yaml",
          "name: A\norganization: B\nbase_url: https://a.example/x\n"
          "languages: [sv]\nmain_contact: anhorigstod\n"},
         {"supports/samtal.md", support_with("", "[a](media/kanna.png) [b](/stod/)\n")},
         {"media/kanna.png", "x"}});
    const std::string out = write_prose(made.here().localized().prose(made.support().body),
                                        {&made.here().localized(), &made.planned.plan, 0})
                                .html.markup();
    CHECK(out.find("href=\"/x/media/kanna.png\"") != std::string::npos);
    CHECK(out.find("href=\"/x/stod/\"") != std::string::npos);
}

TEST_CASE("What no address may hold is encoded") {
    CHECK(inside("[x](https://a.example/a|b`c)\n") ==
          "<p><a href=\"https://a.example/a%7Cb%60c\">x</a></p>\n");
}

TEST_CASE("A link to a record leads to its page") {
    CHECK(inside("[ring](contact/anhorigstod)\n") ==
          "<p><a href=\"/kontakt/anhorigstod/\">ring</a></p>\n");
}

TEST_CASE("A link to a heading of another record keeps the fragment") {
    CHECK(inside("[mer](page/sida#mer)\n") == "<p><a href=\"/sida/#mer\">mer</a></p>\n");
}

TEST_CASE("A link to a heading on the page itself is the fragment alone") {
    CHECK(inside("## Mer\n\n[upp](#mer)\n") ==
          "<h2 id=\"mer\">Mer</h2>\n<p><a href=\"#mer\">upp</a></p>\n");
}

TEST_CASE("A link to nothing leaves its words: the mistake was told where the prose was read") {
    CHECK(inside("[borta](page/finns-inte)\n") == "<p>borta</p>\n");
}

TEST_CASE("No author's words become markup") {
    const std::string out = inside(
        "a < b & \"c\" `<script>` \\<img onerror=x\\>\n\n"
        "![\">\\<script\\>](media/kanna.png \"\\\"'><b>\")\n\n"
        "[x](https://a.example/\"onclick=\"x)\n");
    CHECK(out.find("<script") == std::string::npos);
    CHECK(out.find("<img onerror") == std::string::npos);
    CHECK(out.find("<b>") == std::string::npos);
    CHECK(out.find("\"onclick") == std::string::npos);
    CHECK(out.find("alt=\"&quot;&gt;&lt;script&gt;\"") != std::string::npos);
    CHECK(out.find("a &lt; b &amp; &quot;c&quot; <code>&lt;script&gt;</code>") !=
          std::string::npos);
}

TEST_CASE("A picture with a line of emphasis under it is a figure with its caption") {
    CHECK(inside("![En kanna](media/kanna.png)\n*Kaffe finns.*\n") ==
          "<figure>\n<img src=\"/media/kanna.png\" alt=\"En kanna\">\n"
          "<figcaption>Kaffe finns.</figcaption>\n</figure>\n");
    CHECK(inside("![En kanna](media/kanna.png)\nKaffe *finns.*\n")
              .starts_with("<p><img src=\"/media/kanna.png\""));
}

TEST_CASE("The headings of level 2 are told, to lead to") {
    const MadeSite made({{"supports/samtal.md",
                          support_with("", "## Ett\n\na\n\n### Under\n\nb\n\n## Två\n\nc\n")}});
    const WrittenProse written = write_prose(made.here().localized().prose(made.support().body),
                                             {&made.here().localized(), &made.planned.plan, 0});
    REQUIRE(written.headings.size() == 2);
    CHECK(written.headings[1].text.text.value == "Två");
    CHECK(written.headings[1].fragment == "tva");
}

TEST_CASE("A word of the glossary leads to its meaning the first time, in no link and no heading") {
    const MadeSite made(
        {{"glossary.yaml",
          "- { term: gode vännen, forms: [god vän], meaning: Någon. }\n"
          "- { term: gryta, meaning: Mat., in_texts: no }\n"},
         {"supports/samtal.md",
          support_with("",
                       "## God vän\n\n[god vän](https://a.example/) En **god vän** och en god "
                       "vän åt gryta.\n")}});
    const TermIndex terms(made.here().localized());
    const WrittenProse written =
        write_prose(made.here().localized().prose(made.support().body),
                    {&made.here().localized(), &made.planned.plan, 0, nullptr, &terms});
    CHECK(written.html.markup() ==
          "<div class=\"prose\">\n<h2 id=\"god-van\">God vän</h2>\n"
          "<p><a href=\"https://a.example/\">god vän</a> En <strong><a class=\"term\" "
          "href=\"#ord_gode-vannen\">god vän</a></strong> och en god vän åt gryta.</p>\n</div>");
    REQUIRE(written.terms.size() == 1);
    CHECK(written.terms[0]->id == "gode-vannen");
}

TEST_CASE("Empty prose is nothing at all, not an empty box") {
    const MadeSite made({{"supports/samtal.md", support_with("", "")}});
    CHECK(write_prose(made.here().localized().prose(made.support().body),
                      {&made.here().localized(), &made.planned.plan, 0})
              .html.empty());
}

TEST_CASE("A number is whole on its line, across a line's end of the source too") {
    CHECK(inside("Ring 070-174\n06 05 för 2 575 kr.\n") ==
          "<p>Ring <span class=\"whole\">070-174\n06 05</span> för "
          "<span class=\"whole\">2 575 kr</span>.</p>\n");
}

TEST_CASE("A number among Arabic words in Swedish is isolated, be they emphasised") {
    CHECK(inside("Ring **تجديد** 070-174 06 05 nu.\n") ==
          "<p>Ring <strong>تجديد</strong> <bdi dir=\"ltr\">070-174 06 05</bdi> nu.</p>\n");
}

TEST_CASE("A link that calls calls the number that is written, as a field's does") {
    CHECK(inside("Ring [oss](tel:070-174%2006%2005), [hit](tel:+46070-1740605).\n") ==
          "<p>Ring <a href=\"tel:+46701740605\">oss</a>, <a "
          "href=\"tel:+46701740605\">hit</a>.</p>\n");
}

TEST_CASE("A help line's number in a text leads to a call, where it stands alone") {
    const std::set<std::string> known{"112", "1177", "116111", "90101"};
    CHECK(inside("Ring 112 eller 116 111 (90101).\n", &known) ==
          "<p>Ring <a href=\"tel:112\">112</a> eller <a href=\"tel:116111\">116 111</a> "
          "(<a href=\"tel:90101\">90101</a>).</p>\n");
    for (const std::string text : {"Det kostar 1177 kr.", "Enligt 112 § gäller det.",
                                   "Läs på 1177.se.", "Vi var 112 personer.", "Det var 1 177 till.",
                                   "Sidan 112 i boken.", "Ett 112-samtal.", "Ring 113 13."}) {
        INFO(text);
        CHECK(inside(text + "\n", &known).find("<a ") == std::string::npos);
    }
    CHECK(inside("## Ring 112\n\nText.\n", &known).find("<a ") == std::string::npos);
    CHECK(inside("[Ring 112](page/sida).\n", &known) ==
          "<p><a href=\"/sida/\">Ring 112</a>.</p>\n");
}
