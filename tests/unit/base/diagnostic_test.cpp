#include "base/diagnostic.hpp"
#include "base/diagnostic_printer.hpp"

#include "catch.hpp"

#include <map>
#include <string>

#include <ctime>

using namespace lykta;

namespace {

constexpr DiagnosticKind unknown_key = {
    "unknown-key",
    Severity::error,
    {"okänd nyckel ”{key}” i {what}", "unknown key “{key}” in {what}"},
    {"Ta bort den eller rätta stavningen.", "Remove it or correct its spelling."}};
constexpr DiagnosticKind long_title = {
    "long-title", Severity::warning, {"lång rubrik", "long title"}, {"", ""}};
constexpr DiagnosticKind old_review = {
    "old-review", Severity::notice, {"gammal granskning", "old review"}, {"", ""}};

std::vector<Argument> key(std::string_view name) {
    return {{"key", name}, {"what", Bilingual{"stödet", "the support"}}};
}

SourceLookup files(std::map<std::string, std::string> texts) {
    return [texts = std::move(texts)](const std::string& file) -> std::optional<std::string_view> {
        const auto found = texts.find(file);
        if (found == texts.end()) return std::nullopt;
        return found->second;
    };
}

std::string codes(const Diagnostics& diagnostics) {
    std::string out;
    for (const Diagnostic& d : diagnostics) {
        out += d.place.file + ":" + std::to_string(d.place.line) + ":" + std::string(d.kind->code) +
               " ";
    }
    return out;
}

}  // namespace

TEST_CASE("A message speaks the reader's language, values included") {
    Diagnostics all;
    const Diagnostic& d = report(all, unknown_key, {"a.md", 1, 1}, key("titel"));
    CHECK(message(d, MessageLanguage::sv) == "okänd nyckel ”titel” i stödet");
    CHECK(message(d, MessageLanguage::en) == "unknown key “titel” in the support");
    CHECK(hint(d, MessageLanguage::en) == "Remove it or correct its spelling.");
}

TEST_CASE("Braces in an author's words are not filled in") {
    Diagnostics all;
    const Diagnostic& d = report(all, unknown_key, {"a.md", 1, 1}, key("{what} {"));
    CHECK(message(d, MessageLanguage::en) == "unknown key “{what} {” in the support");
}

TEST_CASE("A name without a value stays as it is written") {
    Diagnostics all;
    const Diagnostic& d = report(all, unknown_key, {"a.md", 1, 1});
    CHECK(message(d, MessageLanguage::en) == "unknown key “{key}” in {what}");
}

TEST_CASE("Diagnostics are sorted by place, then code") {
    Diagnostics all;
    report(all, unknown_key, {"b.md", 1, 1});
    report(all, unknown_key, {"a.md", 10, 1});
    report(all, unknown_key, {"a.md", 2, 1});
    report(all, long_title, {"a.md", 2, 1});
    sort(all);
    CHECK(codes(all) ==
          "a.md:2:long-title a.md:2:unknown-key a.md:10:unknown-key "
          "b.md:1:unknown-key ");
}

TEST_CASE("The same mistake is told once, at its gravest") {
    Diagnostics all;
    report(all, long_title, {"a.md", 2, 1});
    report(all, long_title, {"a.md", 2, 1}).severity = Severity::error;
    report(all, long_title, {"a.md", 2, 1});
    sort(all);
    REQUIRE(all.size() == 1);
    CHECK(all.front().severity == Severity::error);
}

TEST_CASE("Two mistakes at one place with different values are both told") {
    Diagnostics all;
    report(all, unknown_key, {"a.md", 2, 1}, key("x"));
    report(all, unknown_key, {"a.md", 2, 1}, key("y"));
    sort(all);
    CHECK(all.size() == 2);
}

TEST_CASE("Only errors stop a build") {
    Diagnostics all;
    report(all, long_title, {"a.md", 1, 1});
    report(all, old_review, {"a.md", 1, 1});
    CHECK_FALSE(has_errors(all));
    report(all, unknown_key, {"a.md", 1, 1});
    CHECK(has_errors(all));
    CHECK(count(all, Severity::warning) == 1);
}

TEST_CASE("A mistake is printed with place, line, caret, suggestion and advice") {
    Diagnostics all;
    report(all, unknown_key, {"supports/a.md", 2, 5}, key("titel")).suggestion = "title";
    const auto source = files({{"supports/a.md", "---\nåäö titel: X\r\n---\n"}});
    CHECK(print_text(all, MessageLanguage::sv, source) ==
          "supports/a.md:2:5: fel: okänd nyckel ”titel” i stödet [unknown-key]\n"
          "    åäö titel: X\n"
          "        ^\n"
          "  Menade du ”title”?\n"
          "  Ta bort den eller rätta stavningen.\n"
          "1 fel\n");
    CHECK(print_text(all, MessageLanguage::en, source) ==
          "supports/a.md:2:5: error: unknown key “titel” in the support [unknown-key]\n"
          "    åäö titel: X\n"
          "        ^\n"
          "  Did you mean “title”?\n"
          "  Remove it or correct its spelling.\n"
          "1 error\n");
}

TEST_CASE("Severities have words in both languages and the end counts them") {
    Diagnostics all;
    report(all, long_title, {"a.md", 0, 0});
    report(all, long_title, {"b.md", 0, 0});
    report(all, old_review, {"c.md", 0, 0});
    report(all, unknown_key, {}, key("x"));
    CHECK(print_text(all, MessageLanguage::sv, {}) ==
          "a.md: varning: lång rubrik [long-title]\n"
          "b.md: varning: lång rubrik [long-title]\n"
          "c.md: upplysning: gammal granskning [old-review]\n"
          "fel: okänd nyckel ”x” i stödet [unknown-key]\n"
          "  Ta bort den eller rätta stavningen.\n"
          "1 fel, 2 varningar\n");
    CHECK(print_text(all, MessageLanguage::en, {}).ends_with("1 error, 2 warnings\n"));
}

TEST_CASE("Nothing to tell prints nothing") {
    CHECK(print_text({}, MessageLanguage::sv, {}).empty());
}

TEST_CASE("A tab stands in the line and below it, so that the caret is right") {
    Diagnostics all;
    report(all, long_title, {"a.md", 1, 4});
    const auto source = files({{"a.md", "a\tbc"}});
    CHECK(print_text(all, MessageLanguage::en, source).find("    a\tbc\n     \t ^\n") !=
          std::string::npos);
}

TEST_CASE("A column after the line's end points there") {
    Diagnostics all;
    report(all, long_title, {"a.md", 1, 99});
    const std::string out = print_text(all, MessageLanguage::en, files({{"a.md", "abc"}}));
    CHECK(out.find("    abc\n       ^\n") != std::string::npos);
}

TEST_CASE("A line as a whole is shown without a caret") {
    Diagnostics all;
    report(all, long_title, {"a.md", 2, 0});
    CHECK(print_text(all, MessageLanguage::en, files({{"a.md", "x\nthe line"}})) ==
          "a.md:2: warning: long title [long-title]\n    the line\n1 warning\n");
}

TEST_CASE("A line beyond the end of the file is not shown") {
    Diagnostics all;
    report(all, long_title, {"a.md", 9, 1});
    CHECK(print_text(all, MessageLanguage::en, files({{"a.md", "x\n"}})) ==
          "a.md:9:1: warning: long title [long-title]\n1 warning\n");
}

TEST_CASE("A very long line is cut around the column") {
    Diagnostics all;
    report(all, long_title, {"a.md", 1, 5001});
    const std::string line = std::string(5000, 'a') + "ö" + std::string(5000, 'b');
    const std::string expected = "    …" + std::string(50, 'a') + "ö" + std::string(49, 'b') +
                                 "…\n    " + std::string(51, ' ') + "^\n";
    CHECK(print_text(all, MessageLanguage::en, files({{"a.md", line}})).find(expected) !=
          std::string::npos);
}

TEST_CASE("What an author wrote cannot steer the terminal") {
    Diagnostics all;
    report(all, unknown_key, {"a.md", 1, 1}, key("\x1B[2J"));
    const std::string out =
        print_text(all, MessageLanguage::en, files({{"a.md", "\x1B[31m \u202E \xFF"}}));
    CHECK(out.find('\x1B') == std::string::npos);
    CHECK(out.find("    \uFFFD[31m \uFFFD \uFFFD\n") != std::string::npos);
}

TEST_CASE("Unsorted diagnostics still show their own lines") {
    Diagnostics all;
    report(all, long_title, {"a.md", 3, 0});
    report(all, long_title, {"a.md", 1, 0});
    CHECK(print_text(all, MessageLanguage::en, files({{"a.md", "one\ntwo\nthree"}})) ==
          "a.md:3: warning: long title [long-title]\n    three\n"
          "a.md:1: warning: long title [long-title]\n    one\n2 warnings\n");
}

TEST_CASE("JSON holds every part of a diagnostic") {
    Diagnostics all;
    report(all, unknown_key, {"a.md", 2, 5}, key("ti\"t\\el\x01\n")).suggestion = "title";
    report(all, long_title, {"å.md", 0, 0});
    CHECK(print_json(all, MessageLanguage::en) ==
          "[\n"
          R"({"severity":"error","code":"unknown-key","file":"a.md","line":2,"column":5,)"
          R"("message":"unknown key “ti\"t\\el\u0001\n” in the support",)"
          R"("hint":"Remove it or correct its spelling.","suggestion":"title"},)"
          "\n"
          R"({"severity":"warning","code":"long-title","file":"å.md","line":0,"column":0,)"
          R"("message":"long title","hint":"","suggestion":""})"
          "\n]\n");
}

TEST_CASE("No diagnostics are an empty JSON array") {
    CHECK(print_json({}, MessageLanguage::sv) == "[]\n");
}

TEST_CASE("Many mistakes on one long line cost an excerpt each, and not the line each") {
    Diagnostics all;
    std::string line;
    for (int i = 0; i < 20'000; ++i) {
        report(all, long_title, {"a.md", 1, i * 4 + 1});
        line += "<b> ";
    }
    const std::clock_t before = std::clock();
    const std::string out = print_text(all, MessageLanguage::en, files({{"a.md", line}}));
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    CHECK(out.ends_with("20000 warnings\n"));
    CHECK(seconds < 20);  // two minutes where each excerpt reads the whole line, and a fraction of
                          // a second where it does not
}
