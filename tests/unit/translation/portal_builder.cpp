// See portal_builder.hpp.
#include "portal_builder.hpp"

#include "catch.hpp"

#include <utility>

namespace lykta {
namespace {

using enum PluralCategory;

Language language(std::string tag, Direction direction, std::vector<PluralCategory> plural,
                  std::string icu) {
    Language out;
    out.tag = std::move(tag);
    out.endonym = out.tag;
    out.direction = direction;
    out.plural = std::move(plural);
    out.dates = icu;
    out.collation = icu.empty() ? "sv" : std::move(icu);
    return out;
}

Languages some_languages() {
    const std::vector<PluralCategory> two{one, other};
    Languages out;
    out.all = {
        language("sv", Direction::ltr, two, "sv"),
        language("sv-simple", Direction::ltr, two, "sv"),
        language("en", Direction::ltr, two, "en-GB"),
        language("fi", Direction::ltr, two, "fi"),
        language("se", Direction::ltr, {one, PluralCategory::two, other}, "se"),
        language("fit", Direction::ltr, two, ""),
        language("uk", Direction::ltr, {one, few, many, other}, "uk"),
        language("ar", Direction::rtl, {zero, one, PluralCategory::two, few, many, other},
                 "ar-u-nu-latn"),
        language("yi", Direction::rtl, two, "yi"),
    };
    out.all[1].variant_of = "sv";
    return out;
}

const Language& known(const Portal& portal, std::string_view tag) {
    const Language* found = portal.languages().find(tag);
    REQUIRE(found != nullptr);
    return *found;
}

const Catalogue* catalogue_of(const std::map<std::string, Catalogue>& catalogues,
                              std::string_view tag) {
    const auto found = catalogues.find(std::string(tag));
    return found == catalogues.end() ? nullptr : &found->second;
}

}  // namespace

PortalBuilder::PortalBuilder() {
    tables->languages = some_languages();
    portal.shared = tables;
    for (const char* tag : {"sv", "sv-simple", "en", "fi", "se", "fit", "uk", "ar"}) {
        portal.site.languages.push_back(portal.languages().find(tag));
    }
}

Phrase PortalBuilder::text(std::string record, std::string field, std::string source,
                           SegmentKind kind) {
    Segment segment;
    segment.record = std::move(record);
    segment.field = std::move(field);
    segment.source = std::move(source);
    segment.kind = kind;
    portal.segments.push_back(std::move(segment));
    return {static_cast<std::uint32_t>(portal.segments.size() - 1)};
}

void PortalBuilder::word(std::string key, std::string source) {
    const Phrase phrase = text("word", key, std::move(source), SegmentKind::word);
    tables->words.add({std::move(key), phrase, false});
}

void PortalBuilder::word(std::string key, std::string one_form, std::string other_form) {
    const Phrase phrase = text("word", key, std::move(one_form), SegmentKind::word);
    portal.segments[phrase.segment].source_plural = std::move(other_form);
    tables->words.add({std::move(key), phrase, true});
}

Body PortalBuilder::body(const std::string& record, std::string_view markdown) {
    Body out;
    out.prose = shared_prose(prose_of(markdown));
    for (const Block* leaf : leaves(*out.prose)) {
        const Phrase phrase = text(record, "body", tagged_text(leaf->inlines));
        portal.segments[phrase.segment].inlines = &leaf->inlines;
        out.phrases.push_back(phrase);
    }
    return out;
}

void PortalBuilder::lone_body(const std::string& record, std::string_view markdown) {
    lone_bodies_.push_back(body(record, markdown));
}

void PortalBuilder::support(const std::string& id, std::string title, std::string summary,
                            std::string_view markdown) {
    const std::string record = "support/" + id;
    Support out;
    out.id = id;
    out.title = text(record, "title", std::move(title));
    out.summary = text(record, "summary", std::move(summary));
    out.body = body(record, markdown);
    portal.supports.add(std::move(out));
}

Prose prose_of(std::string_view markdown) {
    Diagnostics diagnostics;
    Prose prose = parse_prose(markdown, {"test.md", 1}, diagnostics);
    REQUIRE(codes(diagnostics).empty());
    return prose;
}

CatalogueFile po_file(std::string language, std::string_view entries, std::string_view headers,
                      Layer layer) {
    CatalogueFile file;
    file.layer = layer;
    const std::string folder = layer == Layer::base ? "content/translations/" : "translations/";
    file.file = folder + language + ".po";
    file.language = std::move(language);
    std::string text =
        "msgid \"\"\nmsgstr \"\"\n"
        "\"Content-Type: text/plain; charset=UTF-8\\n";
    const bool says_state = headers.find("X-Lykta-State") != std::string_view::npos;
    text += says_state ? "\"\n" : "X-Lykta-State: translated\\n\"\n";
    text += headers;
    text += "\n\n";
    text += entries;
    Diagnostics diagnostics;
    file.catalogue = std::make_shared<po::Catalogue>(po::parse(text, file.file, diagnostics));
    INFO(text);
    REQUIRE(codes(diagnostics).empty());
    return file;
}

std::string plural_header(std::size_t forms) {
    return "\"Plural-Forms: nplurals=" + std::to_string(forms) + "; plural=0;\\n\"\n";
}

std::string po_entry(std::string_view context, std::string_view source,
                     std::string_view translation, std::string_view comments) {
    std::string out(comments);
    out += "\nmsgctxt \"" + std::string(context) + "\"\n";
    out += "msgid \"" + std::string(source) + "\"\n";
    out += "msgstr \"" + std::string(translation) + "\"\n\n";
    return out;
}

Localized::Localized(const Portal& whole, std::string_view tag,
                     const std::vector<CatalogueFile>& files)
    : catalogues(read_catalogues(whole, files, diagnostics)),
      portal(whole, known(whole, tag), catalogue_of(catalogues, tag)) {}

std::vector<std::string> codes(const Diagnostics& diagnostics) {
    std::vector<std::string> out;
    for (const Diagnostic& diagnostic : diagnostics) {
        out.emplace_back(diagnostic.kind->code);
    }
    return out;
}

}  // namespace lykta
