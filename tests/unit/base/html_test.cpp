#include "base/html.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using lykta::Html;
using lykta::Text;

namespace {

// That mixing does not compile is what keeps authors' words from becoming tags.
template <typename From>
constexpr bool never_becomes_html =
    !std::is_convertible_v<From, Html> && !std::is_constructible_v<Html, From> &&
    !std::is_assignable_v<Html&, From>;

static_assert(never_becomes_html<Text>);
static_assert(never_becomes_html<const Text&>);
static_assert(never_becomes_html<std::string>);
static_assert(never_becomes_html<const std::string&>);
static_assert(never_becomes_html<std::string_view>);
static_assert(never_becomes_html<const char*>);
static_assert(never_becomes_html<const char (&)[4]>);
static_assert(never_becomes_html<char>);

template <typename To>
constexpr bool html_never_becomes = !std::is_convertible_v<Html, To>;

static_assert(html_never_becomes<Text>);
static_assert(html_never_becomes<std::string>);
static_assert(html_never_becomes<std::string_view>);

template <typename From>
concept AppendsToHtml = requires(Html html, From from) {
    html += from;
};
static_assert(AppendsToHtml<Html>);
static_assert(!AppendsToHtml<Text>);
static_assert(!AppendsToHtml<std::string>);
static_assert(!AppendsToHtml<const char*>);

template <typename From>
concept IsTakenAsLiteral = requires(From from) {
    Html::literal(from);
};
static_assert(!IsTakenAsLiteral<Text>);
static_assert(!IsTakenAsLiteral<std::string>);
static_assert(!IsTakenAsLiteral<const char*>);

template <typename From>
concept IsEscaped = requires(From from) {
    lykta::escape(from);
};
static_assert(IsEscaped<Text>);
static_assert(!IsEscaped<Html>, "what is markup already must not be escaped twice");

// A string becomes Text only where someone says so.
static_assert(!std::is_convertible_v<std::string, Text>);
static_assert(!std::is_convertible_v<const char*, Text>);

}  // namespace

TEST_CASE("Escaping turns every character that markup knows into an entity") {
    CHECK(lykta::escape(Text("<a href=\"x\" title='y'>&</a>")).markup() ==
          "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
}

TEST_CASE("Escaping leaves everything else as it is") {
    const std::string words = "Anhörig, åäö – ﷽ 🕯️\n\tslut";
    CHECK(lykta::escape(Text(words)).markup() == words);
}

TEST_CASE("Escaping appends to what is there") {
    std::string page = "<p>";
    lykta::append_escaped(page, "1 < 2");
    CHECK(page == "<p>1 &lt; 2");
}

TEST_CASE("Html is put together from Html") {
    Html html = Html::literal("<b>");
    html += lykta::escape(Text("A&B"));
    html += Html::composed("</b>");
    CHECK(html.markup() == "<b>A&amp;B</b>");
}
