#include "source/prose.hpp"

#include "catch.hpp"
#include "reported.hpp"

#include <map>
#include <thread>

using namespace lykta;

namespace {

struct Parsed {
    Prose prose;
    Diagnostics diagnostics;
};

Parsed parse(std::string_view text, int first_line = 1) {
    Parsed out;
    out.prose = parse_prose(text, {"pages/a.md", first_line}, out.diagnostics);
    return out;
}

Lines mistakes(std::string_view text) { return reported(parse(text).diagnostics); }

Lines fragments(std::string_view text) {
    Lines out;
    const auto parsed = parse(text);
    for (const Block& block : parsed.prose.blocks) {
        if (block.kind == Block::Kind::heading) out.push_back(block.fragment);
    }
    return out;
}

}  // namespace

TEST_CASE("Blocks become our own tree") {
    const auto parsed = parse(
        "## Rubrik\n\nText\n\n- a\n- b\n\n3. c\n\n> citat\n\n```sh\nkod\n```\n\n***\n\n"
        "| a | b |\n|:--|--:|\n| c | d |\n");
    REQUIRE(parsed.diagnostics.empty());
    const auto& blocks = parsed.prose.blocks;
    REQUIRE(blocks.size() == 8);
    CHECK(blocks[0].kind == Block::Kind::heading);
    CHECK(blocks[0].level == 2);
    CHECK(blocks[1].kind == Block::Kind::paragraph);
    CHECK(blocks[2].kind == Block::Kind::list);
    CHECK_FALSE(blocks[2].ordered);
    CHECK(blocks[2].tight);
    CHECK(blocks[2].blocks.size() == 2);
    CHECK(blocks[3].ordered);
    CHECK(blocks[3].start == 3);
    CHECK(blocks[4].kind == Block::Kind::quote);
    CHECK(blocks[5].kind == Block::Kind::code);
    CHECK(blocks[5].text == "kod\n");
    CHECK(blocks[5].info == "sh");
    CHECK(blocks[6].kind == Block::Kind::thematic_break);
    CHECK(blocks[7].kind == Block::Kind::table);
    REQUIRE(blocks[7].columns.size() == 2);
    CHECK(blocks[7].columns[0] == Block::Alignment::start);
    CHECK(blocks[7].columns[1] == Block::Alignment::end);
    REQUIRE(blocks[7].blocks.size() == 2);
    CHECK(blocks[7].blocks[1].blocks[1].kind == Block::Kind::cell);
}

TEST_CASE("A list with gaps is not tight") {
    CHECK_FALSE(parse("- a\n\n- b\n").prose.blocks[0].tight);
}

TEST_CASE("Inlines become our own tree") {
    const auto parsed =
        parse("a *b* **c** ~~d~~ `e` [f](support/g) ![h](media/i.png \"t\") \\\nj\nk");
    REQUIRE(parsed.diagnostics.empty());
    std::map<Inline::Kind, int> kinds;
    for (const Inline& part : parsed.prose.blocks[0].inlines) ++kinds[part.kind];
    for (const auto kind :
         {Inline::Kind::emphasis, Inline::Kind::strong, Inline::Kind::strikethrough,
          Inline::Kind::code, Inline::Kind::link, Inline::Kind::image, Inline::Kind::line_break,
          Inline::Kind::soft_break}) {
        CHECK(kinds[kind] == 1);
    }
}

TEST_CASE("A single tilde is a tilde") {
    CHECK(plain_text(parse("~5 km och ~7 km").prose) == "~5 km och ~7 km");
    CHECK(parse("~5 km och ~7 km").prose.blocks[0].inlines.size() == 1);
}

TEST_CASE("Task lists, footnotes and smart quotes are off") {
    CHECK(plain_text(parse("- [ ] \"a\" -- b[^1]\n").prose) == "[ ] \"a\" -- b[^1]");
}

TEST_CASE("Bare addresses become links") {
    const auto inlines = parse("Se www.a.example och b@a.example.").prose.blocks[0].inlines;
    REQUIRE(inlines.size() == 5);
    CHECK(inlines[1].target == "http://www.a.example");
    CHECK(inlines[3].target == "mailto:b@a.example");
    CHECK(inlines[4].text == ".");
}

TEST_CASE("Texts are composed") { CHECK(plain_text(parse("a\u030A o\u0308").prose) == "å ö"); }

TEST_CASE("Neighbouring texts are one") {
    const auto parsed = parse("a \\* b &amp; c");
    REQUIRE(parsed.prose.blocks[0].inlines.size() == 1);
    CHECK(parsed.prose.blocks[0].inlines[0].text == "a * b & c");
}

TEST_CASE("HTML is refused with one message an element, its words stay") {
    const auto parsed = parse("<div>\nx\n</div>\n\na <b>c</b> <br> d\n\n<!-- e -->\n");
    CHECK(reported(parsed.diagnostics) ==
          Lines{"prose-html 1:1", "prose-html 5:3", "prose-html 5:12", "prose-html 7:1"});
    CHECK(plain_text(parsed.prose) == "a c  d");
}

TEST_CASE("A level-1 heading is refused") {
    CHECK(mistakes("# A\n\n## B\n") == Lines{"prose-title-heading 1:1"});
    CHECK(mistakes("A\n===\n") == Lines{"prose-title-heading 1:1"});
}

TEST_CASE("A skipped heading level is refused") {
    CHECK(mistakes("### A\n") == Lines{"prose-heading-skipped 1:1"});
    CHECK(mistakes("## A\n\n#### B\n\n## C\n\n### D\n") == Lines{"prose-heading-skipped 3:1"});
}

TEST_CASE("A heading without words is refused") {
    CHECK(mistakes("##\n") == Lines{"prose-heading-empty 1:1"});
    CHECK(mistakes("## {#a}\n") == Lines{"prose-heading-empty 1:1"});
}

TEST_CASE("A heading's fragment comes from its words") {
    CHECK(fragments("## Vad *får* du för hjälp?\n\n## Ring `112`\n") ==
          Lines{"vad-far-du-for-hjalp", "ring-112"});
}

TEST_CASE("A heading may say its own fragment, which is no part of its words") {
    const auto parsed = parse("## Hur *ansöker* du? {#ansok}\n");
    CHECK(parsed.diagnostics.empty());
    CHECK(parsed.prose.blocks[0].fragment == "ansok");
    CHECK(plain_text(parsed.prose) == "Hur ansöker du?");
    CHECK(plain_text(parse("## Hur *ansöker du?* {#ansok}\n").prose) == "Hur ansöker du?");
}

TEST_CASE("A fragment of other signs is refused with a suggestion") {
    const auto parsed = parse("## Ansök {#Ansök nu}\n");
    REQUIRE(reported(parsed.diagnostics) == Lines{"prose-bad-fragment 1:1"});
    CHECK(parsed.diagnostics[0].suggestion == "ansok-nu");
    CHECK(parsed.prose.blocks[0].fragment == "ansok");
}

TEST_CASE("A fragment used twice is reported and made unique") {
    const std::string text = "## Råd\n\n## Rad\n\n## Råd 2\n\n## X {#rad}\n";
    CHECK(mistakes(text) == Lines{"prose-fragment-twice 3:1", "prose-fragment-twice 5:1",
                                  "prose-fragment-twice 7:1"});
    CHECK(fragments(text) == Lines{"rad", "rad-2", "rad-2-2", "rad-3"});
}

TEST_CASE("Links of known kinds are kept as written") {
    for (const char* target :
         {"https://a.example", "HTTP://a.example", "mailto:a@b.example", "tel:+46701740605",
          "sms:+46701740605", "support/avlosning", "#fragment", "page/a#b"}) {
        CAPTURE(target);
        const auto parsed = parse("[a](" + std::string(target) + ")");
        CHECK(parsed.diagnostics.empty());
        CHECK(parsed.prose.blocks[0].inlines[0].target == target);
    }
}

TEST_CASE("Links of other kinds are refused and keep only their words") {
    for (const char* target :
         {"javascript:alert(1)", "JavaScript:x", "java&#115;cript:x", "data:text/html,x",
          "file:///etc/passwd", "vbscript:x", "//evil.example", "\\\\\\\\evil.example",
          "/\\\\evil.example", "C:\\\\x"}) {
        CAPTURE(target);
        const auto parsed = parse("a [b](" + std::string(target) + ") c");
        CHECK(reported(parsed.diagnostics) == Lines{"prose-link-scheme 1:3"});
        CHECK(parsed.prose.blocks[0].inlines.size() == 1);
        CHECK(plain_text(parsed.prose) == "a b c");
    }
    CHECK(mistakes("<javascript:x>") == Lines{"prose-link-scheme 1:1"});
}

TEST_CASE("White space cannot hide a link's kind") {
    CHECK(mistakes("[b](<java\tscript:x>)") == Lines{"prose-link-target 1:1"});
    CHECK(mistakes("[b](java&#10;script:x)") == Lines{"prose-link-target 1:1"});
    CHECK(mistakes("[b]()") == Lines{"prose-link-target 1:1"});
}

TEST_CASE("An entity cannot smuggle in a direction override") {
    CHECK(mistakes("a &#x202E; b") == Lines{"forbidden-character 1:1"});
}

TEST_CASE("A link without words is refused") {
    CHECK(mistakes("[](support/a)") == Lines{"prose-link-without-words 1:1"});
    CHECK(mistakes("[![Karta](media/a.png)](support/a)").empty());
}

TEST_CASE("An image needs its alternative text and lies in the site") {
    CHECK(mistakes("![](media/a.png)") == Lines{"prose-image-without-alt 1:1"});
    CHECK(mistakes("![a](https://b.example/a.png)") == Lines{"prose-image-elsewhere 1:1"});
    CHECK(mistakes("![a](data:x)") == Lines{"prose-image-elsewhere 1:1"});
    CHECK(parse("![En *glad* katt](media/a.png)").prose.blocks[0].inlines[0].text ==
          "En glad katt");
}

TEST_CASE("Invalid UTF-8 gives no prose") {
    const auto parsed = parse("a\nb\xFF\n", 5);
    CHECK(reported(parsed.diagnostics) == Lines{"not-utf8 6:2"});
    CHECK(parsed.prose.empty());
}

TEST_CASE("A hostile depth is refused") {
    CHECK(mistakes(std::string(5'000, '>') + " a") == Lines{"prose-too-deep 1:0"});
    std::string emphasis;
    for (int i = 0; i < 2'000; ++i) emphasis += "*a **a ";
    for (int i = 0; i < 2'000; ++i) emphasis += " a** a*";
    CHECK(mistakes(emphasis) == Lines{"prose-too-deep 1:0"});
}

TEST_CASE("An empty text is empty prose") {
    CHECK(parse("").prose.empty());
    CHECK(parse("\n \n").prose.empty());
}

TEST_CASE("Leaves come in the order of the document") {
    const auto parsed = parse("## a\n\n- b\n  - c\n\n| d |\n|---|\n| e |\n\nf\n");
    std::string words;
    for (const Block* leaf : leaves(parsed.prose)) words += plain_text(leaf->inlines);
    CHECK(words == "abcdef");
}

TEST_CASE("Plain text parts blocks, items and cells") {
    CHECK(plain_text(parse("## A\n\nb [c](d)\ne\\\nf\n\n- g\n- h\n  - i\n\n> j\n\n"
                           "| k | l |\n|---|---|\n| m | n |\n\n***\n\n    o\n")
                         .prose) == "A\n\nb c e\nf\n\ng\nh\ni\n\nj\n\nk\tl\nm\tn\n\no");
}

TEST_CASE("Threads parse the same") {
    const std::string text = "| a | ~~b~~ |\n|---|---|\n| www.c.example | d |\n\n~~e~~ *f*\n";
    const Prose expected = parse(text).prose;
    std::vector<int> wrong(4);
    std::vector<std::thread> threads;
    for (int& count : wrong) {
        threads.emplace_back([&count, &text, &expected] {
            for (int i = 0; i < 200; ++i) {
                const Prose prose = parse(text).prose;
                if (tagged_text(leaves(prose).back()->inlines) !=
                    tagged_text(leaves(expected).back()->inlines)) {
                    ++count;
                }
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(4));
}

TEST_CASE("A table is told by its cells before they are made") {
    const auto table = [](int columns, int rows) {
        std::string out = "Text\n\n";
        for (const char* cell : {"|a", "|-"}) {
            for (int i = 0; i < columns; ++i) out += cell;
            out += "|\n";
        }
        for (int i = 0; i < rows; ++i) out += "|x\n";
        return out;
    };
    CHECK(mistakes(table(1500, 1500)) == Lines{"prose-table-too-large 3:0"});
    CHECK(mistakes("> " + table(1500, 1500)).size() == 1);
    CHECK(mistakes(table(10, 900)).empty());
    // Many tables together are as large as one.
    std::string many;
    for (int i = 0; i < 20; ++i) many += table(30, 30) + "\n";
    CHECK(mistakes(many) == Lines{"prose-table-too-large 3:0"});
    // Rules and lists of dashes make no cells.
    std::string rules;
    for (int i = 0; i < 20'000; ++i) rules += "- a\n";
    CHECK(mistakes(rules + "\n---\n").empty());
}

TEST_CASE("A text is told by what its references would make of it") {
    const auto text = [](std::size_t length, int times) {
        std::string out = "Se [länk][a].\n\n[a]: https://a.example/" + std::string(length, 'x') +
                          " \"En länk\"\n\n";
        for (int i = 0; i < times; ++i) out += "[a] ";
        return out + "\n";
    };
    CHECK(mistakes(text(50'000, 20'000)) == Lines{"prose-references-too-long 3:3"});
    CHECK(mistakes(text(200, 500)).empty());
    std::string title = "[a\nb]: /x \"" + std::string(50'000, 't');
    for (int i = 0; i < 100; ++i) title += "\n[c";
    title += "\"\n\n";
    for (int i = 0; i < 200; ++i) title += "[a b] ";
    CHECK(mistakes(title) == Lines{"prose-references-too-long 2:2"});
    // Many names for short addresses are what they are for.
    std::string many;
    for (int i = 0; i < 2'000; ++i) many += "[nummer " + std::to_string(i) + "]\n";
    many += "\n";
    for (int i = 0; i < 2'000; ++i) {
        many += "[nummer " + std::to_string(i) + "]: https://a.example/\n";
    }
    CHECK(mistakes(many).empty());
}

TEST_CASE("A letter under a pile of marks is told, once") {
    std::string pile = "Hej e";
    for (int i = 0; i < 20'000; ++i) pile += "\u0301";
    CHECK(mistakes(pile + " och hej\n") == Lines{"too-many-marks 1:36"});
}
