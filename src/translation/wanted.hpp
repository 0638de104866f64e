#pragma once
// What translators are asked for: the texts of one layer that a language can translate, in the
// portal's order, with what a translator must know of each.

#include "portal/portal.hpp"

#include <string>
#include <vector>

namespace lykta {

/// A text with the same words at several places of one context is one.
struct WantedText {
    const Segment* segment = nullptr;
    std::string context;
    std::string reference;           ///< the author's file
    std::vector<std::string> notes;  ///< where it stands, for whom, what must be heeded
    bool has_placeholders = false;
};

/// Words to translate: not only numbers, addresses, codes and what stands in braces.
[[nodiscard]] bool has_words(const Segment& segment);

/// What a translator must know of a text, in whichever language.
struct TextFacts {
    bool has_words = false;
    bool has_placeholders = false;
    std::vector<std::string> notes;
};
/// By segment. Made once for all languages.
std::vector<TextFacts> text_facts(const Portal& portal);

/// Where the text was written decides the layer: a site is not asked for the base's texts.
/// Texts that are rewritten for the language are left out.
/// facts: text_facts(portal).
std::vector<WantedText> wanted_texts(const Portal& portal, const std::vector<TextFacts>& facts,
                                     const Language& language, Layer layer);

}  // namespace lykta
