#include "base/suggestion.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace lykta {

namespace {

// Costs in quarters of an edit.
constexpr int edit = 4;
constexpr int other_marks = 2;
constexpr int other_case = 1;

// Nobody types a longer word by mistake, and the table below grows with the square.
constexpr std::size_t longest = 100;

struct Letter {
    char32_t written;
    char32_t lower;
    char32_t base;
};

std::vector<Letter> letters(std::string_view word) {
    std::vector<Letter> out;
    const std::string composed = utf8::composed(word);
    for (std::size_t offset = 0; offset < composed.size();) {
        const char32_t written = utf8::next(composed, offset);
        const char32_t lower = utf8::lower(written);
        out.push_back({written, lower, utf8::base_letter(lower)});
    }
    return out;
}

int replace_cost(const Letter& a, const Letter& b) {
    if (a.written == b.written) return 0;
    if (a.lower == b.lower) return other_case;
    if (a.base == b.base) return other_marks;
    return edit;
}

int distance(const std::vector<Letter>& a, const std::vector<Letter>& b) {
    std::vector<int> before_last;
    std::vector<int> last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j) * edit;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<int> row(b.size() + 1);
        row[0] = static_cast<int>(i) * edit;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + edit, row[j - 1] + edit,
                               last[j - 1] + replace_cost(a[i - 1], b[j - 1])});
            const bool swapped = i > 1 && j > 1 && a[i - 1].lower == b[j - 2].lower &&
                                 a[i - 2].lower == b[j - 1].lower;
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + edit);
        }
        before_last = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string> known) {
    const std::vector<Letter> wanted = letters(word);
    if (wanted.empty() || wanted.size() > longest) return {};
    const int limit = static_cast<int>(wanted.size()) * edit / 3;
    int best = limit + 1;
    std::string found;
    for (const std::string& candidate : known) {
        const std::vector<Letter> offered = letters(candidate);
        const int lengths_apart =
            std::abs(static_cast<int>(offered.size()) - static_cast<int>(wanted.size()));
        if (offered.empty() || lengths_apart * edit >= best) continue;
        const int cost = distance(wanted, offered);
        if (cost < best) {
            best = cost;
            found = candidate;
        }
    }
    return found;
}

}  // namespace lykta
