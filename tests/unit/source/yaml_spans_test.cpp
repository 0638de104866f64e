// Where everything in an author's file stands, in bytes.
#include "source/yaml/spans.hpp"

#include "catch.hpp"
#include "reported.hpp"
#include "source/yaml/path.hpp"

using namespace lykta;
using yaml::Style;

namespace {

struct Read {
    std::optional<yaml::Layout> layout;
    Diagnostics diagnostics;
};

Read read(std::string_view bytes, const std::string& file = "contacts/a.yaml") {
    Read out;
    out.layout = yaml::layout(bytes, file, out.diagnostics);
    return out;
}

yaml::Layout layout(std::string_view bytes, const std::string& file = "contacts/a.yaml") {
    auto out = read(bytes, file);
    REQUIRE(reported(out.diagnostics) == Lines{});
    REQUIRE(out.layout);
    return *out.layout;
}

const yaml::Entry& entry(const yaml::Layout& layout, std::string_view path) {
    const yaml::Value* value = &layout.value;
    const yaml::Node* node = &layout.root;
    const yaml::Entry* found = nullptr;
    const auto steps = yaml::path_of(path);
    REQUIRE(steps);
    for (const yaml::Step& step : *steps) {
        const auto number = yaml::number_of(*value, step);
        REQUIRE(number);
        found = &node->entries.at(*number);
        node = &found->value;
        value = &yaml::child(*value, *number);
    }
    REQUIRE(found != nullptr);
    return *found;
}

std::string value_at(const yaml::Layout& layout, std::string_view path) {
    return std::string(layout.at(entry(layout, path).value.span));
}

std::string whole(const yaml::Layout& layout, std::string_view path) {
    return std::string(layout.at(entry(layout, path).whole));
}

Style style(const yaml::Layout& layout, std::string_view path) {
    return entry(layout, path).value.style;
}

Lines refused(std::string_view bytes) {
    const auto out = read(bytes);
    CHECK_FALSE(out.layout);
    return reported(out.diagnostics);
}

}  // namespace

TEST_CASE("A value's span holds its quotes and brackets, and tells how it is written") {
    const auto all = layout("a: x y\nb: 'x'\nc: \"x\"\nd: [1, {e: f}]\ng:\n  - h\ni: {}\n");
    CHECK(value_at(all, "a") == "x y");
    CHECK(value_at(all, "b") == "'x'");
    CHECK(value_at(all, "c") == "\"x\"");
    CHECK(value_at(all, "d") == "[1, {e: f}]");
    CHECK(value_at(all, "d[1].e") == "f");
    CHECK(value_at(all, "g") == "- h");
    CHECK(value_at(all, "i") == "{}");
    CHECK(style(all, "a") == Style::plain);
    CHECK(style(all, "b") == Style::single_quoted);
    CHECK(style(all, "c") == Style::double_quoted);
    CHECK(style(all, "d") == Style::flow);
    CHECK(style(all, "g") == Style::block);
}

TEST_CASE("A key has a span of its own, with its quotes") {
    const auto all = layout("'a b' : 1\nc: {\"d\":1}\n");
    CHECK(all.at(entry(all, "a b").key) == "'a b'");
    CHECK(all.at(entry(all, "a b").sign) == ":");
    CHECK(all.at(entry(all, "c.d").key) == "\"d\"");
    CHECK(all.at(entry(all, "c.d").body) == "\"d\":1");
}

TEST_CASE("A text of several lines ends where its last line does") {
    const auto all = layout(
        "a: |\n  x\n   y\n\n\nb: >2-  # hm\n    z\n  w\nc: |+\n  v\n\n# d\nd: |\ne: x\n  y\n");
    CHECK(value_at(all, "a") == "|\n  x\n   y");
    CHECK(value_at(all, "b") == ">2-  # hm\n    z\n  w");
    CHECK(value_at(all, "c") == "|+\n  v");
    CHECK(value_at(all, "d") == "|");
    CHECK(value_at(all, "e") == "x\n  y");
    CHECK(style(all, "a") == Style::literal);
    CHECK(style(all, "b") == Style::folded);
}

TEST_CASE("An absent value stands behind its colon or dash") {
    const auto all = layout("a:   # c\nb:\n  -\n  - {c, d: }\n");
    CHECK(style(all, "a") == Style::absent);
    CHECK(entry(all, "a").value.span == yaml::Span{2, 2});
    CHECK(entry(all, "b[0]").value.span == yaml::Span{15, 15});
    CHECK(entry(all, "b[1].c").sign.empty());
    CHECK(all.at(entry(all, "b[1].d").body) == "d:");
}

TEST_CASE("Spans are in the bytes of the file, whatever its line ends and with a byte-order mark") {
    const std::string mark = "\xEF\xBB\xBF";
    const std::string unix_text = "å: 1\nb:\n  - 'ö'  # c\n";
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string text = mark;
        for (const char c : unix_text) text += c == '\n' ? end : std::string(1, c);
        const auto all = layout(text);
        CHECK(value_at(all, "å") == "1");
        CHECK(value_at(all, "b[0]") == "'ö'");
        CHECK(whole(all, "b[0]") == "- 'ö'  # c");
        CHECK(all.text == yaml::Span{3, text.size()});
        CHECK(all.place(entry(all, "b[0]").value.span.begin) == Place{"contacts/a.yaml", 3, 5});
    }
}

TEST_CASE("Of a Markdown file the front matter is meant") {
    const auto all = layout("---\r\ntitle: Hej\r\n--- \r\ntitle: [\r\n", "pages/a.md");
    CHECK(all.at(all.text) == "title: Hej\r\n");
    CHECK(value_at(all, "title") == "Hej");
    CHECK(all.place(entry(all, "title").value.span.begin) == Place{"pages/a.md", 2, 8});
    CHECK(reported(read("title: Hej\n", "pages/a.md").diagnostics) ==
          Lines{"front-matter-missing 1:0"});
}

TEST_CASE("A comment right above belongs to what stands below it in the same column") {
    const auto all =
        layout("# head\n\n# b1\n# b2\nb:\n  # c\n  - c\n# d\n  - d\n\n  # e\n\n  - e\n");
    CHECK(whole(all, "b") == "# b1\n# b2\nb:\n  # c\n  - c\n# d\n  - d\n\n  # e\n\n  - e");
    CHECK(whole(all, "b[0]") == "# c\n  - c");
    CHECK(whole(all, "b[1]") == "- d");
    CHECK(whole(all, "b[2]") == "- e");
}

TEST_CASE("A comment on the last line belongs to what ends there") {
    const auto all = layout("a: 1 # a\nb:  # not c\n  - c # c\n  - {d: 1, # d\n  e: 2} # e\n");
    CHECK(whole(all, "a") == "a: 1 # a");
    CHECK(whole(all, "b[0]") == "- c # c");
    CHECK(whole(all, "b[1].d") == "d: 1,");
    CHECK(whole(all, "b[1].e") == "e: 2");
    CHECK(whole(all, "b[1]") == "- {d: 1, # d\n  e: 2} # e");
}

TEST_CASE("Comments that are indented more belong to what stands above them") {
    const auto all =
        layout("a: 1 # long\n     # comment\nb:\n  - c\n\n    # c\n  # b\n# d\nd: 1\n");
    CHECK(whole(all, "a") == "a: 1 # long\n     # comment");
    CHECK(whole(all, "b[0]") == "- c\n\n    # c");
    CHECK(whole(all, "b") == "b:\n  - c\n\n    # c\n  # b");
    CHECK(whole(all, "d") == "# d\nd: 1");
}

TEST_CASE("What opens a file tells of the file") {
    CHECK(whole(layout("# all of it\na: 1\n"), "a") == "a: 1");
    CHECK(whole(layout("---\n# all of it\n- a\n"), "[0]") == "- a");
    CHECK(whole(layout("# all\n\n# only a\na: 1\n"), "a") == "# only a\na: 1");
}

TEST_CASE("Within brackets comments belong to items that have lines of their own") {
    const auto all = layout("[\n  a, # a\n  # b\n  b  # b\n]\n");
    CHECK(whole(all, "[0]") == "a, # a");
    CHECK(whole(all, "[1]") == "# b\n  b  # b");
}

TEST_CASE("A '#' within a value is no comment") {
    const auto all = layout("a: x#y\nb: '# z'\nc: |\n  # w\nd: http://x/#y # d  \n");
    REQUIRE(all.comments.size() == 1);
    CHECK(all.at(all.comments[0]) == "# d");
}

TEST_CASE("What the reader refuses is told as the reader tells it") {
    CHECK(refused("a: &x 1\nb: *x\n") ==
          Lines{"yaml-anchor 1:4", "yaml-anchor 2:4", "edit-after-mending 0:0"});
    CHECK(refused("a: !t 1\n") == Lines{"yaml-tag 1:4", "edit-after-mending 0:0"});
    CHECK(refused("a: 1\n---\nb: 1\n") ==
          Lines{"yaml-second-document 2:1", "edit-after-mending 0:0"});
    CHECK(refused("a: 1 #x\n") == Lines{"yaml-cut-by-hash 1:6", "edit-after-mending 0:0"});
    CHECK(refused("a: 1\na: 2\n") == Lines{"yaml-duplicate-key 2:1", "edit-after-mending 0:0"});
}

TEST_CASE("A file that the two parsers do not read alike has no layout") {
    // To yaml-cpp this is a comment, and what is missing between commas an item.
    for (const char* text : {"b: 1\na: [x]#c\n", "b: 1\na: [x,,y]\n"}) {
        const Lines told = refused(text);
        REQUIRE(told.size() == 1);
        CHECK(told[0].starts_with("edit-two-readings 2:"));
    }
}

TEST_CASE("Forms that hide where something stands have no layout") {
    CHECK(refused("? a\n: 1\n") == Lines{"edit-form 1:1"});
    CHECK(refused("a: [x, b: 1]\n") == Lines{"edit-form 1:8"});
}

TEST_CASE("A file of nothing but dashes is read soon") {
    constexpr std::size_t many = 50'000;
    std::string text = "a:\n";
    for (std::size_t i = 0; i < many; ++i) text += "  -\n";
    CHECK(layout(text).root.entries[0].value.entries.size() == many);
}
