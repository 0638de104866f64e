#pragma once
// Whether what came back of a text is newer than what stands here: three versions are compared, as
// in a merge. How the text stood when it went out tells what the translator has changed, and what
// has changed here meanwhile.

#include "translation/exchange/sent.hpp"

#include <optional>

namespace lykta {

struct Versions {
    SentText here;
    std::optional<SentText> origin;  ///< as it went out; nothing: not known
    bool sure = true;                ///< of the origin; no: found by likeness, and may be another
    SentText came;                   ///< with the state that the file says
    bool again = false;              ///< a file of that export has come back before
};

enum class Verdict {
    nothing,         ///< the translator left it, or it stands here already
    take,            ///< new words, or a state
    review_falls,    ///< new words for those that have been reviewed since they went out
    newer_here,      ///< changed on both sides
    reviewed_here,   ///< other words than those that a speaker has read
    origin_unknown,  ///< other words than those here, and nobody knows which are newer
};

/// Where the origin is not known, a file fills what is missing or stale and changes drafts, and
/// takes nothing else away.
Verdict verdict(const Versions& text);

[[nodiscard]] inline bool is_conflict(Verdict verdict) { return verdict > Verdict::review_falls; }

/// Programs that know no reviews say "translated" of what was reviewed: that takes nothing.
[[nodiscard]] inline bool lowers(TextState said, TextState is) {
    return said < is && (said == TextState::draft || said == TextState::stale);
}

}  // namespace lykta
