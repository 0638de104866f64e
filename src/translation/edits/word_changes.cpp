// See word_changes.hpp.
#include "translation/edits/word_changes.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace lykta {
namespace {

using Kind = WordChange::Kind;
using Tokens = std::vector<std::string_view>;

/// Above this many pairs of words two texts are taken as wholly other: nobody reads such a list.
constexpr std::size_t most_pairs = 4'000'000;
/// Of what is the same, so many words on each side of a change are enough to find it.
constexpr std::size_t words_beside = 6;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// A tag "<1>" and a name "{count}" are tokens, a word with its inner hyphens and stops too
/// ("0,5", "kl.9"), white space, and each other sign.
Tokens tokens_of(std::string_view text) {
    Tokens out;
    const auto whole = [&](std::size_t from, char closes) {
        const std::size_t end = text.find(closes, from);
        return end == std::string_view::npos ? from + 1 : end + 1;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (is_space(text[at])) {
            while (at < text.size() && is_space(text[at])) ++at;
        } else if (text[at] == '<' || text[at] == '{') {
            at = whole(at, text[at] == '<' ? '>' : '}');
        } else {
            bool word = utf8::is_letter_or_digit(utf8::next(text, at));
            while (word && at < text.size()) {
                std::size_t after = at;
                const char32_t next = utf8::next(text, after);
                if (!utf8::is_letter_or_digit(next)) {
                    const bool joins = next == U'-' || next == U'.' || next == U',' ||
                                       next == U':' || next == U'’' || next == U'\'' ||
                                       next == U'–';
                    std::size_t beyond = after;
                    word = joins && after < text.size() &&
                           utf8::is_letter_or_digit(utf8::next(text, beyond));
                }
                if (word) at = after;
            }
        }
        out.push_back(text.substr(begin, at - begin));
    }
    return out;
}

class ChangeList {
public:
    void add(Kind kind, std::string_view text) {
        if (kind == Kind::added) {
            added_ += text;
        } else if (kind == Kind::removed) {
            removed_ += text;
        } else {
            flush();
            append(Kind::same, text);
        }
    }
    std::vector<WordChange> result() {
        flush();
        return std::move(out_);
    }

private:
    void flush() {
        append(Kind::removed, removed_);
        append(Kind::added, added_);
        removed_.clear();
        added_.clear();
    }
    void append(Kind kind, std::string_view text) {
        if (text.empty()) return;
        if (out_.empty() || out_.back().kind != kind) out_.push_back({kind, {}});
        out_.back().text += text;
    }
    std::string removed_;
    std::string added_;
    std::vector<WordChange> out_;
};

/// The longest row of tokens that both have, by the textbook's table; from the front.
void compare(std::span<const std::string_view> old, std::span<const std::string_view> now,
             ChangeList& out) {
    const std::size_t width = now.size() + 1;
    std::vector<std::uint32_t> common((old.size() + 1) * width, 0);
    for (std::size_t o = old.size(); o-- > 0;) {
        for (std::size_t n = now.size(); n-- > 0;) {
            common[o * width + n] =
                old[o] == now[n] ? common[(o + 1) * width + n + 1] + 1
                                 : std::max(common[(o + 1) * width + n], common[o * width + n + 1]);
        }
    }
    std::size_t o = 0;
    std::size_t n = 0;
    while (o < old.size() && n < now.size()) {
        if (old[o] == now[n]) {
            out.add(Kind::same, old[o++]);
            ++n;
        } else if (common[(o + 1) * width + n] >= common[o * width + n + 1]) {
            out.add(Kind::removed, old[o++]);
        } else {
            out.add(Kind::added, now[n++]);
        }
    }
    while (o < old.size()) out.add(Kind::removed, old[o++]);
    while (n < now.size()) out.add(Kind::added, now[n++]);
}

/// Between two changed words nothing but a space is the same: they are one change to a reader.
std::vector<WordChange> joined(const std::vector<WordChange>& changes) {
    ChangeList out;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const WordChange& change = changes[i];
        const bool inside = i > 0 && i + 1 < changes.size();
        if (inside && change.kind == Kind::same && std::ranges::all_of(change.text, is_space)) {
            out.add(Kind::removed, change.text);
            out.add(Kind::added, change.text);
        } else {
            out.add(change.kind, change.text);
        }
    }
    return out.result();
}

std::string_view without_spaces(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string_view first_words(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (at < text.size() && (count > 0 || !is_space(text[at]))) {
        if (is_space(text[at]) && at > 0 && !is_space(text[at - 1])) --count;
        if (count == 0) break;
        ++at;
    }
    return text.substr(0, at);
}

std::string_view last_words(std::string_view text, std::size_t count) {
    std::size_t at = text.size();
    while (at > 0) {
        if (is_space(text[at - 1]) && at < text.size() && !is_space(text[at]) && --count == 0)
            break;
        --at;
    }
    return text.substr(at);
}

std::string shortened(std::string_view text, bool at_the_beginning, bool at_the_end) {
    const std::string_view front = at_the_beginning ? "" : first_words(text, words_beside);
    const std::string_view back = at_the_end ? "" : last_words(text, words_beside);
    if (front.size() + back.size() + 4 >= text.size()) return std::string(text);
    return std::string(front) +
           (at_the_beginning ? "… "
            : at_the_end     ? " …"
                             : " … ") +
           std::string(back);
}

}  // namespace

std::vector<WordChange> word_changes(std::string_view old, std::string_view now) {
    const Tokens before = tokens_of(old);
    const Tokens after = tokens_of(now);
    const auto [first_old, first_now] = std::ranges::mismatch(before, after);
    const auto same = static_cast<std::size_t>(first_old - before.begin());
    std::size_t tail = 0;
    while (tail + same < std::min(before.size(), after.size()) &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    const auto middle_old = std::span(before).subspan(same, before.size() - same - tail);
    const auto middle_now = std::span(after).subspan(same, after.size() - same - tail);
    ChangeList out;
    for (std::size_t i = 0; i < same; ++i) out.add(Kind::same, before[i]);
    if (middle_old.size() * middle_now.size() <= most_pairs) {
        compare(middle_old, middle_now, out);
    } else {
        for (const std::string_view word : middle_old) out.add(Kind::removed, word);
        for (const std::string_view word : middle_now) out.add(Kind::added, word);
    }
    for (std::size_t i = after.size() - tail; i < after.size(); ++i) out.add(Kind::same, after[i]);
    return joined(out.result());
}

std::string in_brackets(const std::vector<WordChange>& changes) {
    std::string out;
    bool open = false;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const WordChange& change = changes[i];
        if (change.kind == Kind::same) {
            const bool only = changes.size() == 1;
            out += only ? change.text : shortened(change.text, i == 0, i + 1 == changes.size());
            continue;
        }
        // A space that comes or goes with a word belongs outside the brackets.
        const std::string_view words = without_spaces(change.text);
        const bool spaced = !change.text.empty() && is_space(change.text.front());
        if (!open && spaced && !out.empty() && !is_space(out.back())) out += ' ';
        out += open ? " " : "[";
        out += change.kind == Kind::removed ? '-' : '+';
        out += words;
        open = i + 1 < changes.size() && changes[i + 1].kind != Kind::same;
        if (open) continue;
        out += ']';
        if (is_space(change.text.back())) out += ' ';
    }
    return out;
}

std::size_t word_count(std::string_view text) {
    std::size_t count = 0;
    bool counted = false;
    for (std::size_t at = 0; at < text.size();) {
        if (is_space(text[at])) {
            counted = false;
            ++at;
        } else if (text[at] == '<' && text.find('>', at) != std::string_view::npos) {
            at = text.find('>', at) + 1;
        } else if (utf8::is_letter_or_digit(utf8::next(text, at)) && !counted) {
            counted = true;
            ++count;
        }
    }
    return count;
}

}  // namespace lykta
