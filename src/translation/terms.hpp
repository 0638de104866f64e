#pragma once
// The glossary's words in a text, in any of the forms that the glossary lists.

#include "portal/portal.hpp"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lykta {

class TermIndex {
public:
    explicit TermIndex(const Portal& portal);  ///< which must outlive it

    /// Each once, in the order in which they stand there.
    [[nodiscard]] std::vector<const Term*> in(std::string_view text) const;
    [[nodiscard]] const std::string& word(const Term& term) const;

private:
    const Portal& portal_;
    std::unordered_map<std::string, const Term*> by_form_;  // asked, never walked
};

/// By the glossary's word: how it is translated, in site or base.
std::map<std::string, std::string> translated_terms(const std::vector<CatalogueFile>& files,
                                                    const Language& language);

}  // namespace lykta
