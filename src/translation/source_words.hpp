#pragma once
// Words of the source's language within a translation, which its translator has put between [[ and
// ]]: the name of an authority, the Swedish term after its translation. They are spoken and broken
// as what they are, and the brackets are never shown. Two brackets pass through PO, XLIFF and every
// editor as they are, and stand on all keyboards.

#include "language/localized_text.hpp"
#include "source/prose.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace lykta {

/// Whether brackets stand there that are marks, in pairs or not.
[[nodiscard]] bool has_source_words(std::string_view form);

/// form without its marks, in language, with what stood between them. Nothing where they are not in
/// pairs, are within each other or hold nothing.
std::optional<LocalizedText> with_source_words(std::string_view form, const Language& source);

/// The same in place, of words with links and emphasis; false: as they were, in part.
[[nodiscard]] bool mark_source_words(std::vector<Inline>& inlines);

}  // namespace lykta
