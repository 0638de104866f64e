// See figures.hpp.
#include "language/figures.hpp"

#include "language/letters.hpp"

#include <algorithm>
#include <array>

namespace lykta {
namespace {

/// What an amount is counted in; kronor as the translations of our words have them.
constexpr std::array<std::u32string_view, 32> units{
    U"kr",   U"kronor",  U"krona",   U"SEK", U"kruunua", U"kron", U"karoon", U"كرونة",
    U"کرون", U"کرۆن",    U"ክሮነር",    U"€",   U"euro",    U"EUR",  U"$",      U"%",
    U"‰",    U"procent", U"percent", U"§§",  U"§",       U"°C",   U"°",      U"kB",
    U"MB",   U"km",      U"m",       U"kg",  U"h",       U"tim",  U"min",    U"st"};

constexpr std::size_t longest = 32;          ///< in characters: what is longer is a row of numbers
constexpr std::size_t longest_abroad = 15;   ///< digits
constexpr std::size_t longest_swedish = 12;  ///< 46, a bracketed 0 and nine more
constexpr std::size_t longest_national = 10;

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Reads one figure, whose first digit stands at `first`. Its places count characters.
class FigureReader {
public:
    FigureReader(const Letters& text, std::size_t first) : text_(text), first_(first) {}

    Figure read() {
        begin();
        end_ = text_.skip(first_, is_digit);
        group_ = digits_ = end_ - first_;
        for (std::size_t next = join(); next != none; next = join()) {
            const char32_t joiner = text_[end_];
            if (is_dash(joiner) && !phone_) next_number(joiner);
            // One point or hard space between two groups keeps them in order (Unicode's CS).
            turns_ = turns_ || next != end_ + 1 || !(is_point(joiner) || is_hard_space(joiner));
            spaced_ = spaced_ || is_space(joiner);
            pointed_ = pointed_ || (is_point(joiner) && joiner != U'/');
            dated_ = dated_ || joiner == U'/';
            end_ = text_.skip(next, is_digit);
            group_ = end_ - next;
            digits_ += group_;
        }
        if (text_[end_] == U')' && text_[begin_] == U'(') ++end_;
        const bool begins = stands_free(text_.before(begin_)) && !after_sign();
        const std::size_t bare = end_;
        attached();
        Figure out{begin_,
                   end_,
                   end_,
                   false,
                   turns_ || end_ != bare,
                   begins && end_ == bare && stands_free(text_[end_])};
        unit(out);
        for (std::size_t i = out.begin; i < out.whole_end; ++i) {
            const char32_t c = text_[i];
            out.breakable = out.breakable || (is_space(c) && !is_hard_space(c)) || c == U'/' ||
                            c == U'(' || (is_dash(c) && c != 0x2011);
        }
        return out;
    }

    /// "1177.se", "4@x.se": no number but the beginning of an address.
    [[nodiscard]] bool address() const {
        const char32_t c = text_[end_];
        return (c == U'.' && is_latin(text_[end_ + 1])) || c == U'@';
    }

private:
    void begin() {
        begin_ = first_;
        if (text_.before(begin_) == U'(' && closes(first_)) --begin_;
        const char32_t sign = text_.before(begin_);
        const char32_t before_sign = begin_ < 2 ? 0 : text_[begin_ - 2];
        const bool plus = sign == U'+' && !is_digit(before_sign) && !is_latin(before_sign);
        const bool minus =
            (sign == U'-' || sign == 0x2212) && (before_sign == 0 || is_space(before_sign));
        phone_ = plus || begin_ != first_ || is_zero(text_[first_]);
        if (plus || minus) --begin_;
        turns_ = begin_ != first_;
        const bool abroad = plus || (is_zero(text_[first_]) && is_zero(text_[first_ + 1]));
        const bool swedish = text_[first_] == U'4' && text_[first_ + 1] == U'6';
        most_digits_ = abroad && !swedish ? longest_abroad
                       : abroad           ? longest_swedish
                                          : longest_national;
    }

    /// Beside a number that no word, address or amount is made with.
    static bool stands_free(char32_t c) {
        return c == 0 || is_space(c) || is_right_to_left(c) ||
               is_one_of(U".,;:!?()[]\"'»«”“’–—", c);
    }

    /// "§ 4".
    [[nodiscard]] bool after_sign() const {
        const char32_t before = text_.before(begin_);
        return before == U'§' || (is_space(before) && text_.before(begin_ - 1) == U'§');
    }

    /// "(08) 1", "(0)70": few digits between brackets, and another after them.
    [[nodiscard]] bool closes(std::size_t digit) const {
        const std::size_t end = text_.skip(digit, is_digit);
        if (end - digit > 4 || text_[end] != U')') return false;
        const std::size_t next =
            text_.skip(end + 1, [](char32_t c) { return is_space(c) || is_dash(c); });
        return next - end <= 3 && is_digit(text_[next]);
    }

    /// "25 000–30 000": after a dash the second number of a range has groups of its own; a hyphen
    /// may as well stand in a date.
    void next_number(char32_t dash) {
        dated_ = dated_ || (dash == U'-' && !spaced_);
        spaced_ = false;
        pointed_ = false;
    }

    /// Where the next group of digits begins, or none.
    [[nodiscard]] std::size_t join() const {
        const std::size_t next = next_group();
        return next != none && next - begin_ < longest ? next : none;
    }

    [[nodiscard]] std::size_t next_group() const {
        const char32_t c = text_[end_];
        const std::size_t next = end_ + 1;
        if (is_point(c) || is_dash(c)) return is_digit(text_[next]) ? next : none;
        if (c == U'(') return phone_ && is_digit(text_[next]) && closes(next) ? next : none;
        if (c == U')') {
            const std::size_t digit =
                text_.skip(next, [](char32_t each) { return is_space(each) || is_dash(each); });
            return is_digit(text_[digit]) && digit - next < 3 ? digit : none;
        }
        return is_space(c) ? beyond_space(text_.skip(end_, is_space)) : none;
    }

    [[nodiscard]] std::size_t beyond_space(std::size_t at) const {
        if (text_[at] == U'(') return phone_ && closes(at + 1) ? at + 1 : none;
        if (is_digit(text_[at])) {
            const std::size_t group = text_.skip(at, is_digit) - at;
            return belongs(group) || meeting(at, group) || giro(at) ? at : none;
        }
        const bool stroke = text_[at] == U'/' && phone_;
        if (!(is_dash(text_[at]) || stroke) || !is_space(text_[at + 1])) return none;
        const std::size_t digit = text_.skip(at + 1, is_space);
        const std::size_t group = text_.skip(digit, is_digit) - digit;
        // "9.00 – 11.30", "9 – 11", "08 - 123 45 67", "0411 / 57 70 00", "24.12.2026 – 6.1.2027".
        const bool hours = group_ <= 2 && group > 0 && group <= 2 && !stroke;
        const bool days = (pointed_ || dated_) && is_day(digit);
        return hours || days || (phone_ && !pointed_ && group > 1) ? digit : none;
    }

    /// "6.1.2027", "2027-01-06": three groups with one sign between them.
    [[nodiscard]] bool is_day(std::size_t at) const {
        std::size_t digits = 0;
        for (int group = 0; group < 3; ++group) {
            const std::size_t end = text_.skip(at, is_digit);
            if (end == at) return false;
            digits += end - at;
            const char32_t sign = text_[end];
            if (group < 2 && !is_point(sign) && !is_dash(sign)) return false;
            at = end + 1;
        }
        return digits <= 8;
    }

    /// "845 1234 5678": the number of a meeting on the net.
    [[nodiscard]] bool meeting(std::size_t at, std::size_t group) const {
        if (phone_ || pointed_ || dated_ || group != 4) return false;
        const std::size_t next = at + group + 1;
        const bool another = text_[at + group] == U' ' && text_.skip(next, is_digit) - next == 4;
        return (digits_ == 3 && another) || (spaced_ && digits_ >= 6 && digits_ <= 7);
    }

    /// "90 19 50-6", a plusgiro: pairs of digits, and a last one behind a hyphen.
    [[nodiscard]] bool giro(std::size_t at) const {
        if (phone_ || pointed_ || dated_ || group_ > 3) return false;
        while (text_.skip(at, is_digit) - at == 2) {
            at += 2;
            if (text_[at] == U'-') return text_.skip(at + 1, is_digit) - at == 2;
            if (text_[at] != U' ') return false;
            ++at;
        }
        return false;
    }

    /// Whether a group of so many digits after a space is part of this number.
    [[nodiscard]] bool belongs(std::size_t group) const {
        if (pointed_) return false;
        if (phone_) return digits_ + group <= most_digits_;
        if (dated_) return false;
        // Thousands and short numbers: 2 575, 116 111, 114 14; a postcode: 123 45.
        return (group_ <= 3 && group == 3) || (!spaced_ && group_ == 3 && group == 2);
    }

    /// "20%", "24h", "17:e", "100:-".
    void attached() {
        const char32_t c = text_[end_];
        if ((c == U':' || c == U',') && text_[end_ + 1] == U'-' && !is_digit(text_[end_ + 2])) {
            end_ += 2;
        } else if (c == U':' && is_latin(text_[end_ + 1])) {
            end_ = text_.skip(end_ + 1, is_latin);
        } else {
            end_ = text_.skip(end_, [](char32_t each) { return is_latin(each) || is_digit(each); });
        }
    }

    void unit(Figure& figure) const {
        const std::size_t at = text_.skip(end_, is_space);
        const std::u32string_view rest = std::u32string_view(text_.all).substr(at);
        for (const std::u32string_view each : units) {
            if (!rest.starts_with(each)) continue;
            const char32_t after = text_[at + each.size()];
            if (utf8::is_letter(each.back()) && utf8::is_letter_or_digit(after)) continue;
            figure.whole_end = at + each.size();
            figure.alone = false;
            if (is_right_to_left(each.front())) return;
            figure.end = figure.whole_end;
            figure.turns = true;
            return;
        }
    }

    const Letters& text_;
    std::size_t first_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t group_ = 0;  ///< digits of the last group
    std::size_t digits_ = 0;
    std::size_t most_digits_ = 0;
    bool phone_ = false;
    bool spaced_ = false;
    bool pointed_ = false;
    bool dated_ = false;  ///< groups with hyphens or strokes between them: 2026-09-01, 24/7
    bool turns_ = false;
};

}  // namespace

std::vector<Figure> figures_in(const Letters& text) {
    std::vector<Figure> out;
    for (std::size_t i = 0; i < text.size();) {
        if (is_latin(text[i])) {  // "A4", "anna2@bjorkhamn.example"
            i = text.skip(i, [](char32_t c) { return is_latin(c) || is_digit(c) || c == U'@'; });
        } else if (!is_digit(text[i])) {
            ++i;
        } else {
            FigureReader reader(text, i);
            const Figure figure = reader.read();
            i = std::max(figure.end, i + 1);
            if (reader.address()) {
                i = text.skip(i, [](char32_t c) { return !is_space(c) && !is_right_to_left(c); });
            } else {
                out.push_back(figure);
            }
        }
    }
    return out;
}

std::vector<Figure> figures(std::string_view text) {
    if (has_no_number(text)) return {};
    const Letters letters(text);
    std::vector<Figure> out = figures_in(letters);
    for (Figure& each : out) {
        each.begin = letters.at[each.begin];
        each.end = letters.at[each.end];
        each.whole_end = letters.at[each.whole_end];
    }
    return out;
}

}  // namespace lykta
