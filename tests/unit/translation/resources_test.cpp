// What goes along to translators: the memory and its matches, the glossary, and which texts they
// come to first.
#include "catch.hpp"
#include "portal_builder.hpp"
#include "translation/exchange/exchange.hpp"
#include "translation/exchange/order.hpp"
#include "translation/resources/glossary_files.hpp"
#include "translation/resources/memory.hpp"

using namespace lykta;

namespace {

struct Run {
    PortalBuilder builder;
    SourceTexts texts;
    Sheet sheet;
    Diagnostics diagnostics;

    Run(PortalBuilder portal, const std::string& entries)
        : builder(std::move(portal)),
          texts(source_texts(builder.portal)),
          sheet(make_sheet(builder.portal, texts, fi(), Layer::site,
                           {"translations/fi.po",
                            "msgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\n"
                            "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                            "\"X-Lykta-State: translated\\n\"\n" +
                                entries},
                           diagnostics)) {}

    [[nodiscard]] const Language& fi() const { return *builder.portal.languages().find("fi"); }
};

}  // namespace

TEST_CASE("A memory holds what counts as a translation, the site's words before the base's") {
    PortalBuilder builder;
    builder.text("page/x", "title", "Ett");
    builder.text("page/x", "summary", "Två");
    builder.text("page/x", "body", "Tre");
    builder.text("page/x", "note", "Fyra");
    std::vector<CatalogueFile> files;
    files.push_back(po_file(
        "fi",
        po_entry("page/x#title", "Ett", "Perusta") + po_entry("page/x#summary", "Två", "Kaksi"), {},
        Layer::base));
    files.push_back(po_file("fi", po_entry("page/x#title", "Ett", "Yksi") +
                                      po_entry("page/x#body", "Tre", "Kolme", "#, fuzzy\n") +
                                      po_entry("page/x#note", "Fyra", "Neljä", "# state: draft\n") +
                                      po_entry("page/y#title", "Borta", "Poissa")));
    Diagnostics diagnostics;
    const auto units =
        memory_of(builder.portal, files, *builder.portal.languages().find("fi"), diagnostics);
    REQUIRE(units.size() == 2);
    CHECK(units[0] == tmx::Unit{"page/x#title", {{"sv", "Ett"}, {"fi", "Yksi"}}});
    CHECK(units[1] == tmx::Unit{"page/x#summary", {{"sv", "Två"}, {"fi", "Kaksi"}}});
}

TEST_CASE("The most alike match of a memory is offered, never taken in") {
    PortalBuilder builder;
    builder.text("page/x", "title", "Vi lyssnar på dig och din familj");
    builder.text("page/x", "summary", "Något helt annat står här");
    builder.text("page/x", "body", "Ring oss");
    Run run(std::move(builder), po_entry("page/x#body", "Ring oss", "Soita meille"));
    const std::vector<tmx::Unit> memory{
        {"", {{"sv-SE", "Vi lyssnar på dig och din man"}, {"fi-FI", "melkein"}}},
        {"", {{"SV", "Vi lyssnar på dig och din familj"}, {"FI", "Kuuntelemme"}}},
        {"", {{"sv", "Något helt annat"}, {"ar", "غير"}}},
        {"", {{"sv", "Ring oss"}, {"fi", "Soittakaa"}}},
    };
    CHECK(add_matches(run.sheet, memory, "byrå.tmx", run.builder.portal) == 1);
    CHECK(run.sheet.rows[0].suggestion == "Kuuntelemme");
    CHECK(run.sheet.rows[0].suggestion_quality == 100);
    CHECK(run.sheet.rows[0].state == TextState::missing);
    CHECK(run.sheet.rows[1].suggestion.empty());
    CHECK(run.sheet.rows[2].suggestion.empty());
    const Export out =
        exported(run.sheet, run.builder.portal.source_language(), ExchangeFormat::po, true);
    CHECK(out.bytes.find("Samma ord är översatta i byrå.tmx: ”Kuuntelemme”") != std::string::npos);
}

TEST_CASE("A match of words that are only alike says how alike they are") {
    PortalBuilder builder;
    builder.text("page/x", "title", "Vi lyssnar på dig och din familj.");
    Run run(std::move(builder), "");
    add_matches(run.sheet, {{"", {{"sv", "Vi lyssnar på dig och din familj"}, {"fi", "K"}}}}, "m",
                run.builder.portal);
    CHECK(run.sheet.rows[0].suggestion_quality < 100);
    CHECK(run.sheet.rows[0].suggestion_quality >= 75);
    const Export out =
        exported(run.sheet, run.builder.portal.source_language(), ExchangeFormat::xliff, true);
    CHECK(out.bytes.find("match-quality=\"" + std::to_string(run.sheet.rows[0].suggestion_quality) +
                         "\"") != std::string::npos);
}

TEST_CASE("The glossary goes out as TBX and as CSV, with what means what") {
    const std::vector<GlossaryRow> rows{
        {"avlosning",
         "avlösning",
         "någon annan tar över <en stund>",
         "sijaishoito",
         {"avlösningen"}},
        {"god-man", "god man", "=HYPERLINK(\"x\")", "", {}},
    };
    const PortalBuilder builder;
    const Language& sv = builder.portal.source_language();
    const Language& fi = *builder.portal.languages().find("fi");
    const std::string tbx = as_tbx(rows, sv, fi);
    CHECK(
        tbx.find("<descrip type=\"definition\">någon annan tar över &lt;en stund&gt;</descrip>") !=
        std::string::npos);
    CHECK(tbx.find("<term>avlösningen</term>") != std::string::npos);
    CHECK(tbx.find("<langSet xml:lang=\"fi\">\n          <tig><term>sijaishoito</term></tig>") !=
          std::string::npos);
    const std::string csv = as_csv(rows, sv, fi);
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(csv.find("\"avlösning\",\"sijaishoito\",\"någon annan tar över <en stund>\"\r\n") !=
          std::string::npos);
    CHECK(csv.find("\"god man\",\"\",\" =HYPERLINK(\"\"x\"\")\"\r\n") != std::string::npos);
}

TEST_CASE("What stands on every page goes out first, then lists, then what most texts lead to") {
    PortalBuilder builder;
    builder.text("support/a", "title", "Aa");
    builder.text("support/b", "title", "Bb");
    builder.text("support/b", "summary", "Bb två");
    builder.lone_body("page/x", "Läs [mer](support/b).");
    builder.text("vocabulary/form", "label", "Form");
    builder.word("home", "Hem");
    Run run(std::move(builder), "");
    std::vector<std::string> order;
    for (const SheetRow* row : by_how_often_shown(run.sheet.rows)) {
        order.push_back(row->text->context);
    }
    CHECK(order == std::vector<std::string>{"word#home", "vocabulary/form#label", "support/b#title",
                                            "support/b#summary", "support/a#title", "page/x#body"});
}
