#include "source/prose.hpp"

#include "catch.hpp"

#include <random>

using namespace lykta;

namespace {

std::vector<Inline> inlines(std::string_view markdown) {
    Diagnostics diagnostics;
    const Prose prose = parse_prose(markdown, {"a.md", 1}, diagnostics);
    REQUIRE(diagnostics.empty());
    return prose.blocks.at(0).inlines;
}

std::vector<Inline> without_places(std::vector<Inline> parts) {
    for (Inline& part : parts) {
        part.place = {};
        part.children = without_places(std::move(part.children));
    }
    return parts;
}

bool fits(std::string_view tagged, std::string_view source) {
    return with_tags(tagged, inlines(source)).has_value();
}

std::string put_back(std::string_view tagged, std::string_view source) {
    const auto out = with_tags(tagged, inlines(source));
    REQUIRE(out);
    return tagged_text(*out);
}

}  // namespace

TEST_CASE("Tags are numbered in the source's order, parents first") {
    CHECK(tagged_text(inlines("Ring [oss **nu**](tel:1) *idag*")) ==
          "Ring <1>oss <2>nu</2></1> <3>idag</3>");
}

TEST_CASE("Code and alternative texts stand within their tags, breaks are alone") {
    CHECK(tagged_text(inlines("a `b` ![c](media/d.png)\\\ne\nf")) == "a <1>b</1> <2>c</2><3/>e f");
}

TEST_CASE("Literal signs are escaped") {
    CHECK(tagged_text(inlines("a \\<b> c\\\\d")) == "a \\<b> c\\\\d");
}

TEST_CASE("A translation may order tags and words anew") {
    CHECK(put_back("<2>Nu</2> <1>ring</1>", "Ring [oss](tel:1) *nu*") == "<1>Nu</1> <2>ring</2>");
    const auto out = with_tags("<2>Nu</2> <1>ring</1>", inlines("Ring [oss](tel:1) *nu*"));
    REQUIRE(out->size() == 3);
    CHECK((*out)[0].kind == Inline::Kind::emphasis);
    CHECK((*out)[2].target == "tel:1");
}

TEST_CASE("A tag keeps its source's place, words have none") {
    const auto out = with_tags("x <1>y</1>", inlines("a [b](c)"));
    REQUIRE(out);
    CHECK((*out)[1].place == Place{"a.md", 1, 3});
    CHECK((*out)[0].place == Place{});
}

TEST_CASE("Tags lost, doubled, unknown, empty or wrongly nested are refused") {
    const std::string_view source = "a [b *c*](d) *e*";
    CHECK(fits("<1>b <2>c</2></1> <3>e</3>", source));
    for (const char* wrong : {
             "<1>b <2>c</2></1>",                    // lost
             "<1>b <2>c</2></1> <3>e</3> <3>f</3>",  // doubled
             "<1>b <2>c</2></1> <4>e</4>",           // unknown
             "<1>b <2>c</1></2> <3>e</3>",           // crossed
             "<2>b <1>c</1></2> <3>e</3>",           // inside out
             "<1>b</1> <2>c</2> <3>e</3>",           // taken out
             "<1>b <2>c</2></1> <3></3>",            // no words
             "<1>b <2>c</2></1> <3/>",               // no room for words
             "<1>b <2>c</2></1> <3>e",               // not closed
             "<1>b <2>c</2></1> <3>e</3></3>",       // closed twice
             "<1>b <2>c</2></1> <3>e</3> <",         // a bare sign
             "<1>b <2>c</2></1> <3>e</3> <b>",       // no number
             "<1>b <2>c</2></1> <99999999999999999999>e</3>",
         }) {
        CAPTURE(wrong);
        CHECK_FALSE(fits(wrong, source));
    }
}

TEST_CASE("A break stays without words") {
    CHECK(fits("a<1/>b", "a\\\nb"));
    CHECK_FALSE(fits("a<1>b</1>", "a\\\nb"));
}

TEST_CASE("Tags within code or an alternative text are refused") {
    CHECK_FALSE(fits("<1>a <2>b</2></1>", "`a` *b*"));
}

TEST_CASE("A lone backslash is a backslash") {
    CHECK(with_tags("a\\b\\", {})->at(0).text == "a\\b\\");
}

TEST_CASE("No words come back as nothing") { CHECK(with_tags("", {})->empty()); }

namespace {

/// Random inlines in the form that parsing gives: no empty texts, no two texts side by side.
class Made {
public:
    explicit Made(unsigned seed) : random_(seed) {}

    std::vector<Inline> parts(int depth) {
        std::vector<Inline> out;
        for (int i = number(1, 4); i > 0; --i) {
            Inline part;
            part.kind = kinds[static_cast<std::size_t>(number(0, depth > 0 ? 7 : 3))];
            const bool text = part.kind == Inline::Kind::text;
            if (text && !out.empty() && out.back().kind == Inline::Kind::text) continue;
            const bool holds_text =
                text || part.kind == Inline::Kind::code || part.kind == Inline::Kind::image;
            if (holds_text) part.text = words();
            if (part.kind == Inline::Kind::link || part.kind == Inline::Kind::image) {
                part.target = words();
            }
            if (!holds_text && part.kind != Inline::Kind::line_break) {
                part.children = parts(depth - 1);
            }
            out.push_back(std::move(part));
        }
        return out;
    }

private:
    static constexpr std::array kinds{Inline::Kind::text,          Inline::Kind::code,
                                      Inline::Kind::image,         Inline::Kind::line_break,
                                      Inline::Kind::emphasis,      Inline::Kind::strong,
                                      Inline::Kind::strikethrough, Inline::Kind::link};

    int number(int from, int to) {
        return from + static_cast<int>(random_() % static_cast<unsigned>(to - from + 1));
    }
    std::string words() {
        constexpr std::array<std::string_view, 12> pieces{"a",   "å", "<", ">", "\\", "</1>",
                                                          "<2>", " ", "/", "1", "ש",  "<1/>"};
        std::string out = "x";  // a tag's words must not be blank
        for (int i = number(0, 6); i > 0; --i) {
            out += pieces[static_cast<std::size_t>(number(0, 11))];
        }
        return out;
    }

    std::mt19937 random_;
};

}  // namespace

TEST_CASE("What is tagged and put back is the same") {
    for (unsigned seed = 0; seed < 3'000; ++seed) {
        const std::vector<Inline> source = Made(seed).parts(3);
        const std::string tagged = tagged_text(source);
        const auto back = with_tags(tagged, source);
        // A line break alone is no word to put in a tag; the maker may have made such a tag.
        CAPTURE(seed, tagged);
        REQUIRE(back);
        REQUIRE(*back == source);
    }
}

TEST_CASE("Parsed prose is put back the same") {
    for (const char* text :
         {"Ring [oss *nu* eller **sen**](tel:1), se `kod` och ![bild](media/a.png)",
          "www.a.example ~~bort~~ b@c.example \\<inte html> \\\\ slut"}) {
        const auto source = inlines(text);
        const auto back = with_tags(tagged_text(source), source);
        REQUIRE(back);
        CHECK(without_places(*back) == without_places(source));
    }
}

TEST_CASE("Broken tagged texts never do harm") {
    std::mt19937 random(7);
    const auto source = inlines("a [b *c*](d) `e` ![f](media/g.png)");
    const std::string whole = tagged_text(source);
    for (int i = 0; i < 20'000; ++i) {
        std::string text = whole;
        for (int edits = 0; edits < 3; ++edits) {
            text[random() % text.size()] = "<>/\\123ab "[random() % 10];
        }
        if (const auto back = with_tags(text, source)) {
            REQUIRE(with_tags(tagged_text(*back), *back).has_value());
        }
    }
}

TEST_CASE("A < that is neither a tag nor written \\< is stray") {
    for (const char* tagged : {"1 < 2", "<b>a</b>", "<1>a</1> <", "<1 >a</1>", "\\\\<", "</>"}) {
        INFO(tagged);
        CHECK(has_stray_less_than(tagged));
    }
    for (const char* tagged : {"", "1 \\< 2", "<1>a</1>", "<2/>", "<99>a", "2 > 1", "a\\"}) {
        INFO(tagged);
        CHECK_FALSE(has_stray_less_than(tagged));
    }
}
