#include "source/po.hpp"

#include "catch.hpp"
#include "reported.hpp"

#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace lykta;

namespace {

const std::string header =
    "msgid \"\"\n"
    "msgstr \"\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
    "\n";

struct Parsed {
    po::Catalogue catalogue;
    Diagnostics diagnostics;
};

Parsed parse_whole(const std::string& text) {
    Parsed out;
    out.catalogue = po::parse(text, "translations/fi.po", out.diagnostics);
    return out;
}

/// Behind the header, which takes five lines.
Parsed parse(const std::string& text) { return parse_whole(header + text); }

Lines mistakes(const std::string& text) { return reported(parse(text).diagnostics); }

const po::Entry& only(const Parsed& parsed) {
    REQUIRE(parsed.diagnostics.empty());
    REQUIRE(parsed.catalogue.entries.size() == 1);
    return parsed.catalogue.entries[0];
}

}  // namespace

TEST_CASE("An entry is read with all that stands above it") {
    const auto parsed = parse(
        "# granskad av talare\n#. rubrik\n#: supports/a.md title\n#, fuzzy, no-wrap\n"
        "#| msgctxt \"gammalt\"\n#| msgid \"Förr\"\n#| \"ut\"\n"
        "msgctxt \"a\"\nmsgid \"Hej\"\nmsgstr \"Moi\"\n");
    const po::Entry& entry = only(parsed);
    CHECK(entry.translator_comments == Lines{"granskad av talare"});
    CHECK(entry.extracted_comments == Lines{"rubrik"});
    CHECK(entry.references == Lines{"supports/a.md", "title"});
    CHECK(entry.flags == Lines{"fuzzy", "no-wrap"});
    CHECK(entry.fuzzy());
    CHECK(entry.previous_context == "gammalt");
    CHECK(entry.previous_source == "Förrut");
    CHECK(entry.context == "a");
    CHECK(entry.source == "Hej");
    CHECK(entry.translations == Lines{"Moi"});
    CHECK(entry.place == Place{"translations/fi.po", 13, 1});
    CHECK(entry.translation_place == Place{"translations/fi.po", 15, 1});
}

TEST_CASE("The header is no entry") {
    const auto parsed = parse("");
    CHECK(parsed.diagnostics.empty());
    CHECK(parsed.catalogue.entries.empty());
    CHECK(parsed.catalogue.header("Plural-Forms") == "nplurals=2; plural=(n != 1);");
    CHECK(parsed.catalogue.header("Language").empty());
}

TEST_CASE("Texts go on over lines and lose their escapes") {
    const auto parsed =
        parse("msgid \"\"\n\"a\\n\"\n\"b\\t\\\"c\\\"\\\\\"\nmsgstr \"\\nx\\303\\xA5\"\n");
    CHECK(reported(parsed.diagnostics) == Lines{"po-line-ends 9:1"});
    CHECK(only(parse("msgid \"a\\t\\\"b\\\"\\\\\"\n\"c\"\nmsgstr \"\\303\\xA5\"\n")).source ==
          "a\t\"b\"\\c");
    CHECK(only(parse("msgid \"a\"\nmsgstr \"\\303\\xA5\"\n")).translations[0] == "å");
}

TEST_CASE("Plural forms come in order") {
    const auto parsed =
        parse("msgid \"dag\"\nmsgid_plural \"dagar\"\nmsgstr[0] \"päivä\"\nmsgstr[1] \"\"\n");
    CHECK(only(parsed).source_plural == "dagar");
    CHECK(only(parsed).translations == Lines{"päivä", ""});
    CHECK_FALSE(only(parsed).translated());
}

TEST_CASE("Obsolete entries are kept as such") {
    const auto parsed = parse("#~ msgid \"a\"\n#~ msgstr \"b\"\n");
    CHECK(only(parsed).obsolete);
    CHECK(only(parsed).place.column == 4);
}

TEST_CASE("Texts are composed, CRLF and a byte-order mark are accepted") {
    const auto parsed =
        parse_whole("\xEF\xBB\xBF" + header + "msgid \"a\u030A\"\r\nmsgstr \"b\"\r\n");
    CHECK(only(parsed).source == "å");
}

TEST_CASE("An empty file has no entries and no mistakes") {
    CHECK(parse_whole("").diagnostics.empty());
    CHECK(parse_whole("# bara en kommentar\n").diagnostics.empty());
}

TEST_CASE("A mistake costs one entry and reading goes on") {
    const auto parsed = parse(
        "msgid \"a\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n\nmsgxx \"e\"\nmsgstr \"f\"\n\n"
        "msgid \"g\"\nmsgstr \"h\"\n");
    CHECK(reported(parsed.diagnostics) == Lines{"po-unclosed-text 6:7", "po-syntax 12:1"});
    REQUIRE(parsed.catalogue.entries.size() == 2);
    CHECK(parsed.catalogue.entries[0].source == "c");
    CHECK(parsed.catalogue.entries[1].source == "g");
}

TEST_CASE("Every mistake in PO has its place") {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"msgid \"a\"\n", "po-incomplete 6:1"},
        {"msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n", "po-incomplete 6:1"},
        {"msgctxt \"a\"\nmsgstr \"b\"\n", "po-incomplete 7:1"},
        {"msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", "po-syntax 8:1"},
        {"msgid \"a\"\nmsgstr[0] \"b\"\n", "po-incomplete 7:1"},
        {"msgid \"a\"\nmsgid_plural \"as\"\nmsgstr \"b\"\n", "po-incomplete 8:1"},
        {"msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[2] \"c\"\n",
         "po-incomplete 9:1"},
        {"msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\n", "po-plural-forms 8:1"},
        {"msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", "po-duplicate 9:1"},
        {"msgid \"a\" x\nmsgstr \"b\"\n", "po-syntax 6:11"},
        {"msgid \"a\\q\"\nmsgstr \"b\"\n", "po-escape 6:9"},
        {"msgid \"a\\n\"\nmsgstr \"b\"\n", "po-line-ends 7:1"},
        {"msgid \"a\"\n#~ msgstr \"b\"\n", "po-syntax 7:4"},
        {"domain \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n", "po-syntax 6:1"},
        {"msgid \"a\\342\\200\\256\"\nmsgstr \"b\"\n", "forbidden-character 6:7"},
        {"msgid \"a\\377\"\nmsgstr \"b\"\n", "not-utf8 6:7"},
        {"msgid \"\xE5\"\nmsgstr \"b\"\n", "not-utf8 6:8"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(mistakes(text) == Lines{expected});
    }
}

TEST_CASE("A comment ends an entry") {
    CHECK(mistakes("msgid \"a\"\n# emellan\nmsgstr \"b\"\n") ==
          Lines{"po-incomplete 6:1", "po-incomplete 8:1"});
}

TEST_CASE("Another charset than UTF-8 is refused") {
    const auto parsed =
        parse_whole("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n");
    CHECK(reported(parsed.diagnostics) == Lines{"po-charset 2:1"});
}

TEST_CASE("Entries need a header, plural forms need their number") {
    CHECK(reported(parse_whole("msgid \"a\"\nmsgstr \"b\"\n").diagnostics) ==
          Lines{"po-header 1:0"});
    CHECK(reported(parse_whole("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                               "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n")
                       .diagnostics) == Lines{"po-header 2:1"});
}

namespace {

/// What msgfmt -c says, or nothing where it is not installed.
std::optional<bool> msgfmt_accepts(const std::string& text) {
    static const bool installed = std::system("msgfmt --version >/dev/null 2>&1") == 0;
    if (!installed) return std::nullopt;
    std::string path = "/tmp/lykta-po-XXXXXX";
    const int file = ::mkstemp(path.data());
    REQUIRE(file >= 0);
    ::close(file);
    std::ofstream(path, std::ios::binary) << text;
    const bool accepted =
        std::system(("msgfmt -c -o /dev/null " + path + " >/dev/null 2>&1").c_str()) == 0;
    std::remove(path.c_str());
    return accepted;
}

}  // namespace

TEST_CASE("We accept and refuse what msgfmt -c accepts and refuses") {
    if (!msgfmt_accepts(header)) {
        WARN("msgfmt is not installed: not compared");
        return;
    }
    for (const char* text : {
             "msgid \"a\"\nmsgstr \"b\"\n",
             "msgid \"a\\n\"\nmsgstr \"b\\n\"\n",
             "msgid \"a\\x41\\101\"\nmsgstr \"b\"\n",
             "msgid \"a\"\n\nmsgstr \"b\"\n",
             "msgid\"a\"\nmsgstr\"b\"\n",
             "\tmsgid \"a\"\n\tmsgstr \"b\"\n",
             "#,fuzzy\nmsgid \"a\\n\"\nmsgstr \"b\"\n",
             "#, fuzzy\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
             "#~ msgid \"a\"\n#~ msgstr \"b\"\n",
             "#~| msgid \"x\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
             "msgctxt \"x\"\nmsgid \"\"\nmsgstr \"b\"\n",
             "msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"b\"\n",
             "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n",
             "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
             "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[2] \"d\"\n",
             "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n",
             "msgid \"a\"\nmsgstr[0] \"c\"\n",
             "msgid \"a\\q\"\nmsgstr \"b\"\n",
             "msgid \"\\na\"\nmsgstr \"b\"\n",
             "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n",
             "msgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"c\"\n",
             "msgid \"a\"\n",
             "msgstr \"a\"\n",
             "msgctxt \"a\"\nmsgstr \"b\"\n",
             "msgid \"a\nmsgstr \"b\"\n",
             "msgid \"a\" x\nmsgstr \"b\"\n",
             "msgxx \"a\"\nmsgstr \"b\"\n",
             "msgid \"a\"\n# c\nmsgstr \"b\"\n",
             "msgid \"a\"\n#~ msgstr \"b\"\n",
             "msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
             "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n",
             "domain \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n",
         }) {
        CAPTURE(text);
        CHECK(parse(text).diagnostics.empty() == *msgfmt_accepts(header + text));
    }
}
