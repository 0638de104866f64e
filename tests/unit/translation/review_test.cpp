// Who has read which texts: put down text by text, and who answers for a file.
#include "translation/review.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"
#include "translation/status.hpp"

using namespace lykta;

namespace {

const std::string header =
    "msgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"X-Lykta-State: translated\\n\"\n";

struct Run {
    PortalBuilder builder;
    SourceTexts texts;
    Diagnostics diagnostics;
    Sheet sheet;

    explicit Run(const std::string& entries)
        : builder(portal()), texts(source_texts(builder.portal)), sheet(of(header + entries)) {}

    static PortalBuilder portal() {
        PortalBuilder builder;
        builder.text("page/x", "title", "Ett");
        builder.text("page/x", "summary", "Två");
        builder.text("page/y", "title", "Tre");
        return builder;
    }
    Sheet of(const std::string& bytes) {
        return make_sheet(builder.portal, texts, *builder.portal.languages().find("fi"),
                          Layer::site, {"translations/fi.po", bytes}, diagnostics);
    }
};

const std::string both = po_entry("page/x#title", "Ett", "Yksi", "# state: draft\n") +
                         po_entry("page/x#summary", "Två", "Kaksi");
const Reviewer aino{"Aino Exempel", "speaker", *parse_date("2026-11-25")};

bool by_nobody(const std::string& tag, const std::vector<CatalogueFile>& files) {
    const PortalBuilder builder = Run::portal();
    return Localized(builder.portal, tag, files).portal.translated_by_nobody();
}

const std::string named = "\"X-Lykta-Translator: Aino Exempel\\n\"\n";

}  // namespace

TEST_CASE("A review is put down for the very texts that are named") {
    Run run(both);
    const Reviewed reviewed = with_reviews(run.sheet, {row_id(run.sheet.rows[0])}, aino);
    CHECK(reviewed.marked == 1);
    const Sheet after = run.of(reviewed.bytes);
    CHECK(after.rows[0].state == TextState::reviewed);
    CHECK(after.rows[1].state == TextState::translated);
    CHECK(reviewed.bytes.find("state: draft") == std::string::npos);
    CHECK(with_reviews(run.sheet, {"page/x#summary"}, aino).marked == 1);
    CHECK(with_reviews(run.sheet, {"page/x", "page/x#title"}, aino).marked == 2);
}

TEST_CASE("Nobody can have read what has no words, and a text that is not there is told") {
    Run run(both);
    const Reviewed none = with_reviews(run.sheet, {"page/y", "page/z"}, aino);
    CHECK(none.marked == 0);
    CHECK(none.without_words == 1);
    CHECK(none.unknown == std::vector<std::string>{"page/z"});
    CHECK(none.bytes == run.sheet.bytes);
}

TEST_CASE("A second reader's mark takes the first one's place") {
    Run run(both);
    const Sheet once = run.of(with_reviews(run.sheet, {"page/x#title"}, aino).bytes);
    const Reviewed twice =
        with_reviews(once, {"page/x#title"}, {"Bo Exempel", "translator", aino.date});
    CHECK(twice.bytes.find("Aino") == std::string::npos);
    CHECK(twice.bytes.find("reviewed: Bo Exempel, translator, 2026-11-25") != std::string::npos);
}

TEST_CASE("A translation that nobody answers for is known as such") {
    const std::string entry = po_entry("page/x#title", "Ett", "Yksi");
    CHECK(by_nobody("fi", {po_file("fi", entry)}));
    CHECK_FALSE(by_nobody("fi", {po_file("fi", entry, named)}));
    CHECK_FALSE(by_nobody("fi", {po_file("fi", entry, "\"X-Lykta-Credit: Aino Exempel\\n\"\n")}));
    CHECK_FALSE(by_nobody("fi", {}));
    CHECK_FALSE(by_nobody("fi", {po_file("en", entry)}));
    CHECK_FALSE(by_nobody("fi", {po_file("fi", po_entry("page/x#title", "Ett", ""))}));
    CHECK_FALSE(by_nobody("sv-simple", {po_file("sv-simple", entry)}));
}

TEST_CASE("A draft, a sourced word and what a speaker has read need no translator's name") {
    CHECK_FALSE(by_nobody(
        "fi", {po_file("fi", po_entry("page/x#title", "Ett", "Yksi", "# state: draft\n"))}));
    CHECK_FALSE(by_nobody(
        "fi", {po_file("fi", po_entry("page/x#title", "Ett", "Yksi", "# source: example.org\n"))}));
    Run run(po_entry("page/x#title", "Ett", "Yksi"));
    const std::string read = with_reviews(run.sheet, {"page/x#title"}, aino).bytes;
    CHECK(read.find("reviewed:") != std::string::npos);
    CHECK_FALSE(by_nobody("fi", {po_file("fi", read.substr(header.size()))}));
}

TEST_CASE("Whoever the site's file names answers for the language there, the base's texts too") {
    const std::string title = po_entry("page/x#title", "Ett", "Yksi");
    const std::string summary = po_entry("page/x#summary", "Två", "Kaksi");
    const auto files = [&](std::string_view base, std::string_view site) {
        return std::vector<CatalogueFile>{po_file("fi", title, base, Layer::base),
                                          po_file("fi", summary, site)};
    };
    CHECK(by_nobody("fi", files("", "")));
    CHECK(by_nobody("fi", files(named, "")));
    CHECK_FALSE(by_nobody("fi", files("", named)));
    const PortalBuilder builder = Run::portal();
    Diagnostics diagnostics;
    const auto count = [&](std::string_view base, std::string_view site) {
        const auto all = translation_status(builder.portal, files(base, site),
                                            {builder.portal.languages().find("fi")}, diagnostics);
        return all.front().own.by_nobody;
    };
    CHECK(count("", "") == 2);
    CHECK(count(named, "") == 1);
    CHECK(count("", named) == 0);
}
