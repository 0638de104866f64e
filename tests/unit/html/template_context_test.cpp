// Where in HTML the compiler believes itself to be: the ground of all escaping.
#include "catch.hpp"

#include "html/template/context.hpp"

using namespace lykta::html;

namespace {

HtmlContext after(std::string_view literal) {
    HtmlContext context;
    follow(context, literal);
    return context;
}

}  // namespace

TEST_CASE("Text, tags, attributes and values are told apart") {
    CHECK(after("a <p>b").spot == Spot::text);
    CHECK(after("a < b").spot == Spot::text);
    CHECK(after("<").spot == Spot::tag_open);
    CHECK(after("<p").spot == Spot::tag_name);
    CHECK(after("<p ").spot == Spot::in_tag);
    CHECK(after("<p cl").spot == Spot::attribute_name);
    CHECK(after("<p class=").spot == Spot::before_value);
    CHECK(after("<p class = ").spot == Spot::before_value);
    CHECK(after("<p class=a").spot == Spot::unquoted);
    CHECK(after("<p class='a\">").spot == Spot::quoted);
    CHECK(after("<p class='a'").spot == Spot::in_tag);
    CHECK(after("<p class='a' hidden/>").spot == Spot::text);
}

TEST_CASE("An attribute and its element are known in lower case") {
    const HtmlContext context = after("<IMG src='/a' ALT = \"");
    CHECK(context.element == "img");
    CHECK(context.attribute == "alt");
}

TEST_CASE("Comments and declarations end where HTML ends them") {
    CHECK(after("<!-- <p> --").spot == Spot::comment);
    CHECK(after("<!-- <p> -->").spot == Spot::text);
    CHECK(after("<!-->").spot == Spot::text);
    CHECK(after("<!doctype html").spot == Spot::declaration);
    CHECK(after("<!doctype html>").spot == Spot::text);
    CHECK(after("<?xml").spot == Spot::declaration);
}

TEST_CASE("Elements without markup last until their own end tag") {
    CHECK(after("<title>a <b>").spot == Spot::text_only);
    CHECK(after("<title>a</titles>").spot == Spot::text_only);
    CHECK(after("<TITLE>a</Title >").spot == Spot::text);
    CHECK(after("<option>").spot == Spot::text_only);
    CHECK(after("<script>a</style>").spot == Spot::raw);
    CHECK(after("<script>if (a < b) {}</script>").spot == Spot::text);
    CHECK(after("</script>").spot == Spot::text);
}

TEST_CASE("An address's scheme is fixed by what cannot belong to one") {
    CHECK(after("<a href=\"").scheme == Scheme::open);
    CHECK(after("<a href=\"java").scheme == Scheme::open);
    CHECK(after("<a href=\"/").scheme == Scheme::fixed);
    CHECK(after("<a href=\"#").scheme == Scheme::fixed);
    CHECK(after("<a href=\"https:").scheme == Scheme::fixed);
    CHECK(after("<a href=\" Java\tScript:").scheme == Scheme::script);
    CHECK(after("<a href=\"/\" src=\"").scheme == Scheme::open);
}

TEST_CASE("Two ways meet in the same place, or in a tag at a seam") {
    HtmlContext text = after("a");
    CHECK(join(text, after("<p>")));
    HtmlContext tag = after("<p");
    CHECK(join(tag, after("<p hidden")));
    CHECK(tag.spot == Spot::seam);
    follow(tag, " id='");
    CHECK(tag.spot == Spot::quoted);
    CHECK_FALSE(tag.torn);
}

TEST_CASE("Two ways into different places do not meet") {
    HtmlContext text = after("a");
    CHECK_FALSE(join(text, after("<p")));
    HtmlContext title = after("<title>");
    CHECK_FALSE(join(title, after("<textarea>")));
    HtmlContext value = after("<p class=\"");
    CHECK_FALSE(join(value, after("<p class='")));
}

TEST_CASE("Where only one of two ways fixes the scheme it is not fixed") {
    HtmlContext value = after("<a href=\"");
    REQUIRE(join(value, after("<a href=\"/")));
    CHECK(value.scheme == Scheme::open);
}
