#include "source/front_matter.hpp"

#include "catch.hpp"
#include "reported.hpp"

using namespace lykta;

namespace {

struct Split {
    FrontMatter parts;
    Diagnostics diagnostics;
};

Split split(std::string_view text) {
    Split out;
    out.parts = split_front_matter(text, "pages/a.md", out.diagnostics);
    return out;
}

}  // namespace

TEST_CASE("Front matter and body are parted, with their lines") {
    const auto result = split("---\ntitle: Hej\n---\n\nText\n");
    CHECK(result.diagnostics.empty());
    CHECK(result.parts.yaml == "title: Hej\n");
    CHECK(result.parts.yaml_line == 2);
    CHECK(result.parts.body == "\nText\n");
    CHECK(result.parts.body_line == 4);
}

TEST_CASE("A line of the body may be ---") {
    CHECK(split("---\na: b\n---\nx\n\n---\n\ny\n").parts.body == "x\n\n---\n\ny\n");
}

TEST_CASE("Front matter may be empty and the body may be missing") {
    const auto result = split("---\n---");
    CHECK(result.diagnostics.empty());
    CHECK(result.parts.yaml.empty());
    CHECK(result.parts.body.empty());
    CHECK(result.parts.body_line == 3);
}

TEST_CASE("A byte-order mark, CRLF and trailing spaces are accepted") {
    const auto result = split("\xEF\xBB\xBF---\r\na: b\r\n--- \r\ntext\r\n");
    CHECK(result.diagnostics.empty());
    CHECK(result.parts.yaml == "a: b\r\n");
    CHECK(result.parts.body == "text\r\n");
}

TEST_CASE("Old line ends are accepted, too") {
    const auto result = split("---\ra: b\r---\rtext\r");
    CHECK(result.diagnostics.empty());
    CHECK(result.parts.yaml == "a: b\r");
    CHECK(result.parts.body == "text\r");
    CHECK(result.parts.body_line == 4);
}

TEST_CASE("A file without the first line has no parts, so that nothing more is told of it") {
    const auto result = split("Hej\n---\n");
    CHECK(reported(result.diagnostics) == Lines{"front-matter-missing 1:0"});
    CHECK(result.parts.yaml.empty());
    CHECK(result.parts.body.empty());
}

TEST_CASE("An empty file lacks its front matter") {
    CHECK(reported(split("").diagnostics) == Lines{"front-matter-missing 1:0"});
}

TEST_CASE("A missing closing line is reported") {
    const auto result = split("---\ntitle: Hej\n\nText\n");
    CHECK(reported(result.diagnostics) == Lines{"front-matter-unclosed 1:0"});
    CHECK(result.parts.yaml.empty());
}

TEST_CASE("Only an opening line is front matter unclosed") {
    CHECK(reported(split("---").diagnostics) == Lines{"front-matter-unclosed 1:0"});
}
