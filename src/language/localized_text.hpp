#pragma once
// A text that knows its own language, so that a page can say so wherever it differs from its own.

#include "base/text.hpp"
#include "language/language.hpp"

#include <cstddef>
#include <vector>

namespace lykta {

struct Inline;  // source/prose.hpp

enum class TextStatus {
    source,  ///< as the author wrote it
    translated,
    draft,    ///< translated, but no speaker has reviewed it
    missing,  ///< the source text, because there is no translation
    stale,    ///< the source text, because it has changed since it was translated
};

/// A part of a text that is in another language than the rest: the Swedish name of an authority.
struct OtherWords {
    std::size_t begin = 0;  ///< in bytes
    std::size_t end = 0;
    const Language* language = nullptr;
};

struct LocalizedText {
    Text text;
    const Language* language = nullptr;  ///< the language of this text, not the one asked for
    TextStatus status = TextStatus::source;
    /// Of prose: links and emphasis in the text, for whoever can show them; null: words alone.
    const std::vector<Inline>* inlines = nullptr;
    /// Of words alone, in order; where there are inlines, they hold them.
    std::vector<OtherWords> other_words = {};

    [[nodiscard]] bool empty() const { return text.empty(); }
    /// The reader gets another language than the one asked for.
    [[nodiscard]] bool fallback() const {
        return status == TextStatus::missing || status == TextStatus::stale;
    }
};

}  // namespace lykta
