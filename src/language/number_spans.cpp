// See number_spans.hpp.
#include "language/number_spans.hpp"

#include "language/letters.hpp"

#include <algorithm>

namespace lykta {
namespace {

void add_figure(const Figure& figure, std::size_t whole_end, bool isolate,
                std::vector<NumberSpan>& out) {
    if (isolate && figure.breakable && whole_end == figure.end) {
        out.push_back({figure.begin, figure.end, true, true});
        return;
    }
    if (figure.breakable) out.push_back({figure.begin, whole_end, true, false});
    if (isolate) out.push_back({figure.begin, figure.end, false, true});
}

/// The pieces of a right-to-left text in which no letter reads from right to left.
class Stretches {
public:
    explicit Stretches(const Letters& text) : text_(text), figures_(figures_in(text)) {}

    std::vector<NumberSpan> spans() {
        std::size_t begin = 0;
        bool latin = false;
        for (std::size_t i = 0; i < text_.size();) {
            const Figure* const figure = figure_at(i);
            const std::size_t next = figure == nullptr ? i + 1 : figure->end;
            if (figure == nullptr && ends_at(i, latin)) {
                piece(begin, i);
                begin = next;
                latin = false;
            }
            latin = latin || is_latin(text_[i]);
            i = next;
        }
        piece(begin, text_.size());
        return std::move(out_);
    }

private:
    [[nodiscard]] const Figure* figure_at(std::size_t i) const {
        const auto found = std::ranges::lower_bound(figures_, i, {}, &Figure::begin);
        return found != figures_.end() && found->begin == i ? &*found : nullptr;
    }
    [[nodiscard]] bool is_figures_end(std::size_t i) const {
        return std::ranges::any_of(figures_, [&](const Figure& each) { return each.end == i; });
    }

    [[nodiscard]] bool ends_at(std::size_t i, bool latin) const {
        const char32_t c = text_[i];
        const std::size_t after = text_.skip(i + 1, is_space);
        const bool gap = after > i + 1 || after == text_.size();
        if (is_right_to_left(c) || is_one_of(U"\"()[]«»“”„•", c)) return true;
        if (is_one_of(U".!?:;", c)) return gap;
        // "Hamngatan 4, 123 45 Björkhamn" is one address; "112, 1177" are two numbers.
        if (c == U',') return gap && !(latin && is_digit(text_[after]));
        return is_dash(c) && gap && is_space(text_.before(i));
    }

    void piece(std::size_t begin, std::size_t end) {
        const auto is_part = [&](std::size_t i) { return utf8::is_letter_or_digit(text_[i]); };
        while (begin < end && !is_part(begin) && figure_at(begin) == nullptr) ++begin;
        while (end > begin && !is_part(end - 1) && text_[end - 1] != U'/' && !is_figures_end(end)) {
            --end;
        }
        bool latin = false;
        bool mixed = false;
        for (std::size_t i = begin; i < end; ++i) {
            latin = latin || is_latin(text_[i]);
            mixed = mixed || is_digit(text_[i]) || text_[i] == U'/' || text_[i] == U'@';
        }
        const auto first = std::ranges::lower_bound(figures_, begin, {}, &Figure::begin);
        const bool one = first != figures_.end() && first->begin == begin && first->end == end;
        const bool address = latin && mixed && !one;
        // One that begins with a letter and ends with a letter or digit keeps its order of itself.
        if (address && !(is_latin(text_[begin]) && is_part(end - 1))) {
            out_.push_back({begin, end, false, true});
        }
        for (auto each = first; each != figures_.end() && each->begin < end; ++each) {
            add_figure(*each, address ? each->end : each->whole_end, each->turns && !address, out_);
        }
    }

    const Letters& text_;
    std::vector<Figure> figures_;
    std::vector<NumberSpan> out_;
};

struct IsolateSink {
    std::string& out;
    void open(const NumberSpan& span) const {
        if (span.left_to_right) out += "\u2066";
    }
    void words(std::string_view piece) const { out += piece; }
    void close(const NumberSpan& span) const {
        if (span.left_to_right) out += "\u2069";
    }
};

}  // namespace

std::vector<NumberSpan> number_spans(std::string_view text, Direction around,
                                     bool beside_right_to_left) {
    if (has_no_number(text)) return {};
    const Letters letters(text);
    std::vector<NumberSpan> out;
    if (around == Direction::rtl) {
        out = Stretches(letters).spans();
    } else {
        const bool may_turn = beside_right_to_left || has_right_to_left(text);
        for (const Figure& each : figures_in(letters)) {
            add_figure(each, each.whole_end, may_turn && each.turns, out);
        }
    }
    for (NumberSpan& each : out) {
        each.begin = letters.at[each.begin];
        each.end = letters.at[each.end];
    }
    return out;
}

bool has_right_to_left(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        if (static_cast<unsigned char>(text[offset]) < 0xD6) {
            ++offset;  // nothing below U+0590 does
        } else if (is_right_to_left(utf8::next(text, offset))) {
            return true;
        }
    }
    return false;
}

std::string with_isolates(std::string_view text, Direction around) {
    const std::vector<NumberSpan> spans = number_spans(text, around);
    std::string out;
    walk_numbers(text, spans, IsolateSink{out});
    return out;
}

}  // namespace lykta
