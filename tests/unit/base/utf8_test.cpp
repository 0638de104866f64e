#include "base/utf8.hpp"

#include "base/utf8_marks.hpp"

#include "catch.hpp"

#include <cstdint>
#include <string>

namespace utf8 = lykta::utf8;

TEST_CASE("Every code point survives being written and read") {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c == 0xD800) c = 0xE000;
        std::string written;
        utf8::append(written, c);
        std::size_t offset = 0;
        const bool same = utf8::next(written, offset) == c && offset == written.size() &&
                          !utf8::first_invalid(written);
        if (!same) FAIL("code point " << static_cast<std::uint32_t>(c));
    }
    SUCCEED();
}

TEST_CASE("A text cut inside a character is invalid where the character begins") {
    for (const std::string character : {"é", "€", "🕯"}) {
        for (std::size_t kept = 1; kept < character.size(); ++kept) {
            CHECK(utf8::first_invalid("ab" + character.substr(0, kept)) == 2U);
            CHECK(utf8::first_invalid("ab" + character.substr(0, kept) + "c") == 2U);
        }
    }
}

TEST_CASE("Overlong forms, surrogates and numbers beyond Unicode are invalid") {
    CHECK(utf8::first_invalid("\xC0\xAF") == 0U);
    CHECK(utf8::first_invalid("\xC1\xBF") == 0U);
    CHECK(utf8::first_invalid("\xE0\x9F\xBF") == 0U);
    CHECK(utf8::first_invalid("\xF0\x8F\xBF\xBF") == 0U);
    CHECK(utf8::first_invalid("x\xED\xA0\x80") == 1U);
    CHECK(utf8::first_invalid("\xF4\x90\x80\x80") == 0U);
    CHECK(utf8::first_invalid("\xFF") == 0U);
    CHECK(utf8::first_invalid("\x80") == 0U);
}

TEST_CASE("Latin-1 is found at its first letter beyond ASCII") {
    CHECK(utf8::first_invalid("Anh\xF6rig") == 3U);
}

TEST_CASE("Columns count characters and begin at one") {
    const std::string line = "åäö: x";
    CHECK(utf8::column(line, 0) == 1);
    CHECK(utf8::column(line, line.find('x')) == 6);
    CHECK(utf8::column(line, line.size()) == 7);
}

TEST_CASE("Length counts code points, not bytes") {
    CHECK(utf8::length("") == 0);
    CHECK(utf8::length("å🕯é") == 3);
}

TEST_CASE("Parted letters are composed") {
    CHECK(utf8::composed("A\u030Angstro\u0308m") == "Ångström");
}

TEST_CASE("Composed text stays as it is, in every script we publish") {
    for (const std::string text : {"plain", "Anhörigstöd", "čáŋžđ", "مقدم الرعاية", "קרובים"}) {
        CHECK(utf8::composed(text) == text);
        CHECK(utf8::composed(utf8::composed(text)) == utf8::composed(text));
    }
}

TEST_CASE("Direction overrides and control characters are found where they stand") {
    CHECK(utf8::first_forbidden("å\u202Eb") == 2U);
    CHECK_FALSE(utf8::first_forbidden("\u2066070\u2069"));
    CHECK(utf8::first_forbidden("a\x1B[31m") == 1U);
    CHECK(utf8::first_forbidden(std::string("a\0", 2)) == 1U);
    CHECK(utf8::first_forbidden("a\x7F") == 1U);
    CHECK(utf8::first_forbidden("a\u0085") == 1U);
    CHECK(utf8::first_forbidden("a\uFDD0") == 1U);
    CHECK(utf8::first_forbidden("a\U0001FFFE") == 1U);
}

TEST_CASE("Newlines, tabs and the marks that Yiddish and Arabic need are allowed") {
    CHECK_FALSE(utf8::first_forbidden("a\n\tb \u200F\u200Cאָ"));
}

TEST_CASE("More marks on one letter than any language writes are found") {
    std::string text = "a e";
    for (int i = 0; i < utf8::most_marks; ++i) text += "\u0301";
    CHECK_FALSE(utf8::first_pile(text));
    CHECK(utf8::first_pile(text + "\u0489x") == text.size());
    CHECK_FALSE(utf8::first_pile(text + "å" + text));
    CHECK_FALSE(utf8::first_pile("كِتَابٌ שָׁלוֹם"));
}

TEST_CASE("Lower case is the same whatever the language") {
    CHECK(utf8::lower("TITEL ÅÄÖ İ") == "titel åäö i̇");
    CHECK(utf8::lower("PLAIN i I") == "plain i i");
    CHECK(utf8::lower(U'Å') == U'å');
}

TEST_CASE("A letter's base is the letter without marks") {
    CHECK(utf8::base_letter(U'å') == U'a');
    CHECK(utf8::base_letter(U'ǻ') == U'a');
    CHECK(utf8::base_letter(U'x') == U'x');
    CHECK(utf8::base_letter(U'ø') == U'ø');
}
