// See catalogue.hpp.
#include "translation/catalogue.hpp"

#include "language/format.hpp"
#include "translation/catalogue_header.hpp"
#include "translation/diagnostics.hpp"
#include "translation/entry_check.hpp"
#include "translation/moves.hpp"
#include "translation/segment_index.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace lykta {
namespace {

/// Lays one file over what a catalogue has from the files before it.
class FileReader {
public:
    FileReader(const Portal& portal, const SegmentIndex& index, const Moves& moves,
               Catalogue& catalogue, Diagnostics& diagnostics)
        : portal_(portal),
          index_(index),
          moves_(moves),
          catalogue_(catalogue),
          speaker_(*catalogue.language),
          diagnostics_(diagnostics) {}

    void read(const CatalogueFile& file) {
        check_plural_forms(file, *catalogue_.language, diagnostics_);
        if (std::string credit(file.catalogue->header("X-Lykta-Credit")); !credit.empty()) {
            catalogue_.credit = std::move(credit);
        }
        named_ = !named_translator(*file.catalogue).empty();
        if (named_) catalogue_.by_nobody = false;
        file_is_draft_ = draft_file(*file.catalogue, {file.file, 0, 0}, diagnostics_);
        for (const po::Entry& entry : file.catalogue->entries) {
            const bool has_words = std::ranges::any_of(
                entry.translations, [](const std::string& form) { return !is_blank(form); });
            if (has_words && !entry.obsolete && entry.context) {
                read(entry);
            }
        }
    }

private:
    using Segments = std::span<const std::uint32_t>;

    void read(const po::Entry& entry) {
        Segments same_place = index_.with_context(*entry.context);
        if (same_place.empty() && !moves_.empty()) {
            same_place = index_.with_context(moved_context(*entry.context, moves_));
        }
        if (same_place.empty()) {
            return;
        }
        const bool draft = draft_entry(entry, file_is_draft_, diagnostics_);
        const SegmentKind kind = portal_.segments[same_place.front()].kind;
        const bool may_show = !draft || (portal_.site.drafts == Drafts::show_with_notice &&
                                         kind != SegmentKind::decision_and_money);
        bool known = false;
        bool fit = true;
        for (const std::uint32_t place : same_place) {
            if (!translates(entry, portal_.segments[place])) {
                continue;
            }
            if (entry.fuzzy()) {
                outdate(place, may_show);
            } else if (fit) {
                // Once: two paragraphs with the same words share an entry and its mistakes.
                fit = (known ||
                       fit_to_show(entry, portal_.segments[place], speaker_, diagnostics_)) &&
                      use(entry, place, draft, may_show);
                if (!fit) outdate(place, may_show);
            }
            known = true;
        }
        if (!known) {
            for (const std::uint32_t place : same_place) {
                outdate(place, may_show);
            }
        }
    }

    static bool translates(const po::Entry& entry, const Segment& segment) {
        return entry.source == segment.source && entry.source_plural == segment.source_plural;
    }

    void outdate(std::uint32_t place, bool may_show) {
        TextStatus& status = catalogue_.by_segment[place].status;
        if (may_show && status == TextStatus::missing) {
            status = TextStatus::stale;
        }
    }

    /// False where the translation's tags are not those of the segment.
    bool use(const po::Entry& entry, std::uint32_t place, bool draft, bool may_show) {
        const Segment& segment = portal_.segments[place];
        std::vector<Inline> inlines;
        if (segment.inlines != nullptr) {
            auto tagged = tagged_words(entry.translations.front(), segment, entry.translation_place,
                                       diagnostics_);
            if (!tagged) {
                return false;
            }
            inlines = std::move(*tagged);
        }
        if (may_show) {
            if (!named_ && !draft && !catalogue_.by_nobody) {
                catalogue_.by_nobody = by_nobody(entry);
            }
            catalogue_.by_segment[place] = {draft ? TextStatus::draft : TextStatus::translated,
                                            entry.translations, std::move(inlines),
                                            entry.translation_place};
        } else if (catalogue_.by_segment[place].status == TextStatus::missing) {
            catalogue_.by_segment[place].hidden_draft = true;
        }
        return true;
    }

    const Portal& portal_;
    const SegmentIndex& index_;
    const Moves& moves_;
    Catalogue& catalogue_;
    Formatter speaker_;
    Diagnostics& diagnostics_;
    bool file_is_draft_ = false;
    bool named_ = false;
};

}  // namespace

std::map<std::string, Catalogue> read_catalogues(const Portal& portal,
                                                 const std::vector<CatalogueFile>& files,
                                                 Diagnostics& diagnostics) {
    const SegmentIndex index(portal.segments);
    const Moves moves = moves_by_alias(portal);
    std::map<std::string, Catalogue> catalogues;
    for (const CatalogueFile& file : files) {
        const Language* language = catalogue_language(file, portal, diagnostics);
        if (language == nullptr) {
            continue;
        }
        Catalogue& catalogue = catalogues[language->tag];
        catalogue.language = language;
        catalogue.by_segment.resize(portal.segments.size());
        FileReader(portal, index, moves, catalogue, diagnostics).read(file);
    }
    return catalogues;
}

}  // namespace lykta
