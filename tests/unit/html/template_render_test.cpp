// What a template that compiles makes of its view.
#include "catch.hpp"

#include "template_fixture.hpp"

#include <stdexcept>

using namespace lykta;
using namespace lykta::html;

namespace {

SampleView sample() {
    SampleView view;
    view.id = Text("a&b");
    view.title = {Text("Titel <1>")};
    view.summary = {Text("Sammanfattning"), &swedish()};
    view.phone = {Text("070-174 06 05")};
    view.body = Html::literal("<p>Brödtext</p>");
    view.url = {"/stod/?a=1&b=2"};
    view.contact = {{Text("Anhörigstödet"), &swedish()}, {Text("070-174 06 06")}};
    view.contacts = {{{Text("Ett"), &swedish()}, {Text("1")}}, {{Text("Two"), &english()}, {}}};
    view.tags = {Text("x"), Text("<y>")};
    view.tree = {Text("a"), {{Text("b"), {{Text("c"), {}}}}, {Text("d"), {}}}};
    return view;
}

}  // namespace

TEST_CASE("Text is escaped") { CHECK(rendered("<p>{{id}}</p>", sample()) == "<p>a&amp;b</p>"); }

TEST_CASE("Html alone is printed as it is") {
    CHECK(rendered("{{{body}}}", sample()) == "<p>Brödtext</p>");
    CHECK(rendered("{{&body}}", sample()) == "<p>Brödtext</p>");
}

TEST_CASE("A text in the page's language is not marked") {
    CHECK(rendered("{{summary}}", sample()) == "Sammanfattning");
}

TEST_CASE("A text in another language says so") {
    CHECK(rendered("{{summary}}", sample(), {}, english()) ==
          "<span lang=\"sv\">Sammanfattning</span>");
}

TEST_CASE("A text of another direction is isolated as well") {
    CHECK(rendered("{{summary}}", sample(), {}, arabic()) ==
          "<bdi lang=\"sv\" dir=\"ltr\">Sammanfattning</bdi>");
}

TEST_CASE("An empty text leaves no mark") {
    SampleView view = sample();
    view.summary.text = Text("");
    CHECK(rendered("[{{summary}}]", view, {}, arabic()) == "[]");
}

TEST_CASE(
    "A phone number is isolated in a right-to-left page, by markup or by what stands for it") {
    CHECK(rendered("{{phone}}", sample()) == "070-174 06 05");
    CHECK(rendered("{{phone}}", sample(), {}, arabic()) == "<bdi dir=\"ltr\">070-174 06 05</bdi>");
    CHECK(rendered("<p title=\"{{phone}}\">", sample(), {}, arabic()) ==
          "<p title=\"\u2066070-174 06 05\u2069\">");
}

TEST_CASE("Numbers in a text are whole, and isolated where they could turn") {
    SampleView view = sample();
    view.summary = {Text("Ring 070-174 06 05"), &swedish()};
    view.id = Text("84 kB");
    view.title = {Text("Om 070-174 06 05")};
    CHECK(rendered("{{summary}}, {{id}}", view) ==
          "Ring <span class=\"whole\">070-174 06 05</span>, <span class=\"whole\">84 kB</span>");
    CHECK(rendered("{{summary}}", view, {}, arabic()) ==
          "<bdi lang=\"sv\" dir=\"ltr\">Ring <span class=\"whole\">070-174 06 05</span></bdi>");
    CHECK(rendered("{{id}}", view, {}, arabic()) == "<bdi dir=\"ltr\">84 kB</bdi>");
    view.summary = {Text("اتصل 070-174 06 05"), &arabic()};
    CHECK(rendered("{{summary}}", view, {}, arabic()) ==
          "اتصل <bdi dir=\"ltr\">070-174 06 05</bdi>");
    CHECK(rendered("<title>{{title}}</title>", view) == "<title>Om 070-174 06 05</title>");
    view.title = {Text("اتصل 070-174 06 05")};
    CHECK(rendered("<title>{{title}}</title>", view, {}, arabic()) ==
          "<title>اتصل \u2066070-174 06 05\u2069</title>");
    CHECK(rendered("<p id=\"{{id}}\">", view, {}, arabic()) == "<p id=\"84 kB\">");
}

TEST_CASE("A text in the page's language may stand where no language can be told") {
    CHECK(rendered("<title>{{title}}</title><img alt='{{title}}'>", sample()) ==
          "<title>Titel &lt;1&gt;</title><img alt='Titel &lt;1&gt;'>");
}

TEST_CASE("A web address is escaped in its attribute and in text") {
    CHECK(rendered("<a href=\"{{url}}\">{{url}}</a>", sample()) ==
          "<a href=\"/stod/?a=1&amp;b=2\">/stod/?a=1&amp;b=2</a>");
}

TEST_CASE("A text in an address is percent-encoded") {
    SampleView view = sample();
    view.id = Text("å/\"?");
    CHECK(rendered("<a href=\"#{{id}}\">", view) == "<a href=\"#%C3%A5%2F%22%3F\">");
}

TEST_CASE("A bool chooses") {
    SampleView view = sample();
    const std::string text = "<p class=\"a{{#urgent}} b{{/urgent}}\">{{^urgent}}no{{/urgent}}";
    CHECK(rendered(text, view) == "<p class=\"a\">no");
    view.urgent = true;
    CHECK(rendered(text, view) == "<p class=\"a b\">");
}

TEST_CASE("An attribute may depend on a bool") {
    SampleView view = sample();
    view.urgent = true;
    CHECK(rendered("<details{{#urgent}} open{{/urgent}}>", view) == "<details open>");
}

TEST_CASE("A text that is not empty is a section of itself") {
    SampleView view = sample();
    CHECK(rendered("{{#id}}[{{.}}]{{/id}}", view) == "[a&amp;b]");
    view.id = Text("");
    CHECK(rendered("{{#id}}[{{.}}]{{/id}}{{^id}}none{{/id}}", view) == "none");
}

TEST_CASE("An optional is shown where it holds something") {
    SampleView view = sample();
    const std::string text =
        "{{#note}}{{.}}{{/note}}{{note}}{{#deputy}}{{phone}}{{/deputy}}"
        "{{deputy.phone}}{{^deputy}}-{{/deputy}}";
    CHECK(rendered(text, view) == "-");
    view.note = Text("n");
    view.deputy = CallerView{{}, {Text("7")}};
    CHECK(rendered(text, view) == "nn77");
}

TEST_CASE("A view may be shared between pages by a pointer") {
    SampleView view = sample();
    CHECK(rendered("{{#shared}}{{name}}{{/shared}}", view).empty());
    view.shared = &view.contact;
    CHECK(rendered("{{#shared}}{{name}}{{/shared}}", view) == "Anhörigstödet");
}

TEST_CASE("A list is repeated, and its views hide names further out") {
    CHECK(rendered("{{#contacts}}{{name}}/{{phone}}/{{id}};{{/contacts}}", sample()) ==
          "Ett/1/a&amp;b;<span lang=\"en\">Two</span>//a&amp;b;");
    CHECK(rendered("{{#tags}}({{.}}){{/tags}}", sample()) == "(x)(&lt;y&gt;)");
    CHECK(rendered("{{^tags}}none{{/tags}}", SampleView{}) == "none");
}

TEST_CASE("Dotted names lead into views") {
    CHECK(rendered("{{contact.phone}} {{#contact.name}}{{.}}{{/contact.name}}", sample()) ==
          "070-174 06 06 Anhörigstödet");
}

TEST_CASE("The interface's words need no field") {
    CHECK(rendered("{{words.menu}}, {{#tags}}{{words.skip-to-content}} {{/tags}}", sample(), {},
                   english()) ==
          "<span lang=\"sv\">Meny</span>, <span lang=\"sv\">Till innehållet</span> "
          "<span lang=\"sv\">Till innehållet</span> ");
}

TEST_CASE("A component sees the view where it is called") {
    CHECK(rendered("{{#contacts}}{{> card}}{{/contacts}}{{#contact}}{{> card}}{{/contact}}",
                   sample(), {{"card", "[{{phone}}]"}}) == "[1][][070-174 06 06]");
}

TEST_CASE("A component sees the value of the section that calls it") {
    CHECK(rendered("{{#tags}}{{> tag}}{{/tags}}", sample(), {{"tag", "{{.}} of {{title}};"}}) ==
          "x of Titel &lt;1&gt;;&lt;y&gt; of Titel &lt;1&gt;;");
}

TEST_CASE("A component sees the innermost of several values") {
    CHECK(rendered("{{#title}}{{#tags}}{{> tag}}{{/tags}}{{.}}{{/title}}", sample(),
                   {{"tag", "{{.}}/{{phone}};"}}) ==
          "x/070-174 06 05;&lt;y&gt;/070-174 06 05;Titel &lt;1&gt;");
}

TEST_CASE("A component may call itself") {
    CHECK(rendered("{{#tree}}{{> branch}}{{/tree}}", sample(),
                   {{"branch", "{{label}}({{#branches}}{{> branch}}{{/branches}})"}}) ==
          "a(b(c())d())");
}

TEST_CASE("A parent's blocks are filled, and see what their place sees") {
    CHECK(rendered("{{< layout}}\n{{$main}}{{phone}}{{/main}}\n{{/layout}}", sample(),
                   {{"layout",
                     "<main>{{#contact}}{{$main}}{{/main}}{{/contact}}</main>"
                     "{{$foot}}foot{{/foot}}"}}) == "<main>070-174 06 06</main>foot");
}

TEST_CASE("A parent inside a block may have a block of the same name") {
    CHECK(rendered("{{< box}}{{$main}}a {{< box}}{{$main}}b{{/main}}{{/box}}{{/main}}{{/box}}",
                   sample(), {{"box", "[{{$main}}{{/main}}]"}}) == "[a [b]]");
}

TEST_CASE("A block may fill an attribute") {
    CHECK(rendered("{{< page}}{{$class}}wide {{id}}{{/class}}{{/page}}", sample(),
                   {{"page", "<body class=\"{{$class}}{{/class}}\">"}}) ==
          "<body class=\"wide a&amp;b\">");
}

TEST_CASE("A line with only a section's tag leaves no empty line") {
    CHECK(rendered("<ul>\n  {{#tags}}\n  <li>{{.}}</li>\n  {{/tags}}\n</ul>\n", sample()) ==
          "<ul>\n  <li>x</li>\n  <li>&lt;y&gt;</li>\n</ul>\n");
}

TEST_CASE("A template refuses another view than it was compiled for") {
    Diagnostics diagnostics;
    const auto compiled =
        compile({"page.html", "{{id}}"}, *view_type<SampleView>(), {}, diagnostics);
    REQUIRE(compiled != nullptr);
    std::string out;
    CHECK_THROWS_AS(render(*compiled, CallerView{}, {}, out), std::logic_error);
}

TEST_CASE("A template refuses a page without its words") {
    Templates templates;
    templates.words = {"menu"};
    Diagnostics diagnostics;
    const auto compiled =
        compile({"page.html", "{{words.menu}}"}, *view_type<SampleView>(), templates, diagnostics);
    REQUIRE(compiled != nullptr);
    std::string out;
    CHECK_THROWS_AS(render(*compiled, SampleView{}, {}, out), std::logic_error);
}
