#pragma once
// Edits that no author may wave through without naming the text: one word more or less and a
// sentence promises another thing, in languages that the author does not read.

#include "base/diagnostic.hpp"
#include "portal/segment.hpp"
#include "translation/edits/word_changes.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lykta {

struct TurnedMeaning {
    Bilingual why;     ///< "ett ord som kan vända meningen"
    std::string word;  ///< the word of the source language; empty: it is about the whole text
};

/// The first reason to doubt that a changed source text (Swedish) means what it meant; nothing
/// where there is none. Never a proof: a reader who knows the text decides.
std::optional<TurnedMeaning> turned_meaning(const Segment& segment,
                                            const std::vector<WordChange>& changes);

}  // namespace lykta
