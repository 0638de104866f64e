// A template's own markup, judged where it is read: whatever fills it, no reader's browser goes
// elsewhere.
#include "catch.hpp"

#include "base/diagnostic.hpp"
#include "html/template/markup_check.hpp"

using namespace lykta;
using namespace lykta::html;

namespace {

std::vector<std::string> told(const std::string& text) {
    Diagnostics diagnostics;
    check_markup({"theme/a/template.html", text}, diagnostics);
    std::vector<std::string> out;
    for (const Diagnostic& each : diagnostics) {
        out.push_back(std::to_string(each.place.line) + ":" + std::to_string(each.place.column) +
                      " " + std::string(each.kind->code));
    }
    return out;
}

using All = std::vector<std::string>;

}  // namespace

TEST_CASE("A template's mistake is told at its line and column") {
    CHECK(told("<p>å {{id}}</p>\n  å <img alt=\"\" src=\"https://a.example/b\">\n") ==
          All{"2:17 page-asks-elsewhere"});
    CHECK(told("<a href=\"{{url}}\">x</a>\n{{#a}}\n<p>{{> b}}</p><p\n onclick=x></p>{{/a}}") ==
          All{"4:2 page-runs-program"});
    CHECK(told("{{=<% %>=}}\n<% a %><base>") == All{"2:8 page-leads-away"});
    CHECK(told("<style>\na { b: url(//a.example/b) }\n</style>") ==
          All{"2:12 page-asks-elsewhere"});
}

TEST_CASE("A template of ours is fine") {
    CHECK(told("<details{{#open}} open{{/open}}><summary>{{title}}</summary></details>"
               "<a class=\"a{{#b}} b{{/b}}\" href=\"/stod/{{id}}/{{#c}}#{{c}}{{/c}}\">x</a>"
               "<img src=\"{{url}}\" alt=\"{{text}}\"><a href=\"https://a.example/?b={{id}}\">y</a>"
               "{{! <script> }}<a href=\"{{#d}}{{url}}{{/d}}{{^d}}/{{/d}}\">z</a>")
              .empty());
}

TEST_CASE("Sections do not hide an address, whichever of them are shown") {
    CHECK(told("<img src=\"{{^a}}x{{/a}}//a.example/b\">") == All{"1:6 page-asks-elsewhere"});
    CHECK(told("<img s{{#a}}rc{{/a}}=\"//a.example\">") == All{"1:6 page-asks-elsewhere"});
    CHECK(told("<img src=\"{{a}}//a.example\">") == All{"1:6 page-asks-elsewhere"});
    CHECK(told("<a href=\"{{#a}}java{{/a}}script:b()\">") == All{"1:4 page-runs-program"});
    CHECK(told("<p style=\"a:u{{#a}}r{{/a}}l(//a.example)\">") == All{"1:4 page-asks-elsewhere"});
    CHECK(told("<{{#a}}script{{/a}}>") == All{"1:1 page-markup-unclear"});
}

TEST_CASE("A comment of the template's is none of the page's") {
    CHECK(told("{{! <img src=//a.example> }}<p>x</p>").empty());
    CHECK(told("<!-- <img src=//a.example> --><p>x</p>").empty());
}
