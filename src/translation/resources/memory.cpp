// See memory.hpp.
#include "translation/resources/memory.hpp"

#include "source/po_identity.hpp"
#include "translation/catalogue_header.hpp"
#include "translation/segment_index.hpp"
#include "translation/similarity.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

/// Less alike, and it costs more to mend a match than to translate.
constexpr double worth_offering = 0.75;

/// The source's and the language's words of one unit. Views into the memory.
struct Match {
    std::string_view source;
    std::string_view target;
    LetterPairs pairs;
};

const std::string* text_in(const tmx::Unit& unit, const Language& language,
                           const Languages& languages) {
    for (const tmx::Variant& variant : unit.variants) {
        if (header_agrees(variant.language, language, languages)) return &variant.text;
    }
    return nullptr;
}

std::vector<Match> matches(const std::vector<tmx::Unit>& memory, const Language& language,
                           const Portal& portal) {
    std::vector<Match> out;
    for (const tmx::Unit& unit : memory) {
        const std::string* source = text_in(unit, portal.source_language(), portal.languages());
        const std::string* target = text_in(unit, language, portal.languages());
        if (source == nullptr || target == nullptr || target->empty()) continue;
        out.push_back({*source, *target, letter_pairs(*source)});
    }
    return out;
}

/// Two texts cannot be more alike than their lengths are.
bool may_be_alike(const LetterPairs& a, const LetterPairs& b) {
    const std::size_t less = std::min(a.size(), b.size());
    const std::size_t more = std::max(a.size(), b.size());
    return static_cast<double>(less) * 2 >= worth_offering * static_cast<double>(less + more);
}

}  // namespace

std::vector<tmx::Unit> memory_of(const Portal& portal, const std::vector<CatalogueFile>& files,
                                 const Language& language, Diagnostics& diagnostics) {
    const SegmentIndex index(portal.segments);
    std::vector<tmx::Unit> out;
    std::unordered_set<po::Identity, po::Identity::Hash> seen;  // asked, never walked
    for (const Layer layer : {Layer::site, Layer::base}) {
        for (const CatalogueFile& file : files) {
            if (file.layer != layer || file.language != language.tag) continue;
            const bool draft = draft_file(*file.catalogue, {file.file, 0, 0}, diagnostics);
            for (const po::Entry& entry : file.catalogue->entries) {
                const bool told = entry.context && !entry.obsolete && !entry.fuzzy() &&
                                  entry.source_plural.empty() && entry.translated() &&
                                  !draft_entry(entry, draft, diagnostics);
                const bool known =
                    told && std::ranges::any_of(
                                index.with_context(*entry.context), [&](std::uint32_t place) {
                                    return portal.segments[place].source == entry.source;
                                });
                if (!known || !seen.insert(po::identity(entry)).second) continue;
                out.push_back({*entry.context,
                               {{portal.source_language().tag, entry.source},
                                {language.tag, entry.translations.front()}}});
            }
        }
    }
    return out;
}

int add_matches(Sheet& sheet, const std::vector<tmx::Unit>& memory, const std::string& origin,
                const Portal& portal) {
    const std::vector<Match> all = matches(memory, *sheet.language, portal);
    int found = 0;
    for (SheetRow& row : sheet.rows) {
        const bool todo = row.state == TextState::missing || row.state == TextState::stale;
        const Segment& segment = *row.text->segment;
        if (!todo || !row.suggestion.empty() || !segment.source_plural.empty()) continue;
        const LetterPairs pairs = letter_pairs(segment.source);
        const Match* best = nullptr;
        double most = worth_offering;
        for (const Match& match : all) {
            if (best != nullptr && best->source == segment.source) break;
            const bool same = match.source == segment.source;
            if (!same && !may_be_alike(pairs, match.pairs)) continue;
            // What is not the same is never as good as the same, though its letters be.
            const double alike = same ? 1 : std::min(similarity(pairs, match.pairs), 0.99);
            if (alike < most || (best != nullptr && alike == most)) continue;
            most = alike;
            best = &match;
        }
        if (best == nullptr) continue;
        row.suggestion = best->target;
        row.suggestion_context = origin;
        row.suggestion_quality = static_cast<int>(most * 100);
        ++found;
    }
    return found;
}

}  // namespace lykta
