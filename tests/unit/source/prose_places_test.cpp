#include "source/prose.hpp"

#include "catch.hpp"

#include <array>
#include <random>
#include <sstream>

using namespace lykta;

namespace {

using Lines = std::vector<std::string>;

std::string at(const Place& place) {
    return std::to_string(place.line) + ":" + std::to_string(place.column);
}

void add_places(const std::vector<Inline>& inlines, Lines& out) {
    for (const Inline& part : inlines) {
        const bool link = part.kind == Inline::Kind::link || part.kind == Inline::Kind::image;
        const std::string& name = link ? part.target : part.text;
        if (!name.empty()) out.push_back(name + "@" + at(part.place));
        add_places(part.children, out);
    }
}

/// "words@line:column" of every text, code, link and image.
Lines places(std::string_view text, int first_line = 1) {
    Lines out;
    Diagnostics diagnostics;
    const Prose prose = parse_prose(text, {"pages/a.md", first_line}, diagnostics);
    for (const Block* leaf : leaves(prose)) add_places(leaf->inlines, out);
    return out;
}

}  // namespace

TEST_CASE("Lines count from where the body begins, columns in characters") {
    CHECK(places("åäö [länk](x) å `k`\n", 7) ==
          Lines{"åäö @7:1", "x@7:5", "länk@7:6", " å @7:14", "k@7:17"});
}

TEST_CASE("Places are right in later lines of a paragraph") {
    CHECK(places("en *två*\n   tre [f](x)\nfyra [g](y)") ==
          Lines{"en @1:1", "två@1:5", "tre @2:4", "x@2:8", "f@2:9", "fyra @3:1", "y@3:6", "g@3:7"});
}

TEST_CASE("Places are right after line ends within links and code") {
    CHECK(places("[a](x\n 'ti\ntel') b `c\nd` e [f](y)") ==
          Lines{"x@1:1", "a@1:2", " b @3:6", "c d@3:9", " e @4:3", "y@4:6", "f@4:7"});
}

TEST_CASE("Places are right in quotes, lists and lazy lines") {
    CHECK(places("> - a [b](c)\n>   d [e](f)\ng [h](i)\n") == Lines{"a @1:5", "c@1:7", "b@1:8",
                                                                    "d @2:5", "f@2:7", "e@2:8",
                                                                    "g @3:1", "i@3:3", "h@3:4"});
    CHECK(places("1.  a\n    - b [c](d)\n") == Lines{"a@1:5", "b @2:7", "d@2:9", "c@2:10"});
}

TEST_CASE("Places are right after escapes and entities") {
    CHECK(places("\\*a\\* &aring; &#229; &amp;amp; & [b](c)") ==
          Lines{"*a* å å &amp; & @1:1", "c@1:34", "b@1:35"});
}

TEST_CASE("Places are right in headings of both kinds") {
    CHECK(places("##   A [b](c) ##\n\nD [e](f)\n---\n") ==
          Lines{"A @1:6", "c@1:8", "b@1:9", "D @3:1", "f@3:3", "e@3:4"});
}

TEST_CASE("Places are right in table cells") {
    CHECK(places("| å | b |\n|---|---|\n| \\| c `d` | [e](f) |\n") ==
          Lines{"å@1:3", "b@1:7", "| c @3:3", "d@3:8", "f@3:14", "e@3:15"});
    CHECK(places("> a | b\n> -|-\n> c | [d](e)\n") ==
          Lines{"a@1:3", "b@1:7", "c@3:3", "e@3:7", "d@3:8"});
}

TEST_CASE("Places are right in a table that follows a paragraph's lines") {
    CHECK(
        places("En [a](b)\ntvå\n| c | [d](e) |\n|---|---|\n| f | *g* |\n") ==
        Lines{"En @1:1", "b@1:4", "a@1:5", "två@2:1", "c@3:3", "e@3:7", "d@3:8", "f@5:3", "g@5:8"});
    CHECK(places("> a\n> b | c\n> -|-\n") == Lines{"a@1:3", "b@2:3", "c@2:7"});
}

TEST_CASE("Places are right in a table whose lines are indented unlike") {
    CHECK(places("  a | b\n-|-\nc | d\n   e | f\n") ==
          Lines{"a@1:3", "b@1:7", "c@3:1", "d@3:5", "e@4:4", "f@4:8"});
}

TEST_CASE("Places are right for bare addresses") {
    CHECK(places("Se <https://a.example> och www.b.example, mejla c@d.example") ==
          Lines{"Se @1:1", "https://a.example@1:4", "https://a.example@1:5", " och @1:23",
                "http://www.b.example@1:28", "www.b.example@1:28", ", mejla @1:41",
                "mailto:c@d.example@1:49", "c@d.example@1:49"});
}

TEST_CASE("Places are right for links by reference") {
    CHECK(places("[r]: x\n\n[a][r] [r] [r][] b *c*") == Lines{"x@3:1", "a@3:2", " @3:7", "x@3:8",
                                                              "r@3:9", " @3:11", "x@3:12", "r@3:13",
                                                              " b @3:17", "c@3:21"});
}

TEST_CASE("Definitions above a paragraph do not move its places") {
    CHECK(places("[r]: x\n[s]: y\na [r]") == Lines{"a @3:1", "x@3:3", "r@3:4"});
}

TEST_CASE("Places are right for nested emphasis") {
    CHECK(places("***a** b* _c_") == Lines{"a@1:4", " b@1:7", " @1:10", "c@1:12"});
}

TEST_CASE("Places in prose are right with CRLF") {
    CHECK(places("a\r\nb [c](d)\r\n") == Lines{"a@1:1", "b @2:1", "d@2:3", "c@2:4"});
}

namespace {

/// Whether the inline's source begins at its place as its kind must.
bool begins_right(const Inline& part, std::string_view source) {
    switch (part.kind) {
        case Inline::Kind::text:
            return source.starts_with(part.text.substr(0, 1)) || source.starts_with('\\') ||
                   source.starts_with('&');
        case Inline::Kind::code: return source.starts_with('`');
        case Inline::Kind::emphasis:
        case Inline::Kind::strong: return source.starts_with('*') || source.starts_with('_');
        case Inline::Kind::strikethrough: return source.starts_with("~~");
        case Inline::Kind::image: return source.starts_with("![");
        case Inline::Kind::link:
            return source.starts_with('[') || source.starts_with('<') ||
                   source.starts_with("www") || source.starts_with("http");
        default: return true;
    }
}

/// Counts the inlines, and those that neither stand at their place nor share their leaf's.
void judge(const std::vector<Inline>& parts, const Lines& lines, const Place& leaf, int& all,
           int& wrong, int& unplaced) {
    for (const Inline& part : parts) {
        const std::string& line = lines.at(static_cast<std::size_t>(part.place.line - 1));
        const auto column = static_cast<std::size_t>(part.place.column - 1);
        ++all;
        if (column > line.size() || !begins_right(part, std::string_view(line).substr(column))) {
            ++(part.place == leaf ? unplaced : wrong);
        }
        judge(part.children, lines, leaf, all, wrong, unplaced);
    }
}

Lines lines_of(const std::string& text) {
    Lines out;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) out.push_back(line);
    out.emplace_back();
    return out;
}

std::string random_markdown(unsigned seed) {
    constexpr std::array<std::string_view, 34> pieces{"a",
                                                      "b ",
                                                      " ",
                                                      "\n",
                                                      "\n\n",
                                                      "\n  ",
                                                      "*",
                                                      "**",
                                                      "_",
                                                      "`",
                                                      "``",
                                                      "[c](d)",
                                                      "[e",
                                                      "](f)",
                                                      "](<g> 'h')",
                                                      "[i][r]",
                                                      "[r]",
                                                      "![j](k)",
                                                      "~~",
                                                      "\\*",
                                                      "\\",
                                                      "&amp;",
                                                      "&#65;",
                                                      "> ",
                                                      "- ",
                                                      "1. ",
                                                      "## ",
                                                      "<http://l.example>",
                                                      "www.m.example",
                                                      "\\\n",
                                                      "  \n",
                                                      "| n | o |\n|---|---|\n",
                                                      "|",
                                                      "`p` "};
    std::mt19937 random(seed);
    std::string out = "[r]: x\n\n";
    for (int i = 0; i < 40; ++i) out += pieces[random() % pieces.size()];
    return out;
}

}  // namespace

TEST_CASE("In random prose no inline is placed wrongly, and few are not placed") {
    int all = 0;
    int wrong = 0;
    int unplaced = 0;
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        const std::string text = random_markdown(seed);
        const Lines lines = lines_of(text);
        Diagnostics diagnostics;
        const Prose prose = parse_prose(text, {"a.md", 1}, diagnostics);
        const int before = wrong;
        for (const Block* leaf : leaves(prose)) {
            judge(leaf->inlines, lines, leaf->place, all, wrong, unplaced);
        }
        CAPTURE(seed, text);
        CHECK(wrong == before);
    }
    CAPTURE(all, unplaced);
    CHECK(all > 10'000);
    CHECK(unplaced * 500 < all);
}
