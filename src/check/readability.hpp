#pragma once
// How hard a Swedish text is to read, by LIX (Björnsson 1968): the words in a sentence, plus the
// share of long words. A hint, never a proof: a text may be plain by count and dark by sense.

#include "source/prose.hpp"

#include <string_view>

namespace lykta {

struct Readability {
    int words = 0;
    int long_words = 0;  ///< of more than six letters
    int sentences = 0;

    /// 20 is very easy, 45 what a newspaper writes, 60 what a law does. 0 without words.
    [[nodiscard]] double lix() const;
    Readability& operator+=(const Readability& other);
};

/// A text that ends without a full stop, as headings do, is a sentence all the same. A colon ends
/// a sentence, as Björnsson counted; a point inside a number or an abbreviation does not.
Readability readability(std::string_view text);

/// All leaves, each by itself.
Readability readability(const Prose& prose);

}  // namespace lykta
