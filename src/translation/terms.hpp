#pragma once
// The glossary's words in a text, in any of the forms that the glossary lists.

#include "portal/portal.hpp"
#include "translation/localize.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lykta {

/// Where a word of the glossary stands in a text.
struct FoundTerm {
    const Term* term = nullptr;
    std::size_t begin = 0;  ///< in bytes
    std::size_t end = 0;
};

class TermIndex {
public:
    /// The source language's words, in all their forms. portal must outlive it.
    explicit TermIndex(const Portal& portal);
    /// The words that texts explain to readers of a language: those whose meaning is told in it.
    /// Other forms are known in the source language alone.
    explicit TermIndex(const LocalizedPortal& localized);

    /// Every place, from left to right; of words that overlap, the longest.
    [[nodiscard]] std::vector<FoundTerm> find(std::string_view text) const;
    /// Each once, in the order in which they stand there.
    [[nodiscard]] std::vector<const Term*> in(std::string_view text) const;
    [[nodiscard]] const std::string& word(const Term& term) const;

private:
    void add(const Term& term, const std::string& form);

    const Portal& portal_;
    // Asked, never walked.
    std::unordered_map<std::string, const Term*> by_form_;
    std::unordered_map<std::string, std::size_t> longest_;  ///< in words, by a form's first word
};

/// By the glossary's word: how it is translated, in site or base.
std::map<std::string, std::string> translated_terms(const std::vector<CatalogueFile>& files,
                                                    const Language& language);

}  // namespace lykta
