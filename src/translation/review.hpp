#pragma once
// `lykta translate review`: somebody who speaks the language has read these texts and finds them
// right. A file that is taken in whole (import --reviewer) says the same of all that it holds.

#include "translation/exchange/exchange.hpp"
#include "translation/sheet.hpp"

#include <string>
#include <vector>

namespace lykta {

struct Reviewed {
    std::string bytes;  ///< the catalogue file
    int marked = 0;
    int without_words = 0;  ///< named, but not translated, or stale: nothing to vouch for
    std::vector<std::string> unknown;  ///< no text is called so
};

/// texts: numbers (row_id), contexts ("support/avlosning#title") or whole records.
Reviewed with_reviews(const Sheet& sheet, const std::vector<std::string>& texts,
                      const Reviewer& reviewer);

}  // namespace lykta
