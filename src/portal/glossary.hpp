#pragma once
// The words that need an explanation, from glossary.yaml of base and site.

#include "portal/id.hpp"
#include "portal/records.hpp"
#include "portal/segment.hpp"

#include <string>
#include <vector>

namespace lykta {

struct Term {
    std::string id;  ///< the word as an address: "bistandsbeslut"
    Phrase term;
    std::vector<std::string> forms;  ///< other forms of the word, as they stand in texts
    Phrase meaning;
    Phrase health_care;  ///< what it means in health care, where that is another thing
    std::vector<Id<Page>> pages;
    WithDefault<true> in_texts;  ///< explained where it stands in a text
};

}  // namespace lykta
