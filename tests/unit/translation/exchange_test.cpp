// Out to translators and back: unchanged is unchanged, what comes back is a stranger's, and no file
// raises its own state.
#include "translation/exchange/exchange.hpp"

#include "catch.hpp"
#include "exchange_run.hpp"
#include "translation/minor.hpp"
#include "translation/preview.hpp"

using namespace lykta;
TEST_CASE("What goes out and comes back unchanged changes nothing") {
    const std::string stale = "#, fuzzy\n#| msgid \"Gammal\"\n" + title.substr(1);
    const std::string half = replaced(days, "msgstr[1] \"{count} päivää\"", "msgstr[1] \"\"");
    for (const std::string& file :
         {header, draft_header, header + title + paragraph + days, draft_header + title + days,
          header + stale, header + "# state: draft" + title, header + half}) {
        for (const ExchangeFormat format : formats) {
            for (const bool only_changed : {true, false}) {
                Run run(file);
                const auto result = run.in(run.out(format, only_changed));
                CHECK(codes(run.diagnostics).empty());
                REQUIRE(result);
                CHECK(result->bytes == run.sheet.bytes);
                CHECK(result->changed == 0);
            }
        }
    }
}

TEST_CASE("A changed translation comes in, and nothing else changes") {
    for (const ExchangeFormat format : formats) {
        Run run(header + title + paragraph + days);
        const auto result = run.in(replaced(run.out(format), "Otsikko", "Uusi otsikko"));
        REQUIRE(result);
        CHECK(result->changed == 1);
        CHECK(result->bytes == replaced(run.sheet.bytes, "Otsikko", "Uusi otsikko"));
    }
}

TEST_CASE("Only what is missing or stale goes out when that is asked for") {
    for (const ExchangeFormat format : formats) {
        Run run(header + title);
        const std::string out = run.out(format, true);
        CHECK(out.find("Otsikko") == std::string::npos);
        CHECK(out.find("dagar") != std::string::npos);
    }
}

TEST_CASE("Tags may change places, but none may be lost, doubled or made up") {
    Run run(header + paragraph);
    const std::string out = run.out(ExchangeFormat::po);
    CHECK(run.in(replaced(out, "Soita <2>heille</2> tai <1>meille</1>",
                          "Soita <1>meille</1> tai <2>heille</2>")));
    for (const char* bad : {"Soita <2>heille</2> tai meille", "Soita <1>a</1> <1>b</1> <2>c</2>",
                            "Soita <1>a</1> <2>b</2> <3>c</3>", "Soita <1>a <2>b</2></1>",
                            "Soita <a>a</a> <1>b</1> <2>c</2>", "Soita <1></1> <2>c</2>"}) {
        const std::string file = replaced(out, "Soita <2>heille</2> tai <1>meille</1>", bad);
        CHECK_FALSE(run.in(file));
        REQUIRE_FALSE(run.diagnostics.empty());
        CHECK(run.diagnostics.front().place.line > 0);
    }
}

TEST_CASE("A link leads where the source leads, whatever a file says") {
    Run run(header + paragraph);
    std::string out = run.out(ExchangeFormat::xliff);
    out = replaced(out, "<target state=\"translated\">Soita <g id=\"2\"",
                   "<target state=\"translated\">Soita <g id=\"2\" ctype=\"link\" "
                   "equiv-text=\"https://evil.example\"");
    const auto result = run.in(out);
    REQUIRE(result);
    CHECK(result->bytes == run.sheet.bytes);
}

TEST_CASE("Placeholders must stay as they are") {
    Run run(header + days);
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::po), "{count} päivää", "{määrä} päivää")));
    CHECK(codes(run.diagnostics) == Codes{"translation-placeholders"});
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::xliff),
                                "<ph id=\"count\">{count}</ph> päivää", "monta päivää")));
}

TEST_CASE("One mistake refuses the whole file") {
    Run run(header + title + days);
    std::string out = replaced(run.out(ExchangeFormat::po), "Otsikko", "Uusi otsikko");
    out = replaced(out, "{count} päivää", "päivää");
    CHECK_FALSE(run.in(out));
}

TEST_CASE("What was translated while its source changed is kept, and not shown") {
    Run before(header + po_entry("page/x#title", "Rubrik", "") + paragraph + days);
    const std::string went_out = before.out(ExchangeFormat::po);
    const std::string came_back =
        replaced(went_out, "msgid \"Rubrik\"\nmsgstr \"\"", "msgid \"Rubrik\"\nmsgstr \"Otsikko\"");
    Run after(header + po_entry("page/x#title", "Ny rubrik", "") + paragraph + days,
              example("Ny rubrik"));
    after.knows(before);
    const auto result = after.in(came_back);
    REQUIRE(result);
    CHECK(codes(after.diagnostics) == Codes{"import-source-changed"});
    CHECK(result->changed == 1);
    CHECK(result->bytes.find("#, fuzzy\n#| msgid \"Rubrik\"\nmsgctxt \"page/x#title\"\n"
                             "msgid \"Ny rubrik\"\nmsgstr \"Otsikko\"") != std::string::npos);
    CHECK(after.of(result->bytes).rows.front().state == TextState::stale);
}

TEST_CASE("A file in another language is refused") {
    Run run(header + title);
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::po), "Language: fi", "Language: ar")));
    CHECK(codes(run.diagnostics) == Codes{"import-language-differs"});
    CHECK(run.in(replaced(run.out(ExchangeFormat::po), "Language: fi", "Language: fi_FI")));
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::xliff), "target-language=\"fi\"",
                                "target-language=\"ar\"")));
}

TEST_CASE("A file tells its language however it is written") {
    const std::string xliff = Run(header + title).out(ExchangeFormat::xliff);
    const auto language_in = [](const std::string& file) { return incoming_head(file).language; };
    CHECK(language_in(xliff) == "fi");
    CHECK(language_in(replaced(xliff, "target-language=\"fi\"", "target-language='fi'")) == "fi");
    CHECK(language_in(replaced(xliff, "target-language=\"fi\"", "target-language = \"se_NO\"")) ==
          "se-NO");
    CHECK(language_in(replaced(xliff, "<xliff", "<!-- target-language=\"ar\" --><xliff")) == "fi");
    CHECK(language_in(Run(header + title).out(ExchangeFormat::po)) == "fi");
}

TEST_CASE("A text in another script is refused") {
    PortalBuilder builder = example();
    for (Language& language : builder.tables->languages.all) language.script = "Latn";
    Run run(header + title, std::move(builder));
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::po), "Otsikko",
                                "بإمكانك أنت أيضًا الحصول على المساعدة من البلدية في أي وقت")));
    CHECK(codes(run.diagnostics) == Codes{"import-script"});
}

TEST_CASE("Line ends, a byte-order mark and letters in parts are mended") {
    Run run(header + title);
    std::string out = replaced(run.out(ExchangeFormat::po), "Otsikko", "O\xCC\x88tsikko");
    for (std::size_t at = 0; (at = out.find('\n', at)) != std::string::npos; at += 2) {
        out.insert(at, "\r");
    }
    const auto result = run.in("\xEF\xBB\xBF" + out);
    REQUIRE(result);
    CHECK(result->bytes == replaced(run.sheet.bytes, "Otsikko", "Ötsikko"));
}

TEST_CASE("Hidden characters that turn a text around are refused") {
    Run run(header + title);
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::po), "Otsikko", "Ots\xE2\x80\xAEikko")));
    CHECK_FALSE(run.in(replaced(run.out(ExchangeFormat::xliff), "Otsikko", "Ots\xE2\x80\xAEikko")));
}

TEST_CASE("Two entries for one text are refused") {
    Run run(header + title);
    CHECK_FALSE(run.in(run.out(ExchangeFormat::po) + po_entry("page/x#title", "Rubrik", "Toinen")));
    CHECK(codes(run.diagnostics) == Codes{"po-duplicate"});
}

TEST_CASE("A text that has changed since the export is told, not taken as another's") {
    for (const ExchangeFormat format : formats) {
        const auto two = [](const std::string& second) {
            PortalBuilder builder;
            builder.text("page/x", "body", "Kom hit när du vill.");
            builder.text("page/x", "body", second);
            return builder;
        };
        Run before(header + po_entry("page/x#body", "Vi ringer dig.", "Soitamme."),
                   two("Vi ringer dig."));
        const std::string out = replaced(before.out(format), "Soitamme", "Me soitamme");
        Run after(header, two("Något helt annat"));
        after.knows(before);
        const auto result = after.in(out);
        REQUIRE(result);
        CHECK(result->unknown == 1);
        CHECK(result->bytes == after.sheet.bytes);
        CHECK(codes(after.diagnostics) == Codes{"import-unknown-text"});
    }
}

TEST_CASE("A text that changed while it was translated keeps the words, and is stale") {
    Run before(header + title);
    const std::string out = replaced(before.out(ExchangeFormat::po), "Otsikko", "Uusi otsikko");
    Run after(header + title, example("Rubriken"));
    after.knows(before);
    CHECK(after.state_after(out, "Rubriken") == TextState::stale);
    CHECK(after.in(out)->bytes.find("Uusi otsikko") != std::string::npos);
}

TEST_CASE("A file cannot raise a state by what it says of itself") {
    Run run(draft_header + title);
    const std::string po = run.out(ExchangeFormat::po);
    CHECK(run.state_after(replaced(po, "X-Lykta-State: draft", "X-Lykta-State: final")) ==
          TextState::draft);
    CHECK(run.state_after(replaced(po, "msgctxt \"page/x#title\"",
                                   "# state: translated\nmsgctxt \"page/x#title\"")) ==
          TextState::draft);
    po::Entry read;
    read.source = "Rubrik";
    read.translations = {"Otsikko"};
    const std::string mark = "# reviewed: Nobody, speaker, 2026-11-25, " + review_hash(read) + "\n";
    CHECK(run.state_after(replaced(po, "msgctxt \"page/x#title\"",
                                   mark + "msgctxt \"page/x#title\"")) == TextState::draft);
    std::string xliff = run.out(ExchangeFormat::xliff);
    xliff = replaced(xliff, "needs-review-translation\">Otsikko", "final\">Otsikko");
    CHECK(run.state_after(xliff) == TextState::draft);
}

TEST_CASE("New words lose what was said of the old ones") {
    for (const char* state : {"# state: translated", "# state: final"}) {
        Run run(draft_header + state + title);
        REQUIRE(run.sheet.rows.size() == 3);
        CHECK(run.state_after(replaced(run.out(ExchangeFormat::po), "Otsikko", "Uusi otsikko")) ==
              TextState::draft);
    }
}

TEST_CASE("A file may lower a state") {
    Run run(header + title);
    std::string xliff = replaced(run.out(ExchangeFormat::xliff), "state=\"translated\">Otsikko",
                                 "state=\"needs-review-translation\">Otsikko");
    CHECK(run.state_after(xliff) == TextState::draft);
    CHECK(run.state_after(replaced(run.out(ExchangeFormat::po), "msgctxt \"page/x#title\"",
                                   "#, fuzzy\nmsgctxt \"page/x#title\"")) == TextState::stale);
}

TEST_CASE("Who imports may say that a speaker has read it: who, role, date and hash are written") {
    for (const ExchangeFormat format : formats) {
        Run run(draft_header + title);
        const std::string out = run.out(format);
        CHECK(run.state_after(out, "Rubrik", aino) == TextState::reviewed);
        const std::string bytes = run.in(out, aino)->bytes;
        CHECK(bytes.find("# reviewed: Aino Exempel, speaker, 2026-11-25, ") != std::string::npos);
        // What she has not seen is not hers: the other texts are missing still.
        CHECK(run.in(out, aino)->reviewed == 1);
    }
}

TEST_CASE("A review holds for the very words that were read") {
    Run run(draft_header + title);
    const std::string reviewed = run.in(run.out(ExchangeFormat::po), aino)->bytes;
    Run again(replaced(reviewed, "Otsikko", "Otsikot"));
    CHECK(again.sheet.rows.back().text->segment->source == "{count} dag");
    for (const SheetRow& row : again.sheet.rows) {
        if (row.text->segment->source == "Rubrik") CHECK(row.state == TextState::draft);
    }
    // Said twice is said once.
    Run twice(reviewed);
    CHECK(twice.in(twice.out(ExchangeFormat::xliff), aino)->bytes == reviewed);
}

TEST_CASE("A translator's own comments come in, the program's own do not") {
    Run run(header + title);
    const auto result = run.in(replaced(run.out(ExchangeFormat::po), "msgctxt \"page/x#title\"",
                                        "# A question.\n# minor: me, 2026-01-01\n"
                                        "msgctxt \"page/x#title\""));
    REQUIRE(result);
    CHECK(result->bytes.find("# A question.\n") != std::string::npos);
    CHECK(result->bytes.find("minor:") == std::string::npos);
}

TEST_CASE("A minor edit leaves translations and reviews current, and says who said so") {
    Run before(draft_header + title);
    const std::string reviewed = before.in(before.out(ExchangeFormat::po), aino)->bytes;
    Run run(reviewed, example("Rubriken"));
    Diagnostics diagnostics;
    const auto edited = edited_texts(run.sheet, "page/x");
    REQUIRE(edited.size() == 1);
    CHECK(edited.front().context == "page/x#title");
    CHECK(in_brackets(edited.front().changes) == "[-Rubrik +Rubriken]");
    CHECK(edited_texts(run.sheet, "page/x#title").size() == 1);
    CHECK(edited_texts(run.sheet, "page/x#summary").empty());
    CHECK(edited_texts(run.sheet, "page/y").empty());
    const MinorEdit minor = with_minor_edits(run.sheet, edited, "Bo", aino.date, diagnostics);
    CHECK(minor.kept == 1);
    const Sheet after = run.of(minor.bytes);
    CHECK(after.rows.front().state == TextState::reviewed);
    CHECK(minor.bytes.find("# minor: Bo, 2026-11-25\n") != std::string::npos);
    CHECK(with_minor_edits(run.sheet, {}, "Bo", aino.date, diagnostics).kept == 0);
}

TEST_CASE("A minor edit is refused where tags are no longer those of the source") {
    PortalBuilder builder;
    builder.lone_body("page/x", "Ring oss eller [dem](contact/b) nu.");
    Run run(header + po_entry("page/x#body", "Ring <1>oss</1> eller <2>dem</2> nu.",
                              "Soita <1>a</1> <2>b</2>."),
            std::move(builder));
    Diagnostics diagnostics;
    const auto edited = edited_texts(run.sheet, "page/x");
    REQUIRE(edited.size() == 1);
    const MinorEdit minor = with_minor_edits(run.sheet, edited, "Bo", aino.date, diagnostics);
    CHECK(minor.kept == 0);
    CHECK(minor.refused == 1);
    CHECK(minor.bytes == run.sheet.bytes);
}

TEST_CASE("The same words translated elsewhere are suggested, never applied") {
    PortalBuilder builder;
    builder.text("page/x", "title", "Rubrik");
    builder.text("page/y", "title", "Rubrik");
    Run run(header + title, std::move(builder));
    add_suggestions(run.sheet, {});
    CHECK(run.sheet.rows[1].suggestion == "Otsikko");
    CHECK(run.sheet.rows[1].state == TextState::missing);
    for (const ExchangeFormat format : formats) {
        const std::string out = run.out(format);
        CHECK(out.find("Otsikko", out.find("Otsikko") + 1) != std::string::npos);
        const auto result = run.in(out);
        REQUIRE(result);
        CHECK(result->bytes == run.sheet.bytes);
    }
}

TEST_CASE("A reviewer's plain corrections come in") {
    Run run(draft_header + title + days);
    const std::string id = row_id(run.sheet.rows[0]);
    const std::string text = "Lykta fi\n\n[" + id + "] Uusi\n  otsikko \n\n[" +
                             row_id(run.sheet.rows.back()) + ".1] {count} vrk\n";
    const auto result = run.in(text, aino);
    REQUIRE(result);
    CHECK(result->changed == 2);
    CHECK(result->bytes.find("msgstr \"Uusi otsikko\"") != std::string::npos);
    CHECK(result->bytes.find("msgstr[1] \"{count} vrk\"") != std::string::npos);
    CHECK(result->bytes.find("msgstr[0] \"{count} päivä\"") != std::string::npos);
    CHECK(preview_page(run.sheet, run.builder.portal, {}).find("[" + id + "]") !=
          std::string::npos);
}

TEST_CASE("A correction of a text that is not there is refused with its line") {
    Run run(header + title);
    CHECK_FALSE(run.in("Lykta fi\n[00000000] Uusi\n"));
    CHECK(run.diagnostics.front().place.line == 2);
    CHECK_FALSE(run.in("Lykta fi\nwords\n"));
    CHECK_FALSE(run.in("Lykta ar\n[" + row_id(run.sheet.rows[0]) + "] x\n"));
}

TEST_CASE("The reviewer's page shows words, never markup of theirs, in the right direction") {
    PortalBuilder builder;
    builder.text("page/x", "title", "Rubrik");
    Diagnostics diagnostics;
    const std::string file = replaced(header, "Language: fi", "Language: ar") +
                             po_entry("page/x#title", "Rubrik", "<script>alert(1)</script>");
    const SourceTexts texts = source_texts(builder.portal);
    const Sheet sheet = make_sheet(builder.portal, texts, *builder.portal.languages().find("ar"),
                                   Layer::site, {"translations/ar.po", file}, diagnostics);
    const std::string page = preview_page(sheet, builder.portal, {});
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<div lang=\"ar\" dir=\"rtl\">&lt;script&gt;") != std::string::npos);
}

TEST_CASE("The glossary's words are told to translators, and missed in a translation") {
    PortalBuilder builder;
    const Phrase word = builder.text("term/beslut", "term", "beslut");
    builder.portal.glossary.push_back({"beslut", word, {"besluten"}, {}, {}, {}, {}});
    builder.text("page/x", "title", "Alla besluten är här");
    const std::string file = header + po_entry("term/beslut#term", "beslut", "päätös") +
                             po_entry("page/x#title", "Alla besluten är här", "Kaikki täällä");
    Run run(file, std::move(builder));
    CHECK(run.sheet.rows[1].text->notes.back() == "Ordlistan: beslut");
    Diagnostics diagnostics;
    const CatalogueFile store{
        Layer::site, "translations/fi.po", "fi",
        std::make_shared<po::Catalogue>(po::parse(file, "translations/fi.po", diagnostics))};
    const auto warns = [&](const Sheet& sheet) {
        return preview_page(sheet, run.builder.portal, {store}).find("Ordlistan säger ”päätös”") !=
               std::string::npos;
    };
    CHECK(warns(run.sheet));
    CHECK_FALSE(warns(run.of(replaced(file, "Kaikki täällä", "Kaikki päätökset täällä"))));
}
