#include "source/yaml.hpp"

#include "catch.hpp"
#include "reported.hpp"

#include <ctime>
#include <utility>

using namespace lykta;

namespace {

struct Parsed {
    std::optional<yaml::Value> value;
    Diagnostics diagnostics;
};

Parsed parse(std::string_view text, int first_line = 1) {
    Parsed out;
    out.value = yaml::parse(text, {"supports/a.md", first_line}, out.diagnostics);
    return out;
}

Lines mistakes(std::string_view text) { return reported(parse(text).diagnostics); }

std::string scalar(const Parsed& parsed, std::string_view key) {
    REQUIRE(parsed.value);
    const yaml::Value* found = parsed.value->find(key);
    REQUIRE(found != nullptr);
    return found->scalar;
}

std::string at(const Place& place) {
    return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

}  // namespace

TEST_CASE("A mapping keeps its author's order") {
    const auto parsed = parse("b: 1\na: 2\n");
    REQUIRE(parsed.diagnostics.empty());
    REQUIRE(parsed.value->members.size() == 2);
    CHECK(parsed.value->members[0].key == "b");
    CHECK(parsed.value->members[1].key == "a");
}

TEST_CASE("Scalars stay text") {
    const auto parsed = parse("zip: 010\nanswer: no\ndate: 2026-10-01\n");
    CHECK(scalar(parsed, "zip") == "010");
    CHECK(scalar(parsed, "answer") == "no");
    CHECK(scalar(parsed, "date") == "2026-10-01");
    CHECK_FALSE(parsed.value->find("date")->quoted);
}

TEST_CASE("Quoted and block scalars are known as such") {
    const auto parsed = parse("a: '1'\nb: \"2\"\nc: |\n  3\nd: >\n  4\n");
    for (const auto& member : parsed.value->members) CHECK(member.value.quoted);
    CHECK(scalar(parsed, "c") == "3");
    CHECK(scalar(parsed, "d") == "4");
}

TEST_CASE("A quoted null word is text, a bare one is null") {
    const auto parsed = parse("a: 'null'\nb: null\nc: ~\n");
    CHECK(parsed.value->find("a")->kind == yaml::Value::Kind::scalar);
    CHECK(parsed.value->find("b")->kind == yaml::Value::Kind::null);
    CHECK(parsed.value->find("c")->kind == yaml::Value::Kind::null);
}

TEST_CASE("Columns count characters, not bytes") {
    const auto parsed = parse("å: {ä: 1, ö: [a, b]}\n");
    const yaml::Value* inner = parsed.value->find("å");
    REQUIRE(inner != nullptr);
    CHECK(at(inner->place) == "supports/a.md:1:4");
    CHECK(at(inner->members[1].key_place) == "supports/a.md:1:11");
    CHECK(at(inner->members[1].value.items[1].place) == "supports/a.md:1:18");
}

TEST_CASE("Lines count from where the front matter begins") {
    CHECK(at(parse("a: b\nc: d\n", 2).value->find("c")->place) == "supports/a.md:3:4");
}

TEST_CASE("Places are right with CRLF") {
    const auto parsed = parse("a: b\r\nc:  'd'\r\n");
    CHECK(at(parsed.value->find("c")->place) == "supports/a.md:2:5");
    CHECK(parsed.value->find("c")->quoted);
    CHECK(scalar(parsed, "a") == "b");
}

TEST_CASE("An absent value is placed at its key") {
    const auto parsed = parse("a:\n\nb: c\n");
    CHECK(parsed.value->find("a")->kind == yaml::Value::Kind::null);
    CHECK(at(parsed.value->find("a")->place) == "supports/a.md:1:1");
}

TEST_CASE("A byte-order mark is passed over") {
    const auto parsed = parse(
        "\xEF\xBB\xBF"
        "a: b\n");
    CHECK(parsed.diagnostics.empty());
    CHECK(scalar(parsed, "a") == "b");
    CHECK(at(parsed.value->members[0].key_place) == "supports/a.md:1:1");
}

TEST_CASE("YAML scalars and keys are composed") {
    CHECK(scalar(parse("a\u030A: o\u0308\n"), "å") == "ö");
}

TEST_CASE("An empty text is null without complaint") {
    for (const char* text : {"", "\n\n", "# bara en kommentar\n"}) {
        const auto parsed = parse(text);
        REQUIRE(parsed.value);
        CHECK(parsed.value->kind == yaml::Value::Kind::null);
        CHECK(parsed.diagnostics.empty());
    }
}

TEST_CASE("A duplicate key is reported each time and the first is kept") {
    const auto parsed = parse("a: 1\nb: 2\na: 3\nb: 4\na: 5\n");
    CHECK(reported(parsed.diagnostics) ==
          Lines{"yaml-duplicate-key 3:1", "yaml-duplicate-key 5:1", "yaml-duplicate-key 4:1"});
    CHECK(scalar(parsed, "a") == "1");
    CHECK(scalar(parsed, "b") == "2");
    CHECK(parsed.value->members.size() == 2);
    CHECK(message(parsed.diagnostics[1], MessageLanguage::sv) == "”a” står redan på rad 1");
}

TEST_CASE("Keys that differ only in composition are duplicates") {
    CHECK(mistakes("å: 1\na\u030A: 2\n") == Lines{"yaml-duplicate-key 2:1"});
}

TEST_CASE("Every anchor and alias is refused") {
    CHECK(mistakes("a: &x 1\nb: *x\nc: &y\n") ==
          Lines{"yaml-anchor 1:4", "yaml-anchor 2:4", "yaml-anchor 3:4"});
    CHECK(mistakes("a: *nothing\n") == Lines{"yaml-anchor 1:4"});
}

TEST_CASE("Tags are refused") {
    CHECK(mistakes("a: !foo 1\n") == Lines{"yaml-tag 1:4"});
    CHECK(mistakes("a: !!int 1\n") == Lines{"yaml-tag 1:4"});
    CHECK(mistakes("a: ! 1\n") == Lines{"yaml-tag 1:4"});
    CHECK(mistakes("a: !x [1]\n") == Lines{"yaml-tag 1:4"});
    CHECK(mistakes("a: !<x> {b: c}\n") == Lines{"yaml-tag 1:4"});
}

TEST_CASE("A second document is refused") {
    CHECK(mistakes("a: 1\n---\nb: 2\n") == Lines{"yaml-second-document 2:1"});
    CHECK(mistakes("a: 1\n...\nb: 2\n") == Lines{"yaml-second-document 3:1"});
}

TEST_CASE("What yaml-cpp silently takes for a second document is a matter of indentation") {
    CHECK(mistakes("  a: 1\nb: 2\n") == Lines{"yaml-structure 2:1"});
    CHECK(mistakes("- a\nb: 2\n") == Lines{"yaml-structure 2:1"});
}

TEST_CASE("Keys must be words") {
    CHECK(mistakes("? [a]\n: b\n") == Lines{"yaml-bad-key 1:3"});
    CHECK(mistakes("? {a: b}\n: b\n") == Lines{"yaml-bad-key 1:3"});
    CHECK(mistakes(": b\n") == Lines{"yaml-bad-key 1:1"});
}

TEST_CASE("Invalid UTF-8 is reported at its first bad byte") {
    const auto parsed = parse("å: b\nc: \xE5\n");
    CHECK_FALSE(parsed.value);
    CHECK(reported(parsed.diagnostics) == Lines{"not-utf8 2:4"});
}

TEST_CASE("Control characters and direction overrides are each reported") {
    CHECK(mistakes("a: x\u202Ey\nb: \x04z\n") ==
          Lines{"forbidden-character 1:5", "forbidden-character 2:4"});
    CHECK(mistakes(std::string_view("a: \0b\n", 6)) == Lines{"forbidden-character 1:4"});
}

TEST_CASE("What follows a control character is still read") {
    CHECK(scalar(parse("a: \x04\nb: c\n"), "b") == "c");
}

TEST_CASE("An escape cannot smuggle in a direction override") {
    CHECK(mistakes("a: \"x\\u202Ey\"\n") == Lines{"forbidden-character 1:4"});
}

TEST_CASE("A tab as indentation is refused, one between words is not") {
    CHECK(mistakes("a:\n\tb: c\n") == Lines{"yaml-tab 2:1"});
    CHECK(mistakes("a:\n- b\n \t- c\n") == Lines{"yaml-tab 3:2"});
    CHECK(mistakes("a:\tb\tc\n").empty());
}

TEST_CASE("More than 32 levels are refused") {
    CHECK(mistakes("a: " + std::string(31, '[') + std::string(31, ']')).empty());
    CHECK(mistakes("a: " + std::string(32, '[') + std::string(32, ']')) ==
          Lines{"yaml-too-deep 1:35"});
}

TEST_CASE("A hostile depth is refused at once") {
    for (const char* text : {"[", "{", "- ", "? ", "a: {"}) {
        std::string hostile;
        for (int i = 0; i < 100'000; ++i) hostile += text;
        CAPTURE(text);
        const auto parsed = parse(hostile);
        REQUIRE(parsed.diagnostics.size() == 1);
        CHECK(parsed.diagnostics[0].kind->code == "yaml-too-deep");
    }
}

TEST_CASE("Syntax mistakes are told in the author's words and place") {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"a: b: c\n", "yaml-colon 1:5"},
        {"a: b\n c: d\n", "yaml-colon 2:3"},
        {"title:Hej\nsummary: x\n", "yaml-space-after-colon 1:6"},
        {"a: - b\n", "yaml-dash 1:4"},
        {"a: [b, c\nd: e\n", "yaml-unclosed-bracket 1:4"},
        {"a: {b: c\n", "yaml-unclosed-bracket 1:4"},
        {"a: { b: #FFFFFF, c: d }\n", "yaml-unclosed-bracket 1:4"},
        {"a: }\n", "yaml-stray-bracket 1:4"},
        {"a: [b]]\n", "yaml-stray-bracket 1:7"},
        {"a: \"oslut\nb: c\n", "yaml-unclosed-quote 1:4"},
        {"a: \"oslut\nb: \"c\"\n", "yaml-unclosed-quote 1:4"},
        {"a: 'it's'\n", "yaml-after-quote 1:8"},
        {"a: \"b\" c\n", "yaml-after-quote 1:7"},
        {"a: \"\\q\"\n", "yaml-escape 1:7"},
        {"a: @x\n", "yaml-first-character 1:4"},
        {"a: `x`\n", "yaml-first-character 1:4"},
        {"a: |x\n  b\n", "yaml-block-text 1:5"},
        {"a\nb: c\n", "yaml-missing-colon 1:1"},
        {"a: x\nHej\nb: c\n", "yaml-missing-colon 2:1"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        const auto parsed = parse(text);
        CHECK_FALSE(parsed.value);
        CHECK(reported(parsed.diagnostics) == Lines{expected});
    }
}

TEST_CASE("Within braces a comma ends a value, and the words behind it are no key") {
    CHECK(mistakes("a: {b: c, d e}\n") == Lines{"yaml-comma-in-braces 1:9"});
    CHECK(mistakes("a: {b: c, kl 14:00, d: e}\n") == Lines{"yaml-comma-in-braces 1:9"});
    CHECK(mistakes("a: {b: c, d: }\n").empty());
    CHECK(mistakes("a: {b: {c: d}, e: , f: g}\n").empty());
}

TEST_CASE("A sign that ends a value within brackets is named, not the bracket") {
    CHECK(mistakes("a: [Vill du vänta? Ring.]\n") == Lines{"yaml-within-brackets 1:18"});
    CHECK(mistakes("a: {b: c 1: d}\n") == Lines{"yaml-within-brackets 1:11"});
    CHECK(mistakes("a: {b: \"c? d\", e: f: g}\n") == Lines{"yaml-within-brackets 1:20"});
    CHECK(mistakes("a: [b, c\nd: e\n") == Lines{"yaml-unclosed-bracket 1:4"});
}

TEST_CASE("A line without a colon is not taken for a key") {
    CHECK(mistakes("a: x\n\nHej\n") == Lines{"yaml-missing-colon 3:1"});
    CHECK(mistakes("a:\n  b: x\n  hej\nc: d\n") == Lines{"yaml-missing-colon 3:3"});
    CHECK(mistakes("summary: x\ntitle:Hej\n") == Lines{"yaml-space-after-colon 2:6"});
    CHECK(mistakes("a: {b, c}\n").empty());
}

TEST_CASE("A last line that only names its key has a colon, with a line end after it or not") {
    for (const char* const text : {"a: x\nname:", "a: x\nname: ", "a: x\nname: # later",
                                   "name:", "a: x\n\"name\":", "a: x\nname:\n", "a: x\r\nname:"}) {
        CAPTURE(text);
        CHECK(mistakes(text).empty());
    }
    CHECK(mistakes("a: x\nname") == Lines{"yaml-missing-colon 2:1"});
    CHECK(mistakes("a: x\n'name: y'") == Lines{"yaml-missing-colon 2:1"});
    CHECK(mistakes("a: x\nname # see: there") == Lines{"yaml-missing-colon 2:1"});
}

TEST_CASE("An address with a colon is no missing space") {
    CHECK(parse("url: https://www.example\n").diagnostics.empty());
    CHECK(mistakes("- https://www.example\nb: c: d\n") == Lines{"yaml-structure 2:1"});
}

TEST_CASE("A long list on one line takes as long as it is long") {
    std::string text = "a: [";
    for (int i = 0; i < 30'000; ++i) text += "{ x: 1 }, ";
    Diagnostics diagnostics;
    const std::clock_t before = std::clock();
    const auto value = yaml::parse(text + "]\n", {"site.yaml", 1}, diagnostics);
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    REQUIRE(value);
    CHECK(value->find("a")->items.size() == 30'000);
    CHECK(seconds < 15);  // more than half a minute where each value searches the rest of the line
}
