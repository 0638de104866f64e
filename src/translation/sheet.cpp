// See sheet.hpp.
#include "translation/sheet.hpp"

#include "base/hash.hpp"
#include "translation/catalogue_header.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lykta {
namespace {

/// By source: the first translation of a text without plural forms, and where it stands.
using Translated = std::map<std::string_view, const po::Entry*>;

void add_translated(const po::Catalogue& catalogue, Translated& out) {
    for (const po::Entry& entry : catalogue.entries) {
        if (entry.context && !entry.obsolete && !entry.fuzzy() && entry.source_plural.empty() &&
            entry.translated()) {
            out.emplace(entry.source, &entry);
        }
    }
}

}  // namespace

std::string row_id(const SheetRow& row) {
    return short_hash(row.text.context + '\0' + row.text.segment->source).substr(0, 8);
}

Sheet make_sheet(const Portal& portal, const std::vector<TextFacts>& facts,
                 const Language& language, Layer layer, std::string file, std::string_view bytes,
                 Diagnostics& diagnostics) {
    Sheet out;
    out.language = &language;
    out.file = std::move(file);
    std::vector<WantedText> wanted = wanted_texts(portal, facts, language, layer);
    out.catalogue = po::parse(bytes, out.file, diagnostics);
    out.bytes = updated(bytes, out.catalogue, portal, wanted, language).bytes;
    if (out.bytes != bytes) out.catalogue = po::parse(out.bytes, out.file, diagnostics);
    out.draft = draft_file(out.catalogue, {out.file, 0, 0}, diagnostics);
    using Identity = std::pair<std::string_view, std::string_view>;
    std::map<Identity, const po::Entry*> entries;
    for (const po::Entry& entry : out.catalogue.entries) {
        if (entry.context) {
            entries.emplace(Identity(*entry.context, entry.source), &entry);
        }
    }
    const auto add = [&](WantedText& text) {
        const auto found = entries.find(Identity(text.context, text.segment->source));
        if (found != entries.end() && !found->second->obsolete) {
            const TextState state = state_of(*found->second, out.draft, diagnostics);
            out.rows.push_back({std::move(text), found->second, state});
        }
    };
    std::ranges::for_each(wanted, add);
    if (layer == Layer::site) {
        // A site may say in its own words what the base has translated, or has not.
        std::vector<WantedText> of_base = wanted_texts(portal, facts, language, Layer::base);
        std::ranges::for_each(of_base, add);
    }
    return out;
}

void add_suggestions(Sheet& sheet, const std::vector<CatalogueFile>& others) {
    Translated translated;
    add_translated(sheet.catalogue, translated);
    for (const CatalogueFile& file : others) {
        if (file.language == sheet.language->tag) {
            add_translated(file.catalogue, translated);
        }
    }
    for (SheetRow& row : sheet.rows) {
        const auto found = translated.find(row.text.segment->source);
        if (row.state == TextState::missing && found != translated.end()) {
            row.suggestion = found->second->translations.front();
            row.suggestion_context = *found->second->context;
        }
    }
}

}  // namespace lykta
