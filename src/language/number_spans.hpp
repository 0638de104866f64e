#pragma once
// Which parts of a text must stay whole on their line, and which read from left to right whatever
// is around them: its numbers, and addresses with numbers in them.

#include "language/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// A part of a text that stays whole on its line, or reads from left to right whatever is around
/// it, or both.
struct NumberSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool whole = false;
    bool left_to_right = false;
    bool operator==(const NumberSpan&) const = default;
};

/// In order; of two that begin at one place the outer comes first, and none overlap but wholly.
/// around: what the text stands in. Right-to-left: an address in Latin letters with digits in it is
/// one span from left to right. Left-to-right: numbers are isolated only where right-to-left
/// letters are in the text, or beside it.
std::vector<NumberSpan> number_spans(std::string_view text, Direction around,
                                     bool beside_right_to_left = false);

/// Whether a letter that reads from right to left stands there.
bool has_right_to_left(std::string_view text);

/// The text piece by piece: sink.open(span), sink.words(piece), sink.close(span).
template <typename Sink>
void walk_numbers(std::string_view text, const std::vector<NumberSpan>& spans, Sink&& sink) {
    std::vector<const NumberSpan*> open;
    std::size_t done = 0;
    const auto words_until = [&](std::size_t end) {
        if (end > done) sink.words(text.substr(done, end - done));
        done = end;
    };
    const auto close_until = [&](std::size_t at) {
        for (; !open.empty() && open.back()->end <= at; open.pop_back()) {
            words_until(open.back()->end);
            sink.close(*open.back());
        }
    };
    for (const NumberSpan& span : spans) {
        close_until(span.begin);
        words_until(span.begin);
        sink.open(span);
        open.push_back(&span);
    }
    close_until(text.size());
    words_until(text.size());
}

/// For where no markup can stand: the spans from left to right between U+2066 and U+2069.
std::string with_isolates(std::string_view text, Direction around);

}  // namespace lykta
