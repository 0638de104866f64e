#pragma once
// What translators are asked for: the texts of one layer that a language can translate, in the
// portal's order, with what a translator must know of each.

#include "portal/portal.hpp"
#include "source/po_identity.hpp"
#include "source/source_tree.hpp"
#include "translation/segment_index.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta {

/// Words to translate: not only numbers, addresses, codes and what stands in braces.
[[nodiscard]] bool has_words(const Segment& segment);

/// What a translator must know of a text, in whichever language.
struct TextFacts {
    const Segment* segment = nullptr;
    std::string context;
    bool has_words = false;
    bool has_placeholders = false;
    std::vector<std::string> notes;  ///< where it stands, for whom, what must be heeded
};
inline po::Identity identity(const TextFacts& text) { return {text.context, text.segment->source}; }

/// What is the same for every language: made once, and asked by each. It points into the portal.
struct SourceTexts {
    std::vector<TextFacts> facts;  ///< by segment
    SegmentIndex index;
    /// See lacking_in_base.hpp.
    std::map<std::string, std::vector<bool>> lacking_in_base;
};
/// catalogues: of both layers. Without any, a site is asked for none of the base's texts.
SourceTexts source_texts(const Portal& portal, const std::vector<CatalogueFile>& catalogues = {});

/// Where the text was written decides the layer. A site is asked for its own texts, and then for
/// what the base lacks, the words of the interface first.
/// Texts that are rewritten for the language are left out, and one with the same words at several
/// places of one context is one. What comes out points into texts, which are the portal's.
std::vector<const TextFacts*> wanted_texts(const Portal& portal, const SourceTexts& texts,
                                           const Language& language, Layer layer);

}  // namespace lykta
