// See sheet.hpp.
#include "translation/sheet.hpp"

#include "base/hash.hpp"
#include "translation/catalogue_header.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

/// By source: the first translation of a text without plural forms, and where it stands. Asked,
/// never walked.
using Translated = std::unordered_map<std::string_view, const po::Entry*>;

void add_translated(const po::Catalogue& catalogue, Translated& out) {
    for (const po::Entry& entry : catalogue.entries) {
        if (entry.context && !entry.obsolete && !entry.fuzzy() && entry.source_plural.empty() &&
            entry.translated()) {
            out.emplace(entry.source, &entry);
        }
    }
}

}  // namespace

std::string row_id(const SheetRow& row) { return row_id(row.text->context, row); }

std::string row_id(std::string_view context, const SheetRow& row) {
    return short_hash(std::string(context) + '\0' + row.text->segment->source).substr(0, 8);
}

Sheet make_sheet(const Portal& portal, const SourceTexts& texts, const Language& language,
                 Layer layer, CatalogueText catalogue, Diagnostics& diagnostics) {
    Sheet out;
    out.language = &language;
    out.file = std::move(catalogue.file);
    out.catalogue = std::move(catalogue.read);
    const auto read = [&](std::string_view bytes) {
        return std::make_shared<const po::Catalogue>(po::parse(bytes, out.file, diagnostics));
    };
    if (!out.catalogue) out.catalogue = read(catalogue.bytes);
    const auto wanted = wanted_texts(portal, texts, language, layer);
    out.bytes = updated(catalogue.bytes, *out.catalogue, portal, texts, wanted, language).bytes;
    if (out.bytes != catalogue.bytes) out.catalogue = read(out.bytes);
    out.draft = draft_file(*out.catalogue, {out.file, 0, 0}, diagnostics);
    po::ByIdentity<const po::Entry*> entries;
    entries.reserve(out.catalogue->entries.size());
    for (const po::Entry& entry : out.catalogue->entries) {
        if (entry.context) {
            entries.emplace(po::identity(entry), &entry);
        }
    }
    std::unordered_set<const TextFacts*> added;  // asked, never walked
    const auto add = [&](const TextFacts* text) {
        const auto found = entries.find(identity(*text));
        if (found != entries.end() && !found->second->obsolete && added.insert(text).second) {
            const TextState state = state_of(*found->second, out.draft, diagnostics);
            out.rows.push_back({text, found->second, state});
        }
    };
    std::ranges::for_each(wanted, add);
    if (layer == Layer::site) {
        // A site may say in its own words what the base has translated, or has not.
        std::ranges::for_each(wanted_texts(portal, texts, language, Layer::base), add);
    }
    return out;
}

void add_suggestions(Sheet& sheet, const std::vector<CatalogueFile>& others) {
    Translated translated;
    add_translated(*sheet.catalogue, translated);
    for (const CatalogueFile& file : others) {
        if (file.language == sheet.language->tag) {
            add_translated(*file.catalogue, translated);
        }
    }
    for (SheetRow& row : sheet.rows) {
        const auto found = translated.find(row.text->segment->source);
        if (row.state == TextState::missing && found != translated.end()) {
            row.suggestion = found->second->translations.front();
            row.suggestion_context = *found->second->context;
        }
    }
}

}  // namespace lykta
