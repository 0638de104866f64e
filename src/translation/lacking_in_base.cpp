// See lacking_in_base.hpp.
#include "translation/lacking_in_base.hpp"

#include "source/po_identity.hpp"
#include "translation/catalogue.hpp"

#include <algorithm>
#include <iterator>

namespace lykta {
namespace {

bool of_base(const Segment& segment) { return segment.place.file.starts_with("content/"); }

/// Marks what the site has translated in place of the base, from words that the base has changed.
void add_changed(const CatalogueFile& file, const Portal& portal, const SegmentIndex& index,
                 std::vector<bool>& lacking) {
    po::ByIdentity<const po::Entry*> known;
    for (const po::Entry& entry : file.catalogue->entries) {
        if (entry.context && !entry.obsolete) known.emplace(po::identity(entry), &entry);
    }
    for (const po::Entry& entry : file.catalogue->entries) {
        if (!entry.context || entry.obsolete || !entry.translated()) continue;
        const auto places = index.with_context(*entry.context);
        const bool current = std::ranges::any_of(places, [&](std::uint32_t place) {
            return portal.segments[place].source == entry.source;
        });
        for (const std::uint32_t place : places) {
            const Segment& segment = portal.segments[place];
            const bool asked = known.contains({*entry.context, segment.source});
            if (!current && !asked && of_base(segment)) lacking[place] = true;
        }
    }
}

}  // namespace

std::map<std::string, std::vector<bool>> lacking_in_base(
    const Portal& portal, const SegmentIndex& index, const std::vector<CatalogueFile>& catalogues) {
    std::vector<CatalogueFile> base;
    std::ranges::copy_if(catalogues, std::back_inserter(base),
                         [](const CatalogueFile& file) { return file.layer == Layer::base; });
    Diagnostics told_by_build;
    const auto shown = read_catalogues(portal, base, told_by_build);
    std::map<std::string, std::vector<bool>> out;
    for (const Language* language : portal.site.languages) {
        const auto found = shown.find(language->tag);
        std::vector<bool>& lacking = out[language->tag];
        lacking.resize(portal.segments.size());
        for (std::size_t place = 0; place < lacking.size(); ++place) {
            const TextStatus status =
                found == shown.end() ? TextStatus::missing : found->second.by_segment[place].status;
            lacking[place] = of_base(portal.segments[place]) &&
                             (status == TextStatus::missing || status == TextStatus::stale);
        }
        for (const CatalogueFile& file : catalogues) {
            if (file.layer == Layer::site && file.language == language->tag) {
                add_changed(file, portal, index, lacking);
            }
        }
    }
    return out;
}

}  // namespace lykta
