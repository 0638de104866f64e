// The words of the interface: names filled in, counted by the rules of the language they are in.
#include "translation/localize.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

#include <stdexcept>

using namespace lykta;

namespace {

PortalBuilder words() {
    PortalBuilder builder;
    builder.word("call", "Ring {number}");
    builder.word("days", "{count} dag", "{count} dagar");
    return builder;
}

std::vector<Filling> phone() { return {{"number", "0123-45 67 89", true}}; }

CatalogueFile arabic() {
    return po_file("ar", R"(
msgctxt "word#call"
msgid "Ring {number}"
msgstr "اتصل {number}"

msgctxt "word#days"
msgid "{count} dag"
msgid_plural "{count} dagar"
msgstr[0] "لا أيام"
msgstr[1] "يوم واحد"
msgstr[2] "يومان"
msgstr[3] "{count} أيام"
msgstr[4] "{count} يومًا"
msgstr[5] "{count} يوم"
)",
                   plural_header(6));
}

}  // namespace

TEST_CASE("A word has its names filled in") {
    const PortalBuilder builder = words();
    const Localized sv(builder.portal, "sv", {});
    CHECK(sv.portal.word("call", phone()).text.value == "Ring 0123-45 67 89");
}

TEST_CASE("A number in an Arabic sentence is isolated") {
    const PortalBuilder builder = words();
    const Localized ar(builder.portal, "ar", {arabic()});
    CHECK(ar.portal.word("call", phone()).text.value == "اتصل \u20680123-45 67 89\u2069");
}

TEST_CASE("A number in a Swedish sentence on an Arabic page is not isolated") {
    const PortalBuilder builder = words();
    const Localized ar(builder.portal, "ar", {});
    const LocalizedText word = ar.portal.word("call", phone());
    CHECK(word.text.value == "Ring 0123-45 67 89");
    CHECK(word.language->tag == "sv");
}

TEST_CASE("A word that is not translated keeps its own language") {
    const PortalBuilder builder = words();
    const Localized en(builder.portal, "en", {});
    const LocalizedText word = en.portal.word("call");
    CHECK(word.language->tag == "sv");
    CHECK(word.status == TextStatus::missing);
}

TEST_CASE("Swedish counts with two forms") {
    const PortalBuilder builder = words();
    const Localized sv(builder.portal, "sv", {});
    CHECK(sv.portal.counted("days", 1).text.value == "1 dag");
    CHECK(sv.portal.counted("days", 0).text.value == "0 dagar");
}

TEST_CASE("Arabic counts with six forms") {
    const PortalBuilder builder = words();
    const Localized ar(builder.portal, "ar", {arabic()});
    REQUIRE(ar.diagnostics.empty());
    CHECK(ar.portal.counted("days", 0).text.value == "لا أيام");
    CHECK(ar.portal.counted("days", 1).text.value == "يوم واحد");
    CHECK(ar.portal.counted("days", 2).text.value == "يومان");
    CHECK(ar.portal.counted("days", 3).text.value == "3 أيام");
    CHECK(ar.portal.counted("days", 11).text.value == "11 يومًا");
    CHECK(ar.portal.counted("days", 100).text.value == "100 يوم");
}

TEST_CASE("A Swedish word on a Sámi page counts by Swedish rules") {
    const PortalBuilder builder = words();
    const Localized se(builder.portal, "se", {});
    const LocalizedText word = se.portal.counted("days", 2);
    CHECK(word.text.value == "2 dagar");
    CHECK(word.language->tag == "sv");
}

TEST_CASE("A word whose form for many has changed is stale") {
    PortalBuilder builder;
    builder.word("days", "{count} dag", "{count} dygn");
    const Localized en(builder.portal, "en",
                       {po_file("en", R"(
msgctxt "word#days"
msgid "{count} dag"
msgid_plural "{count} dagar"
msgstr[0] "{count} day"
msgstr[1] "{count} days"
)",
                                plural_header(2))});
    const LocalizedText word = en.portal.counted("days", 2);
    CHECK(word.text.value == "2 dygn");
    CHECK(word.status == TextStatus::stale);
}

TEST_CASE("A value with braces is not filled in again") {
    const std::vector<Filling> fillings{{"a", "{b}"}, {"b", "x"}};
    CHECK(filled("{a} {b}", fillings, Direction::ltr) == "{b} x");
}

TEST_CASE("A place that nothing fills stays as it is written") {
    CHECK(filled("{a} { b} {", {{"c", "x"}}, Direction::ltr) == "{a} { b} {");
}

TEST_CASE("A key that does not exist is a mistake of the program's") {
    const PortalBuilder builder = words();
    const Localized sv(builder.portal, "sv", {});
    CHECK_THROWS_AS(sv.portal.word("nothing"), std::logic_error);
}

TEST_CASE("A language without a calendar of ICU's takes its months from the catalogue") {
    PortalBuilder builder;
    builder.word("month-10", "oktober");
    builder.word("month-11", "november");
    builder.word("weekday-1", "måndag");
    const Localized fit(builder.portal, "fit",
                        {po_file("fit", po_entry("word#month-10", "oktober", "lokakuuta") +
                                            po_entry("word#weekday-1", "måndag", "maanantai"))});
    const auto day = [](unsigned month) {
        return Date{std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{1}};
    };
    CHECK(fit.portal.formatter.date(day(10)).find("lokakuuta") != std::string::npos);
    CHECK(fit.portal.formatter.date(day(11)) == "2026-11-01");
    CHECK(fit.portal.formatter.weekday(Weekday::monday) == "maanantai");
    CHECK(fit.portal.formatter.weekday(Weekday::tuesday).empty());
}
