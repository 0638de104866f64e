// The base's words that a site's language lacks are the site's to order.
#include "translation/lacking_in_base.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"
#include "translation/sheet.hpp"

using namespace lykta;
using Contexts = std::vector<std::string>;

namespace {

struct Run {
    PortalBuilder builder;
    std::vector<CatalogueFile> files;
    SourceTexts texts;

    explicit Run(std::vector<CatalogueFile> catalogues)
        : builder(portal()),
          files(std::move(catalogues)),
          texts(source_texts(builder.portal, files)) {}

    static PortalBuilder portal() {
        PortalBuilder builder;
        builder.word("home", "Hem");
        builder.word("back", "Tillbaka");
        builder.text("page/base", "title", "Grunden");
        builder.text("page/money", "title", "Pengar", SegmentKind::decision_and_money);
        for (Segment& segment : builder.portal.segments) segment.place.file = "content/x.yaml";
        builder.text("page/own", "title", "Eget");
        return builder;
    }

    [[nodiscard]] Contexts asked(const std::string& tag) const {
        Contexts out;
        for (const TextFacts* text : wanted_texts(
                 builder.portal, texts, *builder.portal.languages().find(tag), Layer::site)) {
            out.push_back(text->context);
        }
        return out;
    }
};

CatalogueFile base(const std::string& entries, const std::string& headers = "") {
    return po_file("se", entries, headers, Layer::base);
}

}  // namespace

TEST_CASE("A site is asked for what the base does not say in its language, below its own texts") {
    const Run run({base(po_entry("word#home", "Hem", "Ruoktu"))});
    CHECK(run.asked("se") ==
          Contexts{"page/own#title", "word#back", "page/base#title", "page/money#title"});
    // There is nothing of the base in this one.
    CHECK(run.asked("fit").size() == 5);
}

TEST_CASE("A language that the base has whole is asked for the site's own texts alone") {
    const Run run({base(po_entry("word#home", "Hem", "a") + po_entry("word#back", "Tillbaka", "b") +
                        po_entry("page/base#title", "Grunden", "c") +
                        po_entry("page/money#title", "Pengar", "d"))});
    CHECK(run.asked("se") == Contexts{"page/own#title"});
}

TEST_CASE("A draft of the base is lacking where readers do not see it") {
    const std::string drafts =
        po_entry("word#home", "Hem", "a") + po_entry("word#back", "Tillbaka", "b") +
        po_entry("page/base#title", "Grunden", "c") + po_entry("page/money#title", "Pengar", "d");
    const std::string state = "\"X-Lykta-State: draft\\n\"\n";
    Run run({base(drafts, state)});
    CHECK(run.asked("se").size() == 5);
    run.builder.portal.site.drafts = Drafts::show_with_notice;
    run.texts = source_texts(run.builder.portal, run.files);
    CHECK(run.asked("se") == Contexts{"page/own#title", "page/money#title"});
}

TEST_CASE("Without the catalogues nothing of the base is asked for") {
    Run run({base("")});
    run.texts = source_texts(run.builder.portal);
    CHECK(run.asked("se") == Contexts{"page/own#title"});
}

TEST_CASE("What a site has translated in place of the base goes stale when the base changes") {
    const std::string whole =
        po_entry("word#home", "Hem", "a") + po_entry("word#back", "Tillbaka", "b") +
        po_entry("page/base#title", "Grunden", "c") + po_entry("page/money#title", "Pengar", "d");
    const std::string entries = po_entry("word#home", "Hemma", "Oma");
    Run run({base(whole), po_file("se", entries)});
    CHECK(run.asked("se") == Contexts{"page/own#title", "word#home"});
    Diagnostics diagnostics;
    const Sheet sheet = make_sheet(run.builder.portal, run.texts,
                                   *run.builder.portal.languages().find("se"), Layer::site,
                                   {"translations/se.po",
                                    "msgid \"\"\nmsgstr \"\"\n\"Language: se\\n\"\n"
                                    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                                    "\"X-Lykta-State: translated\\n\"\n" +
                                        entries},
                                   diagnostics);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[1].state == TextState::stale);
    CHECK(sheet.rows[1].entry->previous_source == "Hemma");
    CHECK(sheet.rows[1].entry->translations.front() == "Oma");
}

TEST_CASE("A question that the base has answered since goes out of the site's file") {
    const std::string header =
        "msgid \"\"\nmsgstr \"\"\n\"Language: se\\n\"\n"
        "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\"X-Lykta-State: translated\\n\"\n";
    Run run({base(po_entry("word#home", "Hem", "a"))});
    Diagnostics diagnostics;
    const auto sheet_of = [&](const std::string& bytes) {
        return make_sheet(run.builder.portal, run.texts, *run.builder.portal.languages().find("se"),
                          Layer::site, {"translations/se.po", bytes}, diagnostics);
    };
    const Sheet sheet = sheet_of(header + po_entry("word#home", "Hem", ""));
    CHECK(sheet.bytes.find("word#home") == std::string::npos);
    CHECK(sheet_of(sheet.bytes).bytes == sheet.bytes);
    // An answer of the site's own stays.
    const Sheet own = sheet_of(header + po_entry("word#home", "Hem", "Oma"));
    CHECK(own.bytes.find("Oma") != std::string::npos);
}
