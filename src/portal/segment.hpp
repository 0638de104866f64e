#pragma once
// Every text that people read and translators translate has one place in the portal's list of
// segments; records hold Phrases, handles into that list. A localized portal is the same list in
// another language, so that a page can never take a text without its language.

#include "base/diagnostic.hpp"
#include "base/text.hpp"
#include "source/prose.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace lykta {

/// What a text is about decides how careful its translation must be: money, decisions and rights
/// never show a draft.
enum class SegmentKind { prose, decision_and_money, name, word };

/// A whole text rewritten by an author for one language (<id>.<tag>.md).
struct Rewording {
    std::string language;
    Text text;  ///< its words alone
    SharedInlines inlines = nullptr;
};

struct Segment {
    std::string record;         ///< "support/avlosning", "target-group/older", "word", "site"
    std::string field;          ///< "title", "body", "access.steps", "label"; a word's key
    std::string source;         ///< as a translator sees it; prose has numbered tags
    std::string source_plural;  ///< of words that count; source is then the form for one
    SegmentKind kind = SegmentKind::prose;
    Place place;
    const std::vector<Inline>* inlines = nullptr;  ///< of prose: what the tags mean
    std::vector<Rewording> rewordings;
    /// Tags of languages that an author reworded it for, and not since its source changed.
    std::vector<std::string> outdated_rewordings = {};
    std::string note = {};                ///< for translators, of words
    SharedInlines own_inlines = nullptr;  ///< of a field: keeps what inlines points to

    /// A leaf of a body, which is never reworded alone.
    [[nodiscard]] bool leaf() const { return inlines != nullptr && own_inlines == nullptr; }

    /// msgctxt: "support/avlosning#title". With source it is the segment's identity: moving a
    /// file, or editing a neighbour, changes neither.
    [[nodiscard]] std::string context() const { return record + "#" + field; }
};

/// A handle to a segment. A default one is no text at all: not stated.
struct Phrase {
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t segment = none;

    [[nodiscard]] bool stated() const { return segment != none; }
    bool operator==(const Phrase&) const = default;
};

/// A body rewritten whole for one language; it keeps its own structure and fragments.
struct RewordedBody {
    std::string language;
    SharedProse prose = shared_prose();
};

/// Prose with a phrase for each of leaves(prose), in order. The document's own prose, wherever the
/// record goes: so segments can point into it.
struct Body {
    SharedProse prose = shared_prose();
    std::vector<Phrase> phrases;
    std::vector<RewordedBody> rewordings;
};

}  // namespace lykta
