// An author's file is changed where it is meant to be, as she would have written it.
#include "source/yaml/edit.hpp"

#include "catch.hpp"
#include "reported.hpp"
#include "source/yaml/diagnostics.hpp"

#include <set>

using namespace lykta;
using yaml::Edit;
using yaml::Value;

namespace {

constexpr std::string_view contact = R"(name: Anhörigstödet  # som på skylten
phone: 070-174 06 05
closed:
  # Jul
  - { from: 2026-12-24, until: 2027-01-06, note: Jul }  # hela
  # Sommar
  - { from: 2027-07-19, until: 2027-07-25, note: Sommar }
languages: [sv, en]
)";

Value text(std::string_view words) {
    Value out;
    out.kind = Value::Kind::scalar;
    out.scalar = words;
    return out;
}

/// As YAML would have it.
Value value(const std::string& yaml) {
    Diagnostics diagnostics;
    const auto parsed = yaml::parse("v: " + yaml, {"", 1}, diagnostics);
    REQUIRE(reported(diagnostics) == Lines{});
    return *parsed->find("v");
}

Edit set(std::string_view path, Value to, std::size_t number = Edit::last) {
    return {Edit::Action::set, *yaml::path_of(path), std::move(to), number};
}
Edit insert(std::string_view path, Value item) {
    return {Edit::Action::insert, *yaml::path_of(path), std::move(item), Edit::last};
}
Edit removal(std::string_view path) {
    return {Edit::Action::remove, *yaml::path_of(path), {}, Edit::last};
}
Edit move(std::string_view path, std::size_t to) {
    return {Edit::Action::move, *yaml::path_of(path), {}, to};
}

std::string edited(std::string_view bytes, const std::vector<Edit>& edits,
                   const std::string& file = "contacts/a.yaml") {
    Diagnostics diagnostics;
    const auto out = yaml::edited(bytes, file, edits, diagnostics);
    CHECK(reported(diagnostics) == Lines{});
    return out.value_or("(not edited)");
}

Lines refused(std::string_view bytes, const Edit& edit, const std::string& file = "a.yaml") {
    Diagnostics diagnostics;
    CHECK_FALSE(yaml::edited(bytes, file, std::span(&edit, 1), diagnostics));
    return reported(diagnostics);
}

/// bytes with one part of them written otherwise.
std::string with(std::string_view bytes, std::string_view part, std::string_view otherwise) {
    std::string out(bytes);
    const std::size_t at = out.find(part);
    REQUIRE(at != std::string::npos);
    return out.replace(at, part.size(), otherwise);
}

std::string windows(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
    return out;
}

}  // namespace

TEST_CASE("A changed telephone number changes its digits and nothing else") {
    CHECK(edited(contact, {set("phone", text("070-174 06 07"))}) ==
          with(contact, "070-174 06 05", "070-174 06 07"));
    CHECK(edited(contact, {set("name", text("Stödet"))}) ==
          with(contact, "Anhörigstödet", "Stödet"));
    CHECK(edited(contact, {set("phone", text("070-174 06 05"))}) == contact);
}

TEST_CASE("A new item of a list is written as those beside it") {
    const Value easter = value("{from: 2027-03-26, until: 2027-03-29, note: 'Påsk: alla dagar'}");
    CHECK(edited(contact, {insert("closed[1]", easter)}) ==
          with(contact, "  # Sommar",
               "  - { from: 2027-03-26, until: 2027-03-29, note: \"Påsk: alla dagar\" }\n"
               "  # Sommar"));
    CHECK(edited(contact, {insert("languages[2]", text("fi"))}) == with(contact, "en]", "en, fi]"));
    CHECK(edited(contact, {insert("languages[0]", text("fi"))}) == with(contact, "[sv", "[fi, sv"));
    CHECK(edited("- term: a\n  meaning: x\n\n- term: b\n  meaning: y\n",
                 {insert("[2]", value("{term: c, meaning: z}"))}) ==
          "- term: a\n  meaning: x\n\n- term: b\n  meaning: y\n\n- term: c\n  meaning: z\n");
}

TEST_CASE("A field that is missing is added, with all that it stands in") {
    const Value day = value("{from: 2026-12-24, until: 2026-12-26}");
    CHECK(edited("name: A\n", {set("closed[0]", day)}) ==
          "name: A\nclosed:\n  - { from: 2026-12-24, until: 2026-12-26 }\n");
    CHECK(edited("name: A\nphone: 1\n", {set("address", text("Torget 1"), 1)}) ==
          "name: A\naddress: Torget 1\nphone: 1\n");
    CHECK(edited("closed:\nname: A\n", {insert("closed[0]", text("x"))}) ==
          "closed: [x]\nname: A\n");
    CHECK(edited("a: {b: 1}\n", {set("a.c", text("2"))}) == "a: {b: 1, c: 2}\n");
    CHECK(edited("a:\n    b: 1\n", {set("c.d", value("[sju sjösjuka, sjömän]"))}) ==
          "a:\n    b: 1\nc:\n    d:\n        - sju sjösjuka\n        - sjömän\n");
}

TEST_CASE("A new field below a dash is indented as its siblings") {
    CHECK(edited("-   a: 1\n    b: 2\n", {set("[0].c", text("3"))}) ==
          "-   a: 1\n    b: 2\n    c: 3\n");
    CHECK(edited("- a: 1\n", {set("[0].c", text("3"), 0)}) == "- c: 3\n  a: 1\n");
}

TEST_CASE("An item between two goes with its comments, and theirs stay") {
    const std::string three =
        "steps:\n  # ett\n  - a # a\n  # två\n  - b # b\n    # mer om b\n  # tre\n"
        "  - c\n";
    CHECK(edited(three, {removal("steps[1]")}) == "steps:\n  # ett\n  - a # a\n  # tre\n  - c\n");
    CHECK(edited(three, {removal("steps[0]")}) ==
          "steps:\n  # två\n  - b # b\n    # mer om b\n  # tre\n  - c\n");
    CHECK(edited("[\n  a, # a\n  # b\n  b, # b\n  c  # c\n]\n", {removal("[1]")}) ==
          "[\n  a, # a\n  c  # c\n]\n");
    CHECK(edited("[\n  a, # a\n  b  # b\n]\n", {removal("[1]")}) == "[\n  a # a\n]\n");
    CHECK(edited("a: [x, y, z]\n", {removal("a[0]")}) == "a: [y, z]\n");
    CHECK(edited("a: [x, y, z]\n", {removal("a[2]")}) == "a: [x, y]\n");
    CHECK(edited("a: { x: 1, y: 2 }\n", {removal("a.x")}) == "a: { y: 2 }\n");
}

TEST_CASE("What stood behind a dash leaves its place to the next") {
    CHECK(edited("- a: 1\n  b: 2\n", {removal("[0].a")}) == "- b: 2\n");
    CHECK(edited("- - a\n  - b\n", {removal("[0][0]")}) == "- - b\n");
}

TEST_CASE("Of two gaps around what is removed one stays") {
    CHECK(edited("a: 1\n\nb: 2\n\nc: 3\n", {removal("b")}) == "a: 1\n\nc: 3\n");
    CHECK(edited("a: 1\n\nb: 2\n\nc: 3\n", {removal("c")}) == "a: 1\n\nb: 2\n");
    CHECK(edited("a: 1\n\nb: 2\n\nc: 3\n", {removal("a")}) == "b: 2\n\nc: 3\n");
    CHECK(edited("a: 1\nb: 2\n\nc: 3\n", {removal("b")}) == "a: 1\n\nc: 3\n");
}

TEST_CASE("A comment that stands apart stays") {
    CHECK(edited("a: 1\n\n# Om resten\n\nb: 2\nc: 3\n", {removal("b")}) ==
          "a: 1\n\n# Om resten\n\nc: 3\n");
    CHECK(edited("# Kontakter\na: 1\nb: 2\n", {removal("a")}) == "# Kontakter\nb: 2\n");
}

TEST_CASE("The last item leaves an empty list") {
    CHECK(edited("a:  # om\n  # x\n  - x  # y\n  # z\nb: 1\n", {removal("a[0]")}) ==
          "a: []  # om\n  # z\nb: 1\n");
    CHECK(edited("a: [x]\n", {removal("a[0]")}) == "a: []\n");
    CHECK(edited("a: { x: 1 }\n", {removal("a.x")}) == "a: {}\n");
    CHECK(edited("- a: 1\n", {removal("[0].a")}) == "- {}\n");
    CHECK(edited("a: 1", {removal("a")}) == "{}");
}

TEST_CASE("What is moved takes its comments along") {
    CHECK(
        edited(contact, {move("closed[0]", 1)}) ==
        with(with(contact,
                  "  # Jul\n  - { from: 2026-12-24, until: 2027-01-06, note: Jul }  # hela\n", ""),
             "languages",
             "  # Jul\n  - { from: 2026-12-24, until: 2027-01-06, note: Jul }  # hela\nlanguages"));
    CHECK(edited("a: [x, y,z]\n", {move("a[2]", 0)}) == "a: [z, x,y]\n");
    CHECK(edited("[\n  a, # a\n  b  # b\n]\n", {move("[1]", 0)}) == "[\n  b,  # b\n  a # a\n]\n");
    CHECK(edited("- a: 1\n  # b\n  b: 2\n", {move("[0].b", 0)}) == "- # b\n  b: 2\n  a: 1\n");
    CHECK(edited("a: 1\nb: 2", {move("a", Edit::last)}) == "b: 2\na: 1");
    CHECK(edited("a: 1\n\n# apart\n\nb: 2\n", {move("b", 0)}) == "b: 2\n\n# apart\n\na: 1\n");
}

TEST_CASE("A text has quotes only where it needs them") {
    const auto written = [](std::string_view words) {
        return edited("a: x\n", {set("a", text(words))}).substr(3);
    };
    for (const char* plain : {"no", "010", "2026-12-24", "true", "-5", "a:b", "c#d", "it's", "1, 2",
                              "https://x.example/?a=b#c", "jag sa \"nej\"", "ställ ut – helt"}) {
        CHECK(written(plain) == std::string(plain) + "\n");
    }
    for (const char* quoted :
         {"",   "null", "~",  "a: b", "a:", "# a", "a # b", "- a", "-a", " a", "a ", "'a'",
          "[a", "{a",   "&a", "*a",   "!a", "%a",  "@a",    "|",   ">a", "?",  "..."}) {
        CHECK(written(quoted) == "\"" + std::string(quoted) + "\"\n");
    }
    CHECK(written("\"a\": b") == "'\"a\": b'\n");
    CHECK(written("a:\tb") == "\"a:\\tb\"\n");
    CHECK(edited("a: {b: x}\n", {set("a.b", text("1, 2"))}) == "a: {b: \"1, 2\"}\n");
    CHECK(edited("a: {b: x}\n", {set("a.b", text("Vad händer?"))}) == "a: {b: \"Vad händer?\"}\n");
}

TEST_CASE("Quotes are those of the file, and stay where they are") {
    CHECK(edited("a: 'x'\n", {set("a", text("y"))}) == "a: 'y'\n");
    CHECK(edited("a: \"x\"\n", {set("a", text("010"))}) == "a: \"010\"\n");
    CHECK(edited("a: 'x'\n", {set("b", text("y: z"))}) == "a: 'x'\nb: 'y: z'\n");
    CHECK(edited("a: 'x'\n", {set("b", text("it's: so"))}) == "a: 'x'\nb: \"it's: so\"\n");
    CHECK(edited("a: 'x'\n", {set("a", text("it's"))}) == "a: 'it''s'\n");
    // One of the parsers would not read these well within single ones.
    CHECK(edited("a: 'x'\n", {set("a", text("it''s"))}) == "a: \"it''s\"\n");
    Value asked = text("010");
    asked.quoted = true;
    CHECK(edited("a: x\n", {set("a", asked)}) == "a: \"010\"\n");
    CHECK(edited("- { sv: \"Hej\", note: x }\n- { sv: \"Nej\", note: y }\n",
                 {insert("[2]", value("{sv: Ja, note: z}"))}) ==
          "- { sv: \"Hej\", note: x }\n- { sv: \"Nej\", note: y }\n- { sv: \"Ja\", note: z }\n");
}

TEST_CASE("A text of several lines stands below its key, or within quotes where the file does so") {
    CHECK(edited("a: x # om\nb: 1\n", {set("a", text("en\n\ntvå"))}) ==
          "a: | # om\n  en\n\n  två\nb: 1\n");
    CHECK(edited("a: x\nb: \"1\\n2\"\n", {set("a", text("en\ntvå"))}) ==
          "a: \"en\\ntvå\"\nb: \"1\\n2\"\n");
    CHECK(edited("a: {b: x}\n", {set("a.b", text("en\ntvå"))}) == "a: {b: \"en\\ntvå\"}\n");
    CHECK(edited("- x\n", {set("[0]", text("en\ntvå"))}) == "- |\n  en\n  två\n");
    CHECK(edited("a: x\n   # djupt\n", {set("a", text("en\ntvå"))}) ==
          "a: \"en\\ntvå\"\n   # djupt\n");
    CHECK(edited("a: x\n", {set("a", text("en\n"))}) == "a: \"en\\n\"\n");
}

TEST_CASE("Texts of several lines are changed below their own sign") {
    CHECK(edited("a: |-  # om\n    en\n    två\n\nb: 1\n", {set("a", text("en\ntre"))}) ==
          "a: |-  # om\n    en\n    tre\n\nb: 1\n");
    CHECK(edited("a: >\n  ett två tre\n  fyra fem\n", {set("a", text("ett två tre fyra sex"))}) ==
          "a: >\n  ett två tre\n  fyra sex\n");
    CHECK(edited("a: >\n  ett\n\n  två\n", {set("a", text("ett\n\nsex"))}) ==
          "a: >\n  ett\n\n\n  sex\n");
    CHECK(edited("a: |  # om\n  en\nb: 1\n", {set("a", value("[1, 2]"))}) ==
          "a: [1, 2]  # om\nb: 1\n");
    CHECK(edited("a: |\n  en\nb: 1\n", {set("a", text(""))}) == "a: \"\"\nb: 1\n");
}

TEST_CASE("A list or mapping in the place of a text, and a text in the place of it") {
    const Value sentences = value("[Ring oss först., Kom sedan hit.]");
    CHECK(edited("a: x  # om\nb: 1\n", {set("a", sentences)}) ==
          "a:  # om\n  - Ring oss först.\n  - Kom sedan hit.\nb: 1\n");
    CHECK(edited("a:  # om\n  # om ett\n  - Ring.\n  - Kom. # två\nb: 1\n",
                 {set("a", text("x"))}) == "a: x  # om\nb: 1\n");
    CHECK(edited("a: x\n", {set("a", value("[]"))}) == "a: []\n");
    CHECK(edited("a: x\n", {set("a", Value{})}) == "a: null\n");
    CHECK(edited("a: ~\n", {set("a", text("x"))}) == "a: x\n");
}

TEST_CASE("A whole mapping set changes what differs in it") {
    CHECK(edited(contact,
                 {set("closed", value("[{from: 2026-12-24, until: 2027-01-06, note: Jul},"
                                      " {from: 2027-07-19, until: 2027-07-31, note: Sommar}]"))}) ==
          with(contact, "2027-07-25", "2027-07-31"));
    CHECK(edited("a: 1 # a\nb: 2 # b\nc: 3\n", {set("", value("\n  d: 4\n  b: 2\n  a: 0\n"))}) ==
          "d: 4\nb: 2 # b\na: 0 # a\n");
}

TEST_CASE("An empty file gets its first fields") {
    CHECK(edited("", {set("name", text("A")), set("phone", text("1"))}) == "name: A\nphone: 1\n");
    CHECK(edited("# Kontakt\r\n", {set("name", text("A"))}) == "# Kontakt\r\nname: A\r\n");
    CHECK(edited("---\n---\nText\n", {set("title", text("A"))}, "pages/a.md") ==
          "---\ntitle: A\n---\nText\n");
}

TEST_CASE("Line ends, a byte-order mark and a missing last line end are kept") {
    const std::string mark = "\xEF\xBB\xBF";
    CHECK(edited(mark + windows(contact), {insert("closed[2]", value("{from: 2027-10-01}"))}) ==
          mark + windows(with(contact, "languages", "  - { from: 2027-10-01 }\nlanguages")));
    CHECK(edited("a: 1", {set("b", text("2"))}) == "a: 1\nb: 2");
    CHECK(edited("a: 1\nb: 2", {removal("b")}) == "a: 1");
    CHECK(edited("a: 1\rb: 2\r", {set("c", text("3"))}) == "a: 1\rb: 2\rc: 3\r");
}

TEST_CASE("In a Markdown file the prose is not touched") {
    CHECK(edited("---\r\ntitle: A\r\n---\r\n\r\ntitle: A\r\n---\r\n", {set("title", text("B"))},
                 "pages/a.md") == "---\r\ntitle: B\r\n---\r\n\r\ntitle: A\r\n---\r\n");
}

TEST_CASE("Several edits are made one after another, or none") {
    CHECK(edited("a: [1]\n", {insert("a[1]", text("2")), set("a[1]", text("3")),
                              removal("a[0]")}) == "a: [3]\n");
    Diagnostics diagnostics;
    const std::vector<Edit> edits{set("a", text("1")), removal("b")};
    CHECK_FALSE(yaml::edited("a: 0\n", "a.yaml", edits, diagnostics));
}

TEST_CASE("What is composed of letter and mark is written in one") {
    CHECK(edited("a: 1\n", {set("o\u0308", text("a\u030A"))}) == "a: 1\nö: å\n");
}

TEST_CASE("A path names keys and numbers") {
    CHECK(yaml::path_of("access.steps[2]") == yaml::Path{"access", "steps", std::size_t{2}});
    CHECK(yaml::path_of("[0][1].a") == yaml::Path{std::size_t{0}, std::size_t{1}, "a"});
    CHECK(yaml::path_of("") == yaml::Path{});
    CHECK(yaml::text_of({"access", "steps", std::size_t{2}, "a"}) == "access.steps[2].a");
    for (const char* wrong : {".", "a.", "a..b", "a[", "a[]", "a[x]", "a[1", "a[-1]", "a[1]b", "a]",
                              "a[99999999999999999999]"}) {
        CAPTURE(wrong);
        CHECK_FALSE(yaml::path_of(wrong));
    }
}

TEST_CASE("A place that is not there is told") {
    const Lines no_place{"edit-no-place 1:4"};
    CHECK(refused("a: [x]\n", removal("a[1]")) == no_place);
    CHECK(refused("a: [x]\n", set("a[2]", text("y"))) == no_place);
    CHECK(refused("a: [x]\n", insert("a[2]", text("y"))) == no_place);
    CHECK(refused("a: [x]\n", insert("a.b", text("y"))) == no_place);
    CHECK(refused("a: x\n", set("a.b", text("y"))) == no_place);
    CHECK(refused("a: [x]\n", move("a[0]", 1)) == Lines{"edit-no-place 1:5"});
    CHECK(refused("a: x\n", set("b[1]", text("y"))) == Lines{"edit-no-place 1:1"});
    CHECK(refused("a: x\n", removal("")) == Lines{"edit-no-place 1:1"});
    CHECK(refused("a: x\n", set("", text("y"))) == Lines{"edit-no-place 1:1"});
}

TEST_CASE("A text that no file may hold is refused") {
    CHECK(refused("a: x\n", set("a", text("y\u202Ez"))) == Lines{"forbidden-character 1:4"});
    CHECK(refused("a: x\n", set("a", text("y\rz"))) == Lines{"forbidden-character 1:4"});
    CHECK(refused("a: x\n", set("a", text("y\xE5"))) == Lines{"edit-unsafe 1:4"});
    Value twice = value("{a: 1}");
    twice.members.push_back(twice.members[0]);
    CHECK(refused("a: x\n", set("a", twice)) == Lines{"edit-unsafe 1:4"});
}

TEST_CASE("A change that would not be read as it was meant is not made") {
    Value deep = text("x");
    for (int i = 0; i < 40; ++i) {
        Value around;
        around.kind = Value::Kind::sequence;
        around.items.push_back(deep);
        deep = around;
    }
    CHECK(refused("a: x\n", set("a", deep)) == Lines{"edit-unsafe 1:4"});
    // No parser takes a key of this length.
    CHECK(refused("a: x\n", set(std::string(2000, 'k'), text("y"))) == Lines{"edit-unsafe 1:1"});
}

TEST_CASE("Every reason for not editing has an example, in both languages") {
    std::set<std::string_view> seen;
    const auto add = [&](std::string_view bytes, const Edit& edit) {
        Diagnostics diagnostics;
        CHECK_FALSE(yaml::edited(bytes, "a.yaml", std::span(&edit, 1), diagnostics));
        for (const Diagnostic& one : diagnostics) {
            seen.insert(one.kind->code);
            for (const MessageLanguage language : {MessageLanguage::sv, MessageLanguage::en}) {
                CHECK(message(one, language).find('{') == std::string::npos);
            }
        }
    };
    add("a: &x 1\n", removal("a"));
    add("a: [x]#c\nb: 1\n", removal("b"));
    add("? a\n: 1\n", removal("a"));
    add("a: 1\n", removal("b"));
    add("a: 1\n", set(std::string(2000, 'k'), text("y")));
    for (const DiagnosticKind* kind : edit_diagnostics()) {
        INFO("no example of: " << kind->code);
        CHECK(seen.contains(kind->code));
    }
}
