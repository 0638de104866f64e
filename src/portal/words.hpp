#pragma once
// The words of the interface, from content/words.yaml: written once in Swedish with a key,
// translated like every other text.

#include "base/with_default.hpp"
#include "portal/id.hpp"
#include "portal/segment.hpp"

#include <string>

namespace lykta {

/// Placeholders are {named}. A word that counts has two Swedish forms (segment's source and
/// source_plural) and is filled in with {count}.
struct Word {
    std::string id;  ///< the key: "skip-to-content"
    Phrase phrase;
    bool counts = false;
};

using Words = Records<Word>;

/// A word as content/words.yaml writes it.
struct WrittenForms {
    std::string one;  ///< empty: the word does not count
    std::string other;
};
struct WrittenWord {
    std::string id;
    WrittenForms forms;
    WithDefault<false> careful;
    std::string note;
};

}  // namespace lykta
