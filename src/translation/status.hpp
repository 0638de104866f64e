#pragma once
// How far each language has come: in all, and record by record. Counted are the texts that readers
// see, the base's among them, each with the best translation that site or base has of it.

#include "portal/portal.hpp"
#include "source/source_tree.hpp"
#include "translation/state.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace lykta {

struct StateCounts {
    std::array<int, all_states.size()> of{};
    /// Of the translated: nobody answers for them (see Catalogue::by_nobody).
    int by_nobody = 0;

    [[nodiscard]] int operator[](TextState state) const {
        return of[static_cast<std::size_t>(state)];
    }
    void add(TextState state) { ++of[static_cast<std::size_t>(state)]; }
    void add(const StateCounts& other);
    [[nodiscard]] int all() const;
    /// Missing and stale: what readers get in the source language.
    [[nodiscard]] int to_do() const {
        return (*this)[TextState::missing] + (*this)[TextState::stale];
    }
};

struct LanguageStatus {
    const Language* language = nullptr;
    StateCounts own;                             ///< of the site's texts
    StateCounts base;                            ///< of the base's
    std::map<std::string, StateCounts> records;  ///< "support/avlosning"; all words are "word"
};

/// Languages that the law asks for come first: those of the administrative area, then the other
/// national minorities; the rest in the site's order.
std::vector<LanguageStatus> translation_status(const Portal& portal,
                                               const std::vector<CatalogueFile>& files,
                                               const std::vector<const Language*>& languages,
                                               Diagnostics& diagnostics);

/// The national minorities' languages that the site has none of, by their Swedish names; every
/// municipality informs all five (3 § lagen 2009:724).
std::vector<std::string> minorities_without_language(const Portal& portal);

}  // namespace lykta
