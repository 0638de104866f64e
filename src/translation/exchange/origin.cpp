// See origin.hpp.
#include "translation/exchange/origin.hpp"

#include <algorithm>

namespace lykta {
namespace {

/// How many texts came back just as they went out with words; negative: it has texts that did not
/// go out.
int likeness(const Incoming& incoming, const Sent& sent) {
    int same = 0;
    for (const IncomingText& text : incoming.texts) {
        const SentText* went = sent.find(text.sent_context, text.source);
        if (went == nullptr) return -1;
        if (!went->words.empty() && went->words == words_hash(text.forms)) ++same;
    }
    return same;
}

}  // namespace

Origin origin_of(const Incoming& incoming, const std::vector<Sent>& sent) {
    const auto named = std::ranges::find(sent, incoming.export_id, &Sent::id);
    if (!incoming.export_id.empty() && named != sent.end()) return {&*named, true};
    if (incoming.texts.empty()) return {};
    const Sent* best = nullptr;
    int most = -1;
    for (const Sent& one : sent) {
        const int same = likeness(incoming, one);
        // Without a text that was left as it was, the very same texts must be there.
        const bool fits = same > 0 || (same == 0 && one.texts.size() == incoming.texts.size());
        if (fits && same > most) {
            most = same;
            best = &one;
        }
    }
    return {best, false};
}

}  // namespace lykta
