// What an import takes, and what it leaves: nothing that is newer here, nothing that is surely
// wrong, and no state by omission.
#include "exchange_run.hpp"
#include "translation/exchange/numbers.hpp"
#include "translation/exchange/verdict.hpp"
#include "translation/exchange/words_check.hpp"

#include <algorithm>

using namespace lykta;

namespace {

bool told(const Run& run, std::string_view code) {
    return std::ranges::any_of(run.diagnostics,
                               [&](const Diagnostic& one) { return one.kind->code == code; });
}

std::string without_line(std::string text, std::string_view begins) {
    const std::size_t at = text.find(begins);
    REQUIRE(at != std::string::npos);
    return text.erase(at, text.find('\n', at) + 1 - at);
}

/// Texts of eight words each, so that a language shows.
PortalBuilder many(int count) {
    PortalBuilder builder;
    for (int i = 0; i < count; ++i) {
        builder.text("page/p" + std::to_string(i), "title",
                     "Du kan ringa oss varje dag, nummer " + std::to_string(i) + ".");
    }
    return builder;
}

std::string entries(int count, const std::string& words) {
    std::string out;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        out += po_entry("page/p" + number + "#title",
                        "Du kan ringa oss varje dag, nummer " + number + ".",
                        words.empty() ? "" : words + " " + number + ".");
    }
    return out;
}

}  // namespace

TEST_CASE("Of two translators with the same export the second undoes nothing of the first") {
    for (const ExchangeFormat format : formats) {
        Run run(header + title + days);
        const std::string of_first = run.out(format);
        const std::string out = run.out(format);
        const auto first = run.then_in(replaced(of_first, "Otsikko", "Uusi otsikko"), aino);
        REQUIRE(first);
        CHECK(run.row().state == TextState::reviewed);
        const auto untouched = run.in(out);
        REQUIRE(untouched);
        CHECK(untouched->changed == 0);
        CHECK(run.words() == "Uusi otsikko");
        const std::string other =
            format == ExchangeFormat::po
                ? replaced(out, "\"{count} päivä\"", "\"{count} vuorokausi\"")
                : replaced(out, "</ph> päivä</target>", "</ph> vuorokausi</target>");
        const auto second = run.then_in(other);
        REQUIRE(second);
        CHECK(second->changed == 1);
        CHECK(second->in_conflict == 0);
        // All that was in the first one's file had been read: that is said.
        CHECK(codes(run.diagnostics) == Codes{"import-review-falls"});
        CHECK(run.words() == "Uusi otsikko");
        CHECK(run.row().state == TextState::reviewed);
        CHECK(run.words("{count} dag") == "{count} vuorokausi");
    }
}

TEST_CASE("A text that both have changed stays, is told, and lies beside") {
    for (const ExchangeFormat format : formats) {
        Run run(header + title);
        const std::string out = run.out(format);
        REQUIRE(run.then_in(replaced(out, "Otsikko", "Ensimmäinen")));
        const auto late = run.in(replaced(out, "Otsikko", "Toinen"));
        REQUIRE(late);
        CHECK(late->in_conflict == 1);
        CHECK(late->bytes == run.sheet.bytes);
        CHECK(codes(run.diagnostics) == Codes{"import-newer-here"});
        CHECK(late->conflicts.find("msgstr \"Toinen\"") != std::string::npos);
        CHECK(late->conflicts.find("#. Här står nu: ”Ensimmäinen”") != std::string::npos);
        // What lies beside comes in when that is asked for, and not before.
        const std::string beside = late->conflicts;
        CHECK(run.in(beside)->bytes == run.sheet.bytes);
        run.terms.overwrite = true;
        const auto taken = run.then_in(beside);
        REQUIRE(taken);
        CHECK(run.words() == "Toinen");
        CHECK(run.row().state == TextState::translated);
    }
}

TEST_CASE("A new translation of the one is no reason to lose the other's") {
    Run run(header);
    const std::string out = run.out();
    const std::string empty = "msgid \"Rubrik\"\nmsgstr \"\"";
    REQUIRE(run.then_in(replaced(out, empty, "msgid \"Rubrik\"\nmsgstr \"Ensimmäinen\"")));
    CHECK(run.in(replaced(out, empty, "msgid \"Rubrik\"\nmsgstr \"Toinen\""))->in_conflict == 1);
    // Said alike is no conflict.
    CHECK(run.in(replaced(out, empty, "msgid \"Rubrik\"\nmsgstr \"Ensimmäinen\""))->in_conflict ==
          0);
}

TEST_CASE("Replacing a reviewed text is said, and needs the flag") {
    Run run(header + title);
    REQUIRE(run.then_in(run.out(), aino));
    const std::string changed = replaced(run.out(), "Otsikko", "Uusi otsikko");
    const auto refused = run.in(changed);
    REQUIRE(refused);
    CHECK(refused->bytes == run.sheet.bytes);
    CHECK(codes(run.diagnostics) == Codes{"import-reviewed-here"});
    run.terms.overwrite = true;
    CHECK(run.state_after(changed) == TextState::translated);
    CHECK(codes(run.diagnostics) == Codes{"import-overwritten"});
}

TEST_CASE("A review that came after the export stands against a late change of the same words") {
    Run run(header + title);
    const std::string out = run.out();
    REQUIRE(run.then_in(out, aino));
    CHECK(run.in(replaced(out, "Otsikko", "Toinen"))->in_conflict == 1);
    // A late doubt says nothing of what has been reviewed since.
    const std::string doubt =
        replaced(out, "msgctxt \"page/x#title\"", "#, fuzzy\nmsgctxt \"page/x#title\"");
    CHECK(run.state_after(doubt) == TextState::reviewed);
}

TEST_CASE("Two files of one command that differ on a text are an error") {
    Run run(header + title);
    const std::string out = run.out();
    CHECK_FALSE(run.in_all({replaced(out, "Otsikko", "Yksi"), replaced(out, "Otsikko", "Kaksi")}));
    CHECK(codes(run.diagnostics) == Codes{"import-files-differ"});
    CHECK(
        run.in_all({replaced(out, "Otsikko", "Yksi"), replaced(out, "Otsikko", "Yksi")})->changed ==
        1);
    CHECK(run.in_all({out, replaced(out, "Otsikko", "Yksi")})->changed == 1);
}

TEST_CASE("A file that does not say where it comes from fills, and replaces nothing") {
    Run run(header + title);
    const std::string file = bare_header + "\"X-Lykta-State: translated\\n\"\n" +
                             po_entry("page/x#title", "Rubrik", "Vanha otsikko") + days;
    const auto result = run.in(file);
    REQUIRE(result);
    CHECK(codes(run.diagnostics) == Codes{"import-origin-unknown"});
    CHECK(result->changed == 1);  // the days, which were missing
    Run draft(draft_header + title);
    CHECK(draft.in(file)->changed == 2);
}

TEST_CASE("A file that a program took its number from is known by its texts") {
    for (const ExchangeFormat format : formats) {
        Run run(header + title + paragraph);
        std::string out = run.out(format);
        REQUIRE(run.then_in(replaced(out, "Otsikko", "Ensimmäinen")));
        out = format == ExchangeFormat::po
                  ? without_line(out, "\"X-Lykta-Export")
                  : replaced(out, "build-num=\"" + run.sent.back().id + "\" ", "");
        // Left as it went out: older than what is here, and no conflict.
        const auto result = run.in(out);
        REQUIRE(result);
        CHECK(result->bytes == run.sheet.bytes);
        CHECK(run.diagnostics.empty());
        CHECK(run.in(replaced(out, "Otsikko", "Toinen"))->in_conflict == 1);
    }
}

TEST_CASE("What is out is written and read, each copy by a number of its own") {
    Run run(header + title);
    run.out();
    const Sent sent = run.sent.front();
    const auto read = parse_sent(written(sent));
    REQUIRE(read);
    CHECK(read->id == sent.id);
    CHECK(read->texts == sent.texts);
    CHECK(read->date == sent.date);
    CHECK(read->texts.size() == 3);
    CHECK_FALSE(parse_sent("id: 1\ntexts:\n"));
    CHECK_FALSE(parse_sent(written(sent) + "more\n"));
    const std::string second = run.out(ExchangeFormat::xliff);
    CHECK(run.sent[1].id != sent.id);
    CHECK(second.find("build-num=\"" + run.sent[1].id + "\"") != std::string::npos);
}

TEST_CASE("White space that a program put around or into words is gone") {
    Run run(header + days);
    std::string out = run.out(ExchangeFormat::xliff);
    out = replaced(out, "<target state=\"needs-translation\"></target>",
                   "<target state=\"translated\">\n          Pitkä\n          otsikko\n        "
                   "</target>");
    REQUIRE(run.then_in(out));
    CHECK(run.words() == "Pitkä otsikko");
    CHECK(tidied("\n  Soita <1>\n  meille\n  </1>.\n", "Ring <1>oss</1>.") ==
          "Soita <1>meille</1>.");
    CHECK(tidied(" två ", " två ") == " två ");
    CHECK(tidied("a\nb", "c\nd") == "a\nb");
}

TEST_CASE("Words that the store could not be read with are refused at their line") {
    Run run(header + days);
    const std::string out =
        replaced(run.out(ExchangeFormat::xliff), "<target state=\"needs-translation\"></target>",
                 "<target state=\"translated\">Ots\xE2\x80\xAEikko</target>");
    CHECK_FALSE(run.in(out));
    CHECK(run.diagnostics.front().place.line > 1);
    // Marks that isolate turn nothing around them.
    CHECK(run.in(replaced(out, "\xE2\x80\xAE", "\xE2\x81\xA6")));
}

TEST_CASE("Swedish copied into the translation is no translation") {
    const std::string source = "Du kan ringa oss varje dag, nummer 0.";
    for (const char* state : {"translated", "new", "final"}) {
        Run run(header, many(1));
        const std::string out = replaced(
            run.out(ExchangeFormat::xliff), "<target state=\"needs-translation\"></target>",
            "<target state=\"" + std::string(state) + "\">" + source + "</target>");
        const auto result = run.in(out);
        REQUIRE(result);
        CHECK(result->bytes == run.sheet.bytes);
        const bool is_new = std::string(state) == "new";
        CHECK(codes(run.diagnostics) == Codes{is_new ? "import-only-source" : "import-copied"});
    }
    PortalBuilder builder;
    builder.text("contact/x", "name", "Anhörigstödet i Björkhamns kommun");
    Run names(header, std::move(builder));
    const std::string name = "Anhörigstödet i Björkhamns kommun";
    CHECK(names.in(header + po_entry("contact/x#name", name, name))->changed == 1);
}

TEST_CASE("What stands for a translation that is still to be made is refused") {
    for (const char* words : {"TODO", "TODO: kysy", "???", "-", "Otsikko FIXME"}) {
        Run run(header);
        INFO(words);
        CHECK_FALSE(run.in(header + po_entry("page/x#title", "Rubrik", words)));
        CHECK(codes(run.diagnostics) == Codes{"import-unfinished"});
    }
    CHECK_FALSE(unfinished("Todo lo que necesita", "Allt"));
    CHECK_FALSE(unfinished("–", "–"));
}

TEST_CASE("Numbers are compared however a language writes them") {
    const auto same = [](std::string_view source, std::string_view words) {
        INFO(source << " | " << words);
        return !numbers_differ(source, words);
    };
    CHECK(same("Ring 070-174 06 05.", "Call 070-174 06 05."));
    CHECK(same("2 575 kronor", "2,575 kronor"));
    CHECK(same("2\u00A0575 kronor", "٢٬٥٧٥ كرونة"));
    CHECK(same("kl. 16.30", "at 4:30 pm"));
    CHECK(same("kl. 9.00", "klo 9"));
    CHECK(same("1 september 2026", "1.9.2026"));
    CHECK(same("2026-09-01", "1. syyskuuta 2026"));
    CHECK(same("den 1 september", "1.9. alkaen"));
    CHECK(same("2 dagar", "kaksi päivää"));
    CHECK(same("mellan 8 och 12 år", "8–12-vuotias"));
    CHECK_FALSE(same("Ring 112.", "Soita 113."));
    CHECK_FALSE(same("070-174 06 05", "070-174 06 06"));
    CHECK_FALSE(same("3 dagar", "5 päivää"));
    CHECK_FALSE(same("2 575 kronor", "2 557 kruunua"));
    Run run(header, many(2));
    REQUIRE(run.in(header + po_entry("page/p1#title", "Du kan ringa oss varje dag, nummer 1.",
                                     "Soita meille päivittäin, numero 17.")));
    CHECK(codes(run.diagnostics) == Codes{"import-numbers"});
}

TEST_CASE("A file that changes most translations at once is asked about") {
    Run run(header + entries(12, "Voit soittaa"), many(12));
    std::string out = run.out();
    for (std::size_t at = 0; (at = out.find("Voit soittaa", at)) != std::string::npos; ++at) {
        out.replace(at, 12, "Voitte soittaa");
    }
    CHECK_FALSE(run.in(out));
    CHECK(codes(run.diagnostics) == Codes{"import-most-changed"});
    run.terms.replace_most = true;
    CHECK(run.in(out)->changed == 12);
}

TEST_CASE("A file with another catalogue's words is refused, whatever it calls itself") {
    Run run(header, many(12));
    run.catalogues.push_back(po_file("en", entries(12, "You can call us")));
    CHECK_FALSE(run.in(header + entries(12, "You can call us")));
    CHECK(codes(run.diagnostics) == Codes{"import-other-catalogue"});
    CHECK(run.in(header + entries(12, "Voit soittaa meille"))->changed == 12);
}

TEST_CASE("A file in other words than the language's is refused, whatever it calls itself") {
    // What is known of each language: words of its own, three letters each.
    const auto words = [](char first, int count) {
        std::string out;
        for (int i = 0; i < count; ++i) {
            out += std::string{' ', first, static_cast<char>('a' + i / 26 % 26),
                               static_cast<char>('a' + i % 26), static_cast<char>('a' + i / 676)};
        }
        return out;
    };
    const auto known = [](const std::string& all) { return po_entry("word#all", "alla", all); };
    Run run(header, many(12));
    run.catalogues.push_back(po_file("en", known(words('e', 2500))));
    const std::string english = header + entries(12, "Words" + words('e', 8));
    CHECK_FALSE(run.in(english));  // even where nothing is known of Finnish
    run.catalogues.push_back(po_file("fi", known(words('f', 2500))));
    CHECK_FALSE(run.in(english));
    CHECK(codes(run.diagnostics) == Codes{"import-other-words"});
    CHECK_FALSE(run.in(header + entries(12, "Words" + words('q', 8))));
    CHECK(codes(run.diagnostics) == Codes{"import-strange-words"});
    CHECK(run.in(header + entries(12, "Sanoja" + words('f', 8)))->changed == 12);
    run.terms.replace_most = true;
    CHECK(run.in(english)->changed == 12);
}

TEST_CASE("Contexts that belong to nothing here are counted; where most do, the file is refused") {
    Run run(header);
    const auto one = run.in(header + title + po_entry("page/gone#title", "Borta", "Poissa"));
    REQUIRE(one);
    CHECK(one->changed == 1);
    CHECK(codes(run.diagnostics) == Codes{"import-unknown-contexts"});
    CHECK_FALSE(run.in(header + title + entries(12, "Voit soittaa")));
    CHECK(codes(run.diagnostics) == Codes{"import-of-other-site"});
}

TEST_CASE(
    "What a letter has around corrections is refused, and so is a number that is there twice") {
    Run run(draft_header + title);
    const std::string id = "[" + row_id(run.row()) + "]";
    for (const char* tail :
         {"\nMed vänliga hälsningar\nAino\n", "Mvh Aino\n", "-- \nAino Exempel\n",
          "\n070-174 06 05\n", "> Hej!\n", "\nSent from my phone\n"}) {
        INFO(tail);
        CHECK_FALSE(run.in("Lykta fi\n" + id + " Uusi\n" + tail));
        CHECK(codes(run.diagnostics) == Codes{"correction-letter"});
    }
    CHECK_FALSE(run.in("Lykta fi\nHej, här kommer rättelserna:\n" + id + " Uusi\n"));
    CHECK(codes(run.diagnostics) == Codes{"correction-letter"});
    CHECK_FALSE(run.in("Lykta fi\n" + id + " Uusi\n" + id + " Toinen\n"));
    CHECK(codes(run.diagnostics) == Codes{"correction-twice"});
    CHECK(run.in("Lykta fi\n\n" + id + " Uusi\n  otsikko\n\n\n")->changed == 1);
}

TEST_CASE("A header that was dropped makes no draft a translation") {
    const std::string new_words = po_entry("page/x#title", "Rubrik", "Otsikko");
    Run run(header);
    CHECK(run.state_after(bare_header + new_words) == TextState::draft);
    CHECK(run.state_after(header + new_words) == TextState::translated);
    CHECK(run.state_after(draft_header + new_words) == TextState::draft);
    // And in the store itself.
    Run store(bare_header + title);
    CHECK(store.row().state == TextState::draft);
    CHECK(told(store, "catalogue-without-state"));
    // What is left as it was keeps what it had.
    Run same(header + title);
    const auto result = same.in(without_line(same.out(), "\"X-Lykta-State"));
    REQUIRE(result);
    CHECK(result->bytes == same.sheet.bytes);
}

TEST_CASE("States of XLIFF mean what the programs mean that write them") {
    struct Case {
        const char* target;
        TextState after;
    };
    for (const Case& one :
         {Case{"approved=\"no\" xml:space=\"preserve\">|<target "
               "state=\"needs-translation\">",
               TextState::stale},
          Case{"approved=\"no\" xml:space=\"preserve\">|<target state=\"new\">", TextState::stale},
          Case{"xml:space=\"preserve\">|<target state=\"needs-l10n\">", TextState::stale},
          Case{"xml:space=\"preserve\">|<target "
               "state=\"needs-review-translation\">",
               TextState::draft},
          Case{"approved=\"no\" xml:space=\"preserve\">|<target>", TextState::draft},
          Case{"approved=\"no\" xml:space=\"preserve\">|<target "
               "state=\"translated\">",
               TextState::draft},
          Case{"approved=\"yes\" xml:space=\"preserve\">|<target "
               "state=\"translated\">",
               TextState::translated}}) {
        Run run(header + title);
        const std::string wanted = one.target;
        const std::size_t bar = wanted.find('|');
        std::string out = run.out(ExchangeFormat::xliff);
        out = replaced(out, "approved=\"yes\" xml:space=\"preserve\">", wanted.substr(0, bar));
        out = replaced(out, "<target state=\"translated\">", wanted.substr(bar + 1));
        INFO(wanted);
        CHECK(run.state_after(out) == one.after);
    }
}

TEST_CASE("New words that their file does not call done are taken, hidden and told") {
    Run run(header + "#, fuzzy\n#| msgid \"Gammal\"\n" + title.substr(1));
    const auto result = run.in(replaced(run.out(), "Otsikko", "Uusi otsikko"));
    REQUIRE(result);
    CHECK(result->changed == 1);
    CHECK(result->still_stale == 1);
    CHECK(run.state_after(replaced(run.out(), "Otsikko", "Uusi otsikko")) == TextState::stale);
}

TEST_CASE("A translation is withdrawn by emptying it") {
    for (const ExchangeFormat format : formats) {
        Run run(header + title + days);
        const std::string out = run.out(format);
        const std::string emptied = format == ExchangeFormat::po
                                        ? replaced(out, "msgstr \"Otsikko\"", "msgstr \"\"")
                                        : replaced(out, ">Otsikko</target>", "></target>");
        const auto result = run.in(emptied);
        REQUIRE(result);
        CHECK(result->withdrawn == 1);
        CHECK(run.state_after(emptied) == TextState::missing);
        // A late file does not bring it back; new words do.
        Run after(result->bytes);
        after.knows(run);
        CHECK(after.in(out)->bytes == result->bytes);
        CHECK(after.in(replaced(out, "Otsikko", "Toinen"))->in_conflict == 1);
        const std::string again = after.out(format);
        const std::string refilled =
            format == ExchangeFormat::po
                ? replaced(again, "msgid \"Rubrik\"\nmsgstr \"\"",
                           "msgid \"Rubrik\"\nmsgstr \"Kolmas\"")
                : replaced(again, "<target state=\"needs-translation\"></target>",
                           "<target state=\"translated\">Kolmas</target>");
        CHECK(after.in(refilled)->in_conflict == 0);
        CHECK(after.state_after(refilled) == TextState::translated);
        CHECK(after.in(refilled)->bytes.find("withdrawn") == std::string::npos);
        // Not where it is another one by now, nor where nobody knows what went out.
        Run later(header + replaced(title, "Otsikko", "Uusi"));
        later.knows(run);
        CHECK(later.in(emptied)->in_conflict == 1);
        Run stranger(header + title + days);
        CHECK(stranger.in(emptied)->bytes == stranger.sheet.bytes);
    }
}

TEST_CASE("A store that was lost is filled again by what went out of it") {
    Run run(header + title);
    const std::string out = run.out();
    Run anew(header);
    anew.knows(run);
    CHECK(anew.in(out)->changed == 1);
}

TEST_CASE("What is out at translators comes back to a record that was renamed with an alias") {
    for (const ExchangeFormat format : formats) {
        Run before(header + po_entry("page/x#title", "Rubrik", "Otsikko"));
        const std::string out = before.out(format);
        PortalBuilder builder;
        Page page;
        page.id = "y";
        page.title = builder.text("page/y", "title", "Rubrik");
        page.aliases = {"x"};
        builder.portal.pages.add(std::move(page));
        Run after(header + title, std::move(builder));
        after.knows(before);
        const auto result = after.in(replaced(out, "Otsikko", "Uusi otsikko"));
        REQUIRE(result);
        CHECK(result->changed == 1);
        CHECK(result->bytes.find("msgctxt \"page/y#title\"\nmsgid \"Rubrik\"\nmsgstr \"Uusi") !=
              std::string::npos);
        const std::string old_id = "[" + row_id("page/x#title", after.row()) + "]";
        CHECK(after.in("Lykta fi\n" + old_id + " Korjattu\n")->changed == 1);
    }
}

TEST_CASE("Which version of a text is newer is decided by all three") {
    const auto text = [](const char* words, TextState state) { return SentText{words, state}; };
    const TextState t = TextState::translated;
    const TextState m = TextState::missing;
    const TextState r = TextState::reviewed;
    struct Case {
        SentText here;
        std::optional<SentText> origin;
        SentText came;
        Verdict verdict;
    };
    for (const Case& one : {
             Case{text("a", t), text("a", t), text("a", t), Verdict::nothing},
             Case{text("b", t), text("a", t), text("a", t), Verdict::nothing},
             Case{text("a", t), text("a", t), text("b", t), Verdict::take},
             Case{text("b", t), text("a", t), text("b", t), Verdict::nothing},
             Case{text("b", t), text("a", t), text("c", t), Verdict::newer_here},
             Case{text("", m), text("", m), text("b", t), Verdict::take},
             Case{text("a", t), text("", m), text("b", t), Verdict::newer_here},
             Case{text("", m), text("a", t), text("a", t), Verdict::take},
             Case{text("a", r), text("a", t), text("b", t), Verdict::reviewed_here},
             Case{text("a", t), text("a", t), text("a", TextState::stale), Verdict::take},
             Case{text("a", r), text("a", t), text("a", TextState::stale), Verdict::nothing},
             Case{text("a", TextState::stale), text("a", TextState::stale), text("a", t),
                  Verdict::take},
             Case{text("a", t), std::nullopt, text("b", t), Verdict::origin_unknown},
             Case{text("a", r), std::nullopt, text("b", t), Verdict::reviewed_here},
             Case{text("a", TextState::draft), std::nullopt, text("b", t), Verdict::take},
             Case{text("a", t), std::nullopt, text("", t), Verdict::nothing},
         }) {
        INFO(one.here.words << "/" << (one.origin ? one.origin->words : "?") << "/"
                            << one.came.words);
        CHECK(verdict({one.here, one.origin, true, one.came, true}) == one.verdict);
    }
}
