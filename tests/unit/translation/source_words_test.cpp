// Swedish words within a translation: [[Försäkringskassan]].
#include "translation/source_words.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

using namespace lykta;

namespace {

/// "The text|Swedish|Swedish", or "?" where the marks are not in pairs.
std::string taken(std::string_view form) {
    const Language swedish{};
    const auto text = with_source_words(form, swedish);
    if (!text) return "?";
    std::string out = text->text.value;
    for (const OtherWords& each : text->other_words) {
        out += "|" + text->text.value.substr(each.begin, each.end - each.begin);
        CHECK(each.language == &swedish);
    }
    return out;
}

std::string written(const std::vector<Inline>& inlines) {
    std::string out;
    for (const Inline& each : inlines) {
        const bool own = each.kind == Inline::Kind::source_words;
        out += own ? "{" : each.kind == Inline::Kind::text ? "" : "<";
        out += each.text + written(each.children);
        out += own ? "}" : each.kind == Inline::Kind::text ? "" : ">";
    }
    return out;
}

std::string marked(std::string_view tagged, std::string_view source = "Ring [oss](tel:112) nu.") {
    const Prose prose = prose_of(source);
    auto inlines = with_tags(tagged, prose.blocks.front().inlines);
    REQUIRE(inlines);
    return mark_source_words(*inlines) ? written(*inlines) : "?";
}

}  // namespace

TEST_CASE("What stands between two brackets and two is taken, wherever it stands") {
    CHECK(taken("Soita.") == "Soita.");
    CHECK(taken("[[Försäkringskassan]] vastaa.") == "Försäkringskassan vastaa.|Försäkringskassan");
    CHECK(taken("Soita ([[budget- och skuldrådgivare]]) ja [[Konsument Verket]]") ==
          "Soita (budget- och skuldrådgivare) ja Konsument Verket"
          "|budget- och skuldrådgivare|Konsument Verket");
    CHECK(taken("اتصل بـ [[Försäkringskassan]].") ==
          "اتصل بـ Försäkringskassan.|Försäkringskassan");
    CHECK(taken("Katso [1] tai [x].") == "Katso [1] tai [x].");
}

TEST_CASE("Spaces that a translator leaves inside the brackets are none of the words") {
    CHECK(taken("Soita [[ Försäkringskassan ]] nyt") ==
          "Soita Försäkringskassan nyt|Försäkringskassan");
}

TEST_CASE("Brackets that are not in pairs are told from those that are") {
    for (const char* form : {"[[Kassan", "Kassan]]", "]]Kassan[[", "[[Kassan] nyt", "[Kassan]] nyt",
                             "[[a [[b]] c]]", "[[]]", "[[  ]]", "[[[Kassan]]]", "[[a]] b]]"}) {
        INFO(form);
        CHECK(taken(form) == "?");
    }
}

TEST_CASE("Words with links and emphasis are marked in them, around them and beside them") {
    CHECK(marked("Soita [[Kassan]] <1>meille</1>.") == "Soita {Kassan} <meille>.");
    CHECK(marked("Soita <1>[[Kassan]]</1>.") == "Soita <{Kassan}>.");
    CHECK(marked("Soita [[Kassan <1>Jönköping</1>]].") == "Soita {Kassan <Jönköping>}.");
    CHECK(marked("[[ Kassan ]] <1>a</1>") == "{Kassan} <a>");
    CHECK(marked("Soita <1>meille</1>.") == "Soita <meille>.");
}

TEST_CASE("Brackets that cross a link, or stand within each other, are not in pairs") {
    for (const char* tagged : {"[[a <1>b]] c</1>", "[[a <1>[[b]]</1> c]]", "<1>a</1> [[ ]]",
                               "[[a <1>b</1>", "a]] <1>b</1>"}) {
        INFO(tagged);
        CHECK(marked(tagged) == "?");
    }
}

TEST_CASE("A picture's text and a piece of code, where no markup can stand, lose the brackets") {
    CHECK(marked("<1>[[Kassan]] talo</1>", "![Kassans hus](media/a.jpg)") == "<Kassan talo>");
}

TEST_CASE("Swedish words in fields, words that are filled in and words that count are marked") {
    PortalBuilder builder;
    builder.support("a", "Hjälp med pengar", "Ring kommunen.");
    builder.word("call", "Ring {name}, {number}");
    builder.word("days", "{count} dag", "{count} dagar");
    const Localized fi(
        builder.portal, "fi",
        {po_file(
            "fi",
            po_entry("support/a#title", "Hjälp med pengar", "Apua rahaan ([[budgetrådgivning]])") +
                po_entry("word#call", "Ring {name}, {number}", "Soita: [[{name}]], {number}") +
                R"po(
msgctxt "word#days"
msgid "{count} dag"
msgid_plural "{count} dagar"
msgstr[0] "{count} päivä"
msgstr[1] "{count} päivää ([[dagar]])"
)po",
            plural_header(2))});
    REQUIRE(codes(fi.diagnostics).empty());
    for (const LocalizedText& text : fi.portal.texts()) {
        CHECK(text.text.value.find("[[") == std::string::npos);
        CHECK(text.text.value.find("]]") == std::string::npos);
    }
    const auto swedish = [&](const LocalizedText& text) {
        std::string out = text.text.value;
        for (const OtherWords& each : text.other_words) {
            CHECK(each.language == &builder.portal.source_language());
            out += "|" + text.text.value.substr(each.begin, each.end - each.begin);
        }
        return out;
    };
    CHECK(swedish(
              fi.portal.text(builder.portal.supports[*builder.portal.supports.find("a")].title)) ==
          "Apua rahaan (budgetrådgivning)|budgetrådgivning");
    CHECK(swedish(fi.portal.word("call", {{"name", std::string("Försäkringskassan")},
                                          {"number", std::string("0771-524 524")}})) ==
          "Soita: Försäkringskassan, 0771-524 524|Försäkringskassan");
    CHECK(swedish(fi.portal.counted("days", 1)) == "1 päivä");
    CHECK(swedish(fi.portal.counted("days", 3)) == "3 päivää (dagar)|dagar");
}

TEST_CASE("A translation whose brackets are not in pairs is told and not shown") {
    PortalBuilder builder;
    builder.support("a", "Pengar", "Ring kommunen.", "Ring [oss](tel:112).\n");
    const Localized fi(
        builder.portal, "fi",
        {po_file("fi", po_entry("support/a#title", "Pengar", "Rahaa [[pengar]") +
                           po_entry("support/a#summary", "Ring kommunen.", "Soita kuntaan.") +
                           po_entry("support/a#body", "Ring <1>oss</1>.", "Soita [[<1>oss</1>."))});
    CHECK(codes(fi.diagnostics) ==
          std::vector<std::string>{"translation-source-words", "translation-source-words"});
    const Support& support = builder.portal.supports[*builder.portal.supports.find("a")];
    CHECK(fi.portal.text(support.title).text.value == "Pengar");
    CHECK(fi.portal.text(support.title).fallback());
    CHECK_FALSE(fi.portal.text(support.summary).fallback());
}

TEST_CASE("Two brackets in the Swedish are the author's own") {
    PortalBuilder builder;
    builder.word("odd", "Tryck på [[Enter]]");
    const Localized fi(builder.portal, "fi", {});
    CHECK(fi.portal.word("odd").text.value == "Tryck på [[Enter]]");
    CHECK(fi.portal.word("odd", {{"x", std::string("y")}}).text.value == "Tryck på [[Enter]]");
}
