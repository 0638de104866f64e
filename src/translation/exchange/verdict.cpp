// See verdict.hpp.
#include "translation/exchange/verdict.hpp"

namespace lykta {
namespace {

/// What a file can do to the state of words that it leaves.
bool changes_state(TextState said, TextState from) {
    return lowers(said, from) || (from == TextState::stale && said > TextState::stale);
}

bool is_reviewed(TextState state) { return state >= TextState::reviewed; }

Verdict from_origin(const Versions& text) {
    const SentText& here = text.here;
    const SentText& origin = *text.origin;
    const SentText& came = text.came;
    const bool left = came.words == origin.words;
    if (left && !changes_state(came.state, origin.state)) return Verdict::nothing;
    if (came.words == here.words) {
        // The words are here: what remains is a state, and a late one says nothing of newer ones.
        const bool late = left ? here.state != origin.state : is_reviewed(here.state);
        return !late && changes_state(came.state, here.state) ? Verdict::take : Verdict::nothing;
    }
    if (left) return Verdict::nothing;  // a doubt about words that are not here any more
    if (here.words != origin.words) return Verdict::newer_here;
    if (is_reviewed(here.state)) {
        // A second translator could not know: whoever read the first one's file read the old words.
        const bool since = text.sure && !text.again && !is_reviewed(origin.state);
        return since ? Verdict::review_falls : Verdict::reviewed_here;
    }
    const bool may = text.sure || here.state != TextState::translated;
    return may ? Verdict::take : Verdict::origin_unknown;
}

Verdict without_origin(const SentText& here, const SentText& came) {
    if (came.words.empty()) return Verdict::nothing;
    if (came.words == here.words) {
        const bool may = !is_reviewed(here.state) && changes_state(came.state, here.state);
        return may ? Verdict::take : Verdict::nothing;
    }
    if (is_reviewed(here.state)) return Verdict::reviewed_here;
    return here.state == TextState::translated ? Verdict::origin_unknown : Verdict::take;
}

}  // namespace

Verdict verdict(const Versions& text) {
    return text.origin ? from_origin(text) : without_origin(text.here, text.came);
}

}  // namespace lykta
