// See status.hpp.
#include "translation/status.hpp"

#include "translation/catalogue_header.hpp"
#include "translation/entry_check.hpp"
#include "translation/moves.hpp"
#include "translation/reworded.hpp"
#include "translation/segment_index.hpp"
#include "translation/wanted.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace lykta {
namespace {

class Counter {
public:
    Counter(const Portal& portal, const Language& language)
        : portal_(portal),
          states_(portal.segments.size(), TextState::missing),
          by_nobody_(portal.segments.size()),
          is_translation_(language.variant_of != portal.source_language().tag) {
        replaced_ = replaced_leaves(portal, language);
        tag_ = language.tag;
    }

    /// The same way as catalogues are read, but for what may be shown.
    void read(const CatalogueFile& file, const SegmentIndex& index, const Moves& moves,
              Diagnostics& diagnostics) {
        const bool draft = draft_file(*file.catalogue, {file.file, 0, 0}, diagnostics);
        const bool named = !named_translator(*file.catalogue).empty();
        site_is_named_ = site_is_named_ || (named && file.layer == Layer::site);
        for (const po::Entry& entry : file.catalogue->entries) {
            if (entry.obsolete || !entry.context ||
                std::ranges::all_of(entry.translations, is_blank)) {
                continue;
            }
            bool known = false;
            auto places = index.with_context(*entry.context);
            if (places.empty()) {
                places = index.with_context(moved_context(*entry.context, moves));
            }
            for (const std::uint32_t place : places) {
                const Segment& segment = portal_.segments[place];
                if (entry.source == segment.source &&
                    entry.source_plural == segment.source_plural) {
                    raise(place, state_of(entry, draft, diagnostics), !named && by_nobody(entry));
                    known = true;
                }
            }
            for (const std::uint32_t place : places) {
                if (!known) {
                    raise(place, TextState::stale, false);
                }
            }
        }
    }

    [[nodiscard]] LanguageStatus result() const {
        LanguageStatus out;
        for (std::size_t place = 0; place < states_.size(); ++place) {
            const Segment& segment = portal_.segments[place];
            const bool own = std::ranges::count(segment.rewordings, tag_, &Rewording::language) > 0;
            if (replaced_[place] || own || !has_words(segment)) {
                continue;
            }
            const bool base = segment.place.file.starts_with("content/");
            StateCounts one;
            one.add(states_[place]);
            one.by_nobody = by_nobody_[place] && is_translation_ && !site_is_named_ ? 1 : 0;
            (base ? out.base : out.own).add(one);
            out.records[segment.record].add(one);
        }
        return out;
    }

private:
    void raise(std::uint32_t place, TextState state, bool by_nobody) {
        if (state < states_[place]) return;
        states_[place] = state;
        by_nobody_[place] = by_nobody && state == TextState::translated;
    }

    const Portal& portal_;
    std::vector<TextState> states_;
    std::vector<bool> by_nobody_;
    bool is_translation_;
    bool site_is_named_ = false;
    std::vector<bool> replaced_;
    std::string tag_;
};

int duty(const Portal& portal, const Language& language) {
    if (std::ranges::count(portal.site.area_languages, &language) > 0) {
        return 0;
    }
    return language.minority.empty() ? 2 : 1;
}

}  // namespace

void StateCounts::add(const StateCounts& other) {
    for (std::size_t i = 0; i < of.size(); ++i) of[i] += other.of[i];
    by_nobody += other.by_nobody;
}

int StateCounts::all() const { return std::accumulate(of.begin(), of.end(), 0); }

std::vector<LanguageStatus> translation_status(const Portal& portal,
                                               const std::vector<CatalogueFile>& files,
                                               const std::vector<const Language*>& languages,
                                               Diagnostics& diagnostics) {
    const SegmentIndex index(portal.segments);
    const Moves moves = moves_by_alias(portal);
    std::vector<LanguageStatus> out;
    for (const Language* language : languages) {
        Counter counter(portal, *language);
        for (const CatalogueFile& file : files) {
            if (file.language == language->tag) {
                counter.read(file, index, moves, diagnostics);
            }
        }
        out.push_back(counter.result());
        out.back().language = language;
    }
    std::ranges::stable_sort(out, std::less{}, [&](const LanguageStatus& status) {
        return duty(portal, *status.language);
    });
    return out;
}

std::vector<std::string> minorities_without_language(const Portal& portal) {
    std::vector<std::string> out;
    for (const Language& language : portal.languages().all) {
        const std::string& name = language.minority;
        const bool here = std::ranges::any_of(portal.site.languages, [&](const Language* spoken) {
            return spoken->minority == name;
        });
        if (!name.empty() && !here && std::ranges::count(out, name) == 0) out.push_back(name);
    }
    return out;
}

}  // namespace lykta
