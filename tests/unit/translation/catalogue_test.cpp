// The mistakes that a catalogue may hold: each reported once, with its place, and never shown.
#include "translation/catalogue.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"
#include "translation/diagnostics.hpp"

#include <set>

using namespace lykta;
using Codes = std::vector<std::string>;

namespace {

struct Read {
    Codes found;
    TextStatus status;  ///< of the portal's first text
    Diagnostics diagnostics;
};

Read read(const PortalBuilder& builder, const CatalogueFile& file, const std::string& tag = "en") {
    Diagnostics diagnostics;
    const auto catalogues = read_catalogues(builder.portal, {file}, diagnostics);
    const auto found = catalogues.find(tag);
    return {
        codes(diagnostics),
        found == catalogues.end() ? TextStatus::missing : found->second.by_segment.front().status,
        diagnostics};
}

PortalBuilder one_word(std::string source) {
    PortalBuilder builder;
    builder.word("w", std::move(source));
    return builder;
}

PortalBuilder counting_word() {
    PortalBuilder builder;
    builder.word("days", "{count} dag", "{count} dagar");
    return builder;
}

CatalogueFile days(const std::string& tag, const std::vector<std::string>& forms) {
    std::string out =
        "msgctxt \"word#days\"\n"
        "msgid \"{count} dag\"\nmsgid_plural \"{count} dagar\"\n";
    for (std::size_t i = 0; i < forms.size(); ++i) {
        out += "msgstr[" + std::to_string(i) + "] \"" + forms[i] + "\"\n";
    }
    return po_file(tag, out, plural_header(forms.size()));
}

const std::string hello = po_entry("word#w", "Hej", "Hello");

}  // namespace

TEST_CASE("A translation of nothing but spaces is none") {
    CHECK(read(one_word("Hej"), po_file("en", po_entry("word#w", "Hej", "  "))).status ==
          TextStatus::missing);
}

TEST_CASE("A file without mistakes is read in silence") {
    const Read result = read(one_word("Hej"), po_file("en", hello, "\"Language: en\\n\""));
    CHECK(result.found.empty());
    CHECK(result.status == TextStatus::translated);
}

TEST_CASE("A file whose header says another language is not used") {
    const Read result = read(one_word("Hej"), po_file("en", hello, "\"Language: fi\\n\""));
    CHECK(result.found == Codes{"catalogue-language-differs"});
    CHECK(result.status == TextStatus::missing);
    CHECK(result.diagnostics.front().place.file == "translations/en.po");
}

TEST_CASE("A header may say the language as gettext's programs do") {
    CHECK(read(one_word("Hej"), po_file("en", hello, "\"Language: en_GB\\n\"")).found.empty());
    CHECK(read(one_word("Hej"), po_file("sv-simple", hello, "\"Language: sv\\n\""), "sv-simple")
              .found.empty());
}

TEST_CASE("A file in an unknown language is reported with the nearest one") {
    const Read result = read(one_word("Hej"), po_file("se-simple", hello));
    CHECK(result.found == Codes{"catalogue-unknown-language"});
    CHECK(result.diagnostics.front().suggestion == "sv-simple");
}

TEST_CASE("A site's file in a language that the site lacks is reported") {
    CHECK(read(one_word("Hej"), po_file("yi", hello)).found == Codes{"catalogue-unused-language"});
}

TEST_CASE("The base may have languages that the site lacks") {
    CHECK(read(one_word("Hej"), po_file("yi", hello, {}, Layer::base)).found.empty());
}

TEST_CASE("A catalogue of the source language is reported") {
    CHECK(read(one_word("Hej"), po_file("sv", hello)).found ==
          Codes{"catalogue-of-source-language"});
}

TEST_CASE("A file whose Plural-Forms is another language's is reported") {
    CHECK(read(one_word("Hej"), po_file("en", hello, plural_header(3))).found ==
          Codes{"catalogue-plural-forms"});
}

TEST_CASE("A word with another language's plural forms is not used") {
    const Read result = read(counting_word(), days("en", {"{count} days"}));
    CHECK(result.found == Codes{"catalogue-plural-forms"});
    CHECK(result.status == TextStatus::stale);
}

TEST_CASE("A word with one of its plural forms empty is reported and not used") {
    const Read result = read(counting_word(), days("en", {"{count} day", ""}));
    CHECK(result.found == Codes{"translation-form-missing"});
    CHECK(result.status == TextStatus::stale);
    CHECK(message(result.diagnostics.front(), MessageLanguage::en).find("form other,") !=
          std::string::npos);
}

TEST_CASE("A lost placeholder is reported and the entry not used") {
    const Read result =
        read(one_word("Ring {number}"), po_file("en", po_entry("word#w", "Ring {number}", "Call")));
    CHECK(result.found == Codes{"translation-placeholders"});
    CHECK(result.status == TextStatus::stale);
    CHECK(message(result.diagnostics.front(), MessageLanguage::en).find("no names in braces") !=
          std::string::npos);
}

TEST_CASE("A placeholder that the source lacks is reported and the entry not used") {
    const Read result =
        read(one_word("Hej"), po_file("en", po_entry("word#w", "Hej", "Hello {name}")));
    CHECK(result.found == Codes{"translation-placeholders"});
    CHECK(result.status == TextStatus::stale);
}

TEST_CASE("A plural form for one number alone may say the number in words") {
    CHECK(read(counting_word(), days("en", {"one day", "{count} days"})).found.empty());
}

TEST_CASE("A plural form for many numbers must hold the count") {
    CHECK(read(counting_word(), days("en", {"{count} day", "days"})).found ==
          Codes{"translation-placeholders"});
}

TEST_CASE("A form for one that also serves for 21 must hold the count") {
    const CatalogueFile file = days("uk", {"день", "{count} дні", "{count} днів", "{count} дня"});
    CHECK(read(counting_word(), file, "uk").found == Codes{"translation-placeholders"});
}

TEST_CASE("Braces in prose are the author's own") {
    PortalBuilder builder;
    builder.lone_body("page/p", "Skriv {namn}.\n");
    const Read result =
        read(builder, po_file("en", po_entry("page/p#body", "Skriv {namn}.", "Write {name}.")));
    CHECK(result.found.empty());
    CHECK(result.status == TextStatus::translated);
}

TEST_CASE("Tags lost, doubled, unknown or crossed are reported and the entry not used") {
    PortalBuilder builder;
    builder.lone_body("page/p", "Ring [oss](page/a) *nu*.\n");
    for (const char* words : {"Call <1>us</1> now.", "<1>Call</1> <1>us</1> <2>now</2>.",
                              "Call <1>us</1> <2>now</2> <3>!</3>", "Call <1>us <2>now</1>.</2>"}) {
        INFO(words);
        const Read result = read(
            builder, po_file("en", po_entry("page/p#body", "Ring <1>oss</1> <2>nu</2>.", words)));
        CHECK(result.found == Codes{"translation-tags"});
        CHECK(result.status == TextStatus::stale);
    }
}

TEST_CASE("A < of the translator's own is told as that, and the entry not used") {
    PortalBuilder builder;
    builder.lone_body("page/p", "Ring *nu*.\n");
    for (const char* words : {"1 < 2 <1>now</1>", "<b>Call</b> <1>now</1>"}) {
        INFO(words);
        const Read result =
            read(builder, po_file("en", po_entry("page/p#body", "Ring <1>nu</1>.", words)));
        CHECK(result.found == Codes{"translation-less-than"});
        CHECK(result.status == TextStatus::stale);
    }
}

TEST_CASE("Two leaves with the same words report their entry's mistake once") {
    PortalBuilder builder;
    builder.lone_body("page/p", "*Ring*\n\n*Ring*\n");
    CHECK(read(builder, po_file("en", po_entry("page/p#body", "<1>Ring</1>", "Call"))).found ==
          Codes{"translation-tags"});
}

TEST_CASE("A mistake is told at the translation's own line") {
    const Read result =
        read(one_word("Hej"), po_file("en", "\n\n" + po_entry("word#w", "Hej", "{x}")));
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics.front().place.line == 11);
}

TEST_CASE("An unknown state is reported and counts as a draft") {
    SECTION("of a file") {
        const Read result =
            read(one_word("Hej"), po_file("en", hello, "\"X-Lykta-State: drafft\\n\""));
        CHECK(result.found == Codes{"translation-unknown-state"});
        CHECK(result.diagnostics.front().suggestion == "draft");
        CHECK(result.status == TextStatus::missing);
    }
    SECTION("of an entry") {
        const Read result = read(
            one_word("Hej"), po_file("en", po_entry("word#w", "Hej", "Hello", "# state: done")));
        CHECK(result.found == Codes{"translation-unknown-state"});
        CHECK(result.status == TextStatus::missing);
    }
}

TEST_CASE("A reviewer's name may follow the state") {
    const Read result =
        read(one_word("Hej"),
             po_file("en", po_entry("word#w", "Hej", "Hello", "# state: reviewed, by a speaker")));
    CHECK(result.found.empty());
    CHECK(result.status == TextStatus::translated);
}

TEST_CASE("Entries of texts that do not exist are kept in silence") {
    CHECK(read(one_word("Hej"), po_file("en", po_entry("word#gone", "Hej", "{x}"))).found.empty());
}

TEST_CASE("A hidden draft's mistakes are told before it is shown") {
    CHECK(read(one_word("Hej"), po_file("en", po_entry("word#w", "Hej", "{x}", "# state: draft")))
              .found == Codes{"translation-placeholders"});
}

TEST_CASE("Each kind of catalogue mistake has a code of its own") {
    std::set<std::string_view> seen;
    for (const DiagnosticKind* kind : translation_diagnostics()) {
        CHECK(seen.insert(kind->code).second);
    }
}
