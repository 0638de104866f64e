#include "catch.hpp"
#include "html/template/template.hpp"

using namespace lykta;
using namespace lykta::html;

namespace {

struct TextsView {
    LocalizedText text;
    std::vector<LocalizedText> list;
};

Language language(const std::string& tag) {
    Language made;
    made.tag = tag;
    return made;
}

const Language yiddish = language("yi");
const Language swedish = language("sv");

struct Rendered {
    std::string page;
    Shown shown;
};

Rendered rendered(const std::string& text, const TextsView& view);

}  // namespace

template <>
struct lykta::html::Fields<TextsView> {
    static constexpr std::string_view name = "TextsView";
    static std::vector<Field> list() {
        return {field<&TextsView::text>("text"), field<&TextsView::list>("list")};
    }
};

namespace {

Rendered rendered(const std::string& text, const TextsView& view) {
    Diagnostics diagnostics;
    const TemplateSource source{"test.html", text};
    const Templates none{[](std::string_view) { return nullptr; },
                         [] { return std::vector<std::string>(); }};
    const auto compiled = compile(source, *view_type<TextsView>(), none, diagnostics);
    REQUIRE(diagnostics.empty());
    Rendered result;
    result.shown = render(*compiled, view, {&yiddish}, result.page);
    return result;
}

}  // namespace

TEST_CASE("A page that shows a draft says so") {
    CHECK(rendered("{{text}}", {{Text("x"), &yiddish, TextStatus::draft}, {}}).shown.draft);
}

TEST_CASE("A draft that is not shown does not count") {
    CHECK_FALSE(rendered("<p>", {{Text("x"), &yiddish, TextStatus::draft}, {}}).shown.draft);
}

TEST_CASE("A text in the source language for want of a translation counts as fallback") {
    CHECK(rendered("{{text}}", {{Text("x"), &swedish, TextStatus::stale}, {}}).shown.fallback);
}

TEST_CASE("A source text that belongs there, like an address, is no fallback") {
    CHECK_FALSE(
        rendered("{{text}}", {{Text("x"), &swedish, TextStatus::source}, {}}).shown.fallback);
}

TEST_CASE("list.any holds once, without entering the list") {
    const LocalizedText item{Text("x"), &yiddish, TextStatus::translated};
    CHECK(rendered("{{#list.any}}<ul>{{#list}}<li>{{.}}</li>{{/list}}</ul>{{/list.any}}",
                   {{}, {item, item}})
              .page == "<ul><li>x</li><li>x</li></ul>");
}

TEST_CASE("list.any does not hold for an empty list") {
    CHECK(rendered("{{#list.any}}some{{/list.any}}{{^list.any}}none{{/list.any}}", {}).page ==
          "none");
}

TEST_CASE("text.capital begins with a capital of the text's own language") {
    CHECK(rendered("{{text.capital}}", {{Text("två"), &swedish, TextStatus::source}, {}}).page ==
          "<span lang=\"sv\">Två</span>");
}

TEST_CASE("In a section, .capital is the value itself, and still counts as shown") {
    const Rendered made = rendered("{{#text}}{{.capital}}{{/text}}{{#list}}{{.capital}};{{/list}}",
                                   {{Text("ett"), &swedish, TextStatus::stale},
                                    {{Text("a & b"), &yiddish}, {Text("2 c"), &yiddish}}});
    CHECK(made.page == "<span lang=\"sv\">Ett</span>A &amp; b;2 c;");
    CHECK(made.shown.fallback);
}
