// Bringing a catalogue up to date: nothing that a translator wrote is lost or given to another
// text, and what need not change keeps every byte.
#include "translation/update.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

using namespace lykta;

namespace {

const std::string header =
    "# My own words about this file.\n"
    "msgid \"\"\nmsgstr \"\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";

struct Result {
    Update update;
    po::Catalogue after;
};

po::Catalogue read(const std::string& text) {
    Diagnostics diagnostics;
    po::Catalogue out = po::parse(text, "fi.po", diagnostics);
    INFO(text);
    REQUIRE(codes(diagnostics).empty());
    return out;
}

Result update(const PortalBuilder& builder, const std::string& file, const char* tag = "fi") {
    const Language& language = *builder.portal.languages().find(tag);
    const SourceTexts texts = source_texts(builder.portal);
    const auto wanted = wanted_texts(builder.portal, texts, language, Layer::site);
    Result out{updated(file, read(file), builder.portal, texts, wanted, language), {}};
    out.after = read(out.update.bytes);
    return out;
}

PortalBuilder titled(std::string title) {
    PortalBuilder builder;
    builder.text("page/x", "title", std::move(title));
    return builder;
}

/// A body of several paragraphs.
PortalBuilder body(std::string_view markdown) {
    PortalBuilder builder;
    builder.lone_body("page/x", markdown);
    return builder;
}

const po::Entry& only(const po::Catalogue& catalogue, std::string_view source) {
    const po::Entry* found = nullptr;
    for (const po::Entry& entry : catalogue.entries) {
        if (entry.source == source) {
            found = &entry;
        }
    }
    REQUIRE(found != nullptr);
    return *found;
}

const std::string old_title = po_entry("page/x#title", "Gammal rubrik", "Vanha otsikko");

}  // namespace

TEST_CASE("A text without an entry gets one, with what a translator must know") {
    PortalBuilder builder;
    const Phrase phrase = builder.text("page/x", "title", "Ring {number}");
    builder.portal.segments[phrase.segment].place.file = "pages/x.md";
    builder.portal.segments[phrase.segment].note = "A note.";
    const Result result = update(builder, header);
    CHECK(result.update.added == 1);
    CHECK(result.update.bytes == header +
                                     "\n#. A note.\n"
                                     "#. En sida: rubriken\n"
                                     "#: pages/x.md\n"
                                     "#, python-brace-format\n"
                                     "msgctxt \"page/x#title\"\n"
                                     "msgid \"Ring {number}\"\n"
                                     "msgstr \"\"\n");
}

TEST_CASE("A word that counts gets as many forms as the language has") {
    PortalBuilder builder;
    builder.word("days", "{count} dag", "{count} dagar");
    const std::string six =
        "msgid \"\"\nmsgstr \"\"\n"
        "\"Content-Type: text/plain; charset=UTF-8\\n\"\n" +
        plural_header(6);
    const Result result = update(builder, six, "ar");
    CHECK(only(result.after, "{count} dag").translations.size() == 6);
}

TEST_CASE("A file that is up to date keeps every byte") {
    const PortalBuilder builder = titled("Rubrik \"ett\"\nTvå");
    for (const std::string& start : {header, "\xEF\xBB\xBF" + header}) {
        const std::string once = update(builder, start).update.bytes;
        const Result twice = update(builder, once);
        CHECK(twice.update.bytes == once);
        CHECK(twice.update.added + twice.update.changed + twice.update.gone == 0);
    }
}

TEST_CASE("A file keeps its own line ends, in new entries too") {
    std::string file = header;
    for (std::size_t at = 0; (at = file.find('\n', at)) != std::string::npos; at += 2) {
        file.insert(at, "\r");
    }
    const std::string after = update(titled("Rubrik"), file).update.bytes;
    CHECK(after.starts_with(file));
    for (std::size_t at = 0; (at = after.find('\n', at)) != std::string::npos; ++at) {
        CHECK(after[at - 1] == '\r');
    }
}

TEST_CASE("A changed text keeps its translation, fuzzy, beside what it was made from") {
    const Result result = update(titled("Ny rubrik"), header + old_title);
    const po::Entry& entry = only(result.after, "Ny rubrik");
    CHECK(result.update.changed == 1);
    CHECK(result.update.added + result.update.gone == 0);
    CHECK(entry.fuzzy());
    CHECK(entry.previous_source == "Gammal rubrik");
    CHECK(entry.translations == std::vector<std::string>{"Vanha otsikko"});
}

TEST_CASE("A text changed twice shows what its translation was made from, not what came between") {
    const std::string once = update(titled("Ny rubrik"), header + old_title).update.bytes;
    const Result twice = update(titled("Nyaste rubriken"), once);
    CHECK(only(twice.after, "Nyaste rubriken").previous_source == "Gammal rubrik");
}

TEST_CASE("A text changed before it was translated is only another text to translate") {
    const std::string empty = po_entry("page/x#title", "Gammal rubrik", "");
    const po::Entry entry = only(update(titled("Ny rubrik"), header + empty).after, "Ny rubrik");
    CHECK_FALSE(entry.fuzzy());
    CHECK_FALSE(entry.previous_source);
}

TEST_CASE("A changed plural makes the entry fuzzy") {
    PortalBuilder builder;
    builder.word("days", "{count} dag", "{count} dagar");
    const std::string entry =
        "\nmsgctxt \"word#days\"\nmsgid \"{count} dag\"\nmsgid_plural \"{count} dygn\"\n"
        "msgstr[0] \"a {count}\"\nmsgstr[1] \"b {count}\"\n";
    const Result result = update(builder, header + entry);
    CHECK(only(result.after, "{count} dag").fuzzy());
    CHECK(only(result.after, "{count} dag").source_plural == "{count} dagar");
}

TEST_CASE("In a body only a text that is like the old one is the same text, changed") {
    const std::string entries =
        po_entry("page/x#body", "Ring oss på måndagar.", "Soita maanantaisin.") +
        po_entry("page/x#body", "Det kostar inget.", "Se ei maksa mitään.");
    const Result result =
        update(body("Ring oss på tisdagar.\n\nVi har också ett café."), header + entries);
    CHECK(only(result.after, "Ring oss på tisdagar.").translations[0] == "Soita maanantaisin.");
    CHECK(only(result.after, "Ring oss på tisdagar.").fuzzy());
    CHECK(only(result.after, "Vi har också ett café.").translations[0].empty());
    CHECK(only(result.after, "Det kostar inget.").obsolete);
}

TEST_CASE("A text that is gone becomes obsolete, and current when it comes back") {
    const std::string start =
        update(titled("Gammal rubrik"), header + "# by Aino" + old_title).update.bytes;
    const Result gone = update(PortalBuilder(), start);
    CHECK(gone.update.gone == 1);
    const po::Entry& entry = only(gone.after, "Gammal rubrik");
    CHECK(entry.obsolete);
    CHECK(entry.translator_comments == std::vector<std::string>{"by Aino"});
    const Result back = update(titled("Gammal rubrik"), gone.update.bytes);
    CHECK(back.update.revived == 1);
    CHECK(back.update.bytes == start);
}

TEST_CASE("A text that is gone before anyone translated it leaves no trace") {
    const std::string start = update(titled("Rubrik"), header).update.bytes;
    CHECK(update(PortalBuilder(), start).update.bytes == header + "\n");
}

TEST_CASE("What a translator wrote beside an entry stays as it was") {
    const std::string odd =
        "\n#  an   odd comment\n#~ msgid \"x\"\n#~ msgstr \"y\"\n\n"
        "#, fuzzy,no-wrap\nmsgctxt \"page/x#title\"\nmsgid \"\"\n\"Gammal \"\n\"rubrik\"\n"
        "msgstr \"\"\n\"Vanha \"\n\"otsikko\"\n\n# the end\n";
    const std::string after = update(titled("Gammal rubrik"), header + odd).update.bytes;
    const std::string ours = "#. En sida: rubriken\n";
    std::string without = after;
    without.erase(without.find(ours), ours.size());
    CHECK(without == header + odd);
}

TEST_CASE("New entries come where they stand in the portal") {
    PortalBuilder builder;
    builder.text("page/x", "title", "Ett");
    builder.text("page/x", "summary", "Två");
    builder.text("page/x", "extra", "Tre");
    const std::string file =
        header + po_entry("page/x#title", "Ett", "Yksi") + po_entry("page/x#extra", "Tre", "Kolme");
    const Result result = update(builder, file);
    REQUIRE(result.after.entries.size() == 3);
    CHECK(result.after.entries[1].source == "Två");
}

TEST_CASE("Numbers, addresses and codes are nobody's to translate") {
    PortalBuilder builder;
    for (const char* source : {"112", "08–10, 13.30", "https://example.org/a", "a.b@example.org",
                               "{number}", "<1>070-174 06 05</1>", "–"}) {
        builder.text("page/x", "title", source);
    }
    CHECK(update(builder, header).update.added == 0);
    builder.text("page/x", "title", "Ring <1>112</1>");
    CHECK(update(builder, header).update.added == 1);
}

TEST_CASE("A site is asked for its own texts, not for the base's") {
    PortalBuilder builder = titled("Rubrik");
    builder.portal.segments.front().place.file = "content/pages/x.md";
    CHECK(update(builder, header).update.added == 0);
    // But it may have translated one of them, in its own way.
    const std::string own = header + po_entry("page/x#title", "Rubrik", "Otsikko");
    CHECK(update(builder, own).update.bytes == own);
}

TEST_CASE("What an author has rewritten for the language is not asked for") {
    PortalBuilder builder = titled("Rubrik");
    builder.portal.segments.front().rewordings.push_back({"fi", Text("Otsikko")});
    CHECK(update(builder, header).update.added == 0);
    CHECK(update(builder, header, "en").update.added == 1);
}

TEST_CASE("A new file says that it is a draft, and gettext's way to its plural forms") {
    const PortalBuilder builder;
    const std::string file =
        new_catalogue(*builder.portal.languages().find("ar"), "Testorp", *parse_date("2026-10-01"));
    const po::Catalogue catalogue = read(file);
    CHECK(catalogue.header("X-Lykta-State") == "draft");
    CHECK(catalogue.header("Language") == "ar");
    CHECK(catalogue.header("Plural-Forms").starts_with("nplurals=6; plural=("));
}

TEST_CASE("A text that a brochure prints says how much room it has there, and no other does") {
    PortalBuilder builder;
    builder.support("rest", "Avlösning", "Någon kommer hem.");
    builder.support("talk", "Samtal", "Någon lyssnar.");
    Brochure brochure;
    brochure.id = "blad";
    brochure.title = builder.text("brochure/blad", "title", "Hjälper du någon nära dig?");
    builder.text("brochure/blad", "summary", "Ett blad.");
    brochure.panels.push_back({});
    brochure.panels.front().supports.push_back(*builder.portal.supports.find("rest"));
    builder.portal.brochures.add(std::move(brochure));
    const std::vector<TextFacts> facts = source_texts(builder.portal).facts;
    const auto rooms = [&](const std::string& source) {
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (builder.portal.segments[i].source != source) continue;
            for (const std::string& note : facts[i].notes) {
                if (note.starts_with("I en broschyr")) return note;
            }
        }
        return std::string();
    };
    CHECK(rooms("Hjälper du någon nära dig?") ==
          "I en broschyr på papper: plats för omkring 30 tecken.");
    CHECK(rooms("Avlösning") == "I en broschyr på papper: plats för omkring 15 tecken.");
    CHECK(rooms("Ett blad.").empty());
    CHECK(rooms("Samtal").empty());
}
