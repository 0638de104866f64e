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

std::vector<Filling> phone() { return {{"number", "0123-45 67 89"}}; }

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

TEST_CASE("A sentence that falls back to Swedish carries Swedish dates, hours, amounts and names") {
    PortalBuilder builder;
    builder.word("all", "{date}, {day}, {time}, {amount} kronor, {role}");
    builder.word("role", "anhörigkonsulenten");
    const Localized ar(builder.portal, "ar",
                       {po_file("ar", R"(
msgctxt "word#role"
msgid "anhörigkonsulenten"
msgstr "مستشار"
)",
                                plural_header(6))});
    const Date date{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{1}};
    const Phrase role = ar.portal.word_phrase("role");
    const std::vector<Filling> fillings{{"date", date},
                                        {"day", Weekday::tuesday},
                                        {"time", Times{{9 * 60}, TimeOfDay{11 * 60 + 30}}},
                                        {"amount", std::int64_t{1200}},
                                        {"role", role}};
    const LocalizedText words = ar.portal.word("all", fillings);
    CHECK(words.language->tag == "sv");
    CHECK(words.text.value ==
          "1 september 2026, tisdag, 09:00–11:30, 1\u00A0200 kronor, anhörigkonsulenten");
}

TEST_CASE("A sentence in its own language carries its own") {
    PortalBuilder builder;
    builder.word("all", "{date} {role}");
    builder.word("role", "anhörigkonsulenten");
    const Localized en(builder.portal, "en",
                       {po_file("en", R"(
msgctxt "word#all"
msgid "{date} {role}"
msgstr "{role}, {date}"

msgctxt "word#role"
msgid "anhörigkonsulenten"
msgstr "the adviser"
)",
                                plural_header(2))});
    const Date date{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{1}};
    const Phrase role = en.portal.word_phrase("role");
    CHECK(en.portal.word("all", {{"date", date}, {"role", role}}).text.value ==
          "the adviser, 1 September 2026");
}

TEST_CASE("A range of hours is said in words where text reads from right to left") {
    PortalBuilder builder;
    builder.word("closed-period", "{from} till {until}");
    const CatalogueFile own = po_file("ar", R"(
msgctxt "word#closed-period"
msgid "{from} till {until}"
msgstr "من {from} إلى {until}"
)",
                                      plural_header(6));
    const Localized ar(builder.portal, "ar", {own});
    CHECK(ar.portal.formatter.time_range({9 * 60}, {11 * 60}) == "من 09:00 إلى 11:00");
    const Localized without(builder.portal, "ar", {});
    CHECK(without.portal.formatter.time_range({9 * 60}, {11 * 60}) == "09:00–11:00");
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
    CHECK(filled("{a} {b}", {{"a", "{b}"}, {"b", "x"}}) == "{b} x");
}

TEST_CASE("A place that nothing fills stays as it is written") {
    CHECK(filled("{a} { b} {", {{"c", "x"}}) == "{a} { b} {");
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
