// Which text a reader gets, and in which language: the promise that no text is shown in a language
// that it is not in, and that a changed source text is shown at once.
#include "translation/localize.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

using namespace lykta;

namespace {

constexpr std::string_view draft_header = "\"X-Lykta-State: draft\\n\"";

/// What outlives the portal that it was read from.
struct Shown {
    std::string text;
    TextStatus status;
    std::string language;
};

/// The one text of a portal that has no other.
Shown first_text(const PortalBuilder& builder, std::string_view tag,
                 const std::vector<CatalogueFile>& files) {
    const Localized localized(builder.portal, tag, files);
    const LocalizedText& text = localized.portal.texts().front();
    return {text.text.value, text.status, text.language->tag};
}

Shown in_finnish(const PortalBuilder& builder, const std::vector<CatalogueFile>& files) {
    return first_text(builder, "fi", files);
}

PortalBuilder one_title(std::string source) {
    PortalBuilder builder;
    builder.text("support/rest", "title", std::move(source));
    return builder;
}

CatalogueFile finnish(std::string_view entries, std::string_view headers = {},
                      Layer layer = Layer::site) {
    return po_file("fi", entries, headers, layer);
}

}  // namespace

TEST_CASE("In the source language every text is the author's own") {
    const Shown text = first_text(one_title("Avlösning"), "sv", {});
    CHECK(text.text == "Avlösning");
    CHECK(text.status == TextStatus::source);
    CHECK(text.language == "sv");
}

TEST_CASE("A translated text is in the language asked for") {
    const Shown text = in_finnish(
        one_title("Avlösning"), {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"))});
    CHECK(text.text == "Lomitus");
    CHECK(text.status == TextStatus::translated);
    CHECK(text.language == "fi");
}

TEST_CASE("A text without translation is the Swedish one and says so") {
    const Shown text = in_finnish(one_title("Avlösning"), {});
    CHECK(text.text == "Avlösning");
    CHECK(text.status == TextStatus::missing);
    CHECK(text.language == "sv");
}

TEST_CASE("An empty translation is no translation") {
    const Shown text = in_finnish(one_title("Avlösning"),
                                  {finnish(po_entry("support/rest#title", "Avlösning", ""))});
    CHECK(text.status == TextStatus::missing);
}

TEST_CASE("A translation of the same words in another place is not taken") {
    const Shown text = in_finnish(
        one_title("Avlösning"), {finnish(po_entry("support/other#title", "Avlösning", "Lomitus"))});
    CHECK(text.status == TextStatus::missing);
}

TEST_CASE("A sentence whose meaning has turned is shown in Swedish at once") {
    const Shown text =
        in_finnish(one_title("Du får hjälp med biståndsbeslut."),
                   {finnish(po_entry("support/rest#title", "Du får hjälp utan biståndsbeslut.",
                                     "Saat apua ilman päätöstä."))});
    CHECK(text.text == "Du får hjälp med biståndsbeslut.");
    CHECK(text.status == TextStatus::stale);
    CHECK(text.language == "sv");
}

TEST_CASE("A fuzzy translation is stale") {
    const Shown text =
        in_finnish(one_title("Avlösning"),
                   {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus", "#, fuzzy"))});
    CHECK(text.text == "Avlösning");
    CHECK(text.status == TextStatus::stale);
}

TEST_CASE("An obsolete entry translates nothing") {
    const Shown text = in_finnish(one_title("Avlösning"),
                                  {finnish("#~ msgctxt \"support/rest#title\"\n"
                                           "#~ msgid \"Avlösning\"\n#~ msgstr \"Lomitus\"\n")});
    CHECK(text.status == TextStatus::missing);
}

TEST_CASE("A draft is hidden where the site does not say otherwise") {
    const Shown text =
        in_finnish(one_title("Avlösning"),
                   {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"), draft_header)});
    CHECK(text.text == "Avlösning");
    CHECK(text.status == TextStatus::missing);
}

TEST_CASE("A draft is shown, as a draft, where the site says so") {
    PortalBuilder builder = one_title("Avlösning");
    builder.portal.site.drafts = Drafts::show_with_notice;
    const Shown text = in_finnish(
        builder, {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"), draft_header)});
    CHECK(text.text == "Lomitus");
    CHECK(text.status == TextStatus::draft);
    CHECK(text.language == "fi");
}

TEST_CASE("A draft of the base obeys the site's word on drafts") {
    const Shown text = in_finnish(one_title("Avlösning"),
                                  {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"),
                                           draft_header, Layer::base)});
    CHECK(text.status == TextStatus::missing);
}

TEST_CASE("Money and decisions never show a draft") {
    PortalBuilder builder;
    builder.portal.site.drafts = Drafts::show_with_notice;
    builder.text("support/rest", "cost.note", "Avgiftsfritt", SegmentKind::decision_and_money);
    const Shown text = in_finnish(
        builder,
        {finnish(po_entry("support/rest#cost.note", "Avgiftsfritt", "Maksuton"), draft_header)});
    CHECK(text.text == "Avgiftsfritt");
    CHECK(text.status == TextStatus::missing);
}

TEST_CASE("Money and decisions show what a speaker has reviewed") {
    PortalBuilder builder;
    builder.text("support/rest", "cost.note", "Avgiftsfritt", SegmentKind::decision_and_money);
    const Shown text = in_finnish(
        builder, {finnish(po_entry("support/rest#cost.note", "Avgiftsfritt", "Maksuton"))});
    CHECK(text.text == "Maksuton");
}

TEST_CASE("An entry's own comment goes before the file's state") {
    PortalBuilder builder = one_title("Avlösning");
    SECTION("a reviewed text in a file of drafts") {
        const Shown text = in_finnish(
            builder,
            {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus", "# state: translated"),
                     draft_header)});
        CHECK(text.status == TextStatus::translated);
    }
    SECTION("a draft in a file of reviewed texts") {
        const Shown text = in_finnish(
            builder,
            {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus", "# state: draft"))});
        CHECK(text.status == TextStatus::missing);
    }
}

TEST_CASE("The site's translation goes before the base's") {
    const std::string base = po_entry("support/rest#title", "Avlösning", "Base");
    const std::string site = po_entry("support/rest#title", "Avlösning", "Site");
    const Shown text =
        in_finnish(one_title("Avlösning"), {finnish(base, {}, Layer::base), finnish(site)});
    CHECK(text.text == "Site");
}

TEST_CASE("The base's translation stands where the site's cannot be shown") {
    const std::string base = po_entry("support/rest#title", "Avlösning", "Base");
    const auto shown = [&](const std::string& site) {
        return in_finnish(one_title("Avlösning"), {finnish(base, {}, Layer::base), finnish(site)})
            .text;
    };
    CHECK(shown(po_entry("support/rest#title", "Avlösning", "")) == "Base");
    CHECK(shown(po_entry("support/rest#title", "Avlösning", "Site", "#, fuzzy")) == "Base");
    CHECK(shown(po_entry("support/rest#title", "Avlösning", "Site", "# state: draft")) == "Base");
}

TEST_CASE("A text that the site words anew is not shown in the base's translation") {
    const Shown text = in_finnish(
        one_title("Avlösning hemma"),
        {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"), {}, Layer::base)});
    CHECK(text.text == "Avlösning hemma");
    CHECK(text.status == TextStatus::stale);
}

TEST_CASE("What an author has rewritten for a language goes before the catalogue") {
    PortalBuilder builder = one_title("Avlösning");
    builder.portal.segments.front().rewordings.push_back({"fi", Text("Omin sanoin")});
    const Shown text =
        in_finnish(builder, {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"))});
    CHECK(text.text == "Omin sanoin");
    CHECK(text.status == TextStatus::translated);
}

TEST_CASE("A text never falls back to a language between") {
    const Shown text =
        first_text(one_title("Avlösning"), "fit",
                   {finnish(po_entry("support/rest#title", "Avlösning", "Lomitus"))});
    CHECK(text.language == "sv");
}

TEST_CASE("A field that is not stated has no text in any language") {
    const PortalBuilder builder = one_title("Avlösning");
    const Localized fi(builder.portal, "fi", {});
    CHECK_FALSE(fi.portal.optional_text(Phrase{}).has_value());
}
