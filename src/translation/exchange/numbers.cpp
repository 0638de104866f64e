// See numbers.hpp.
#include "translation/exchange/numbers.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace lykta {
namespace {

bool is_mark_of_direction(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F);
}

/// In ASCII, as far as numbers go: digits of other scripts, signs and spaces between them; tags,
/// placeholders and marks of direction are gone.
std::string plain(std::string_view text) {
    std::string out;
    char closes = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (closes != 0) {
            if (c == static_cast<char32_t>(closes)) closes = 0;
        } else if (c == U'<' || c == U'{') {
            closes = c == U'<' ? '>' : '}';
            out += ' ';
        } else if (c >= 0x660 && c <= 0x669) {
            out += static_cast<char>('0' + (c - 0x660));
        } else if (c >= 0x6F0 && c <= 0x6F9) {
            out += static_cast<char>('0' + (c - 0x6F0));
        } else if (c == 0x66B) {
            out += '.';
        } else if (c == 0x66C) {
            out += ',';
        } else if (c == 0xA0 || c == 0x202F || c == 0x2009) {
            out += ' ';
        } else if (c == 0x2019) {
            out += '\'';
        } else if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (!is_mark_of_direction(c)) {
            out += 'x';  // a letter, a dash
        }
    }
    return out;
}

struct Digits {
    std::string value;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t first = 0;  ///< digits of its first group
};

/// Runs of digits; thousands that are parted are one: "2 575", "2,575".
std::vector<Digits> runs(std::string_view text) {
    std::vector<Digits> out;
    for (std::size_t at = 0; at < text.size();) {
        if (!ascii::is_digit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && ascii::is_digit(text[at])) ++at;
        Digits one{std::string(text.substr(begin, at - begin)), begin, at, at - begin};
        const bool continues =
            !out.empty() && one.value.size() == 3 && begin == out.back().end + 1 &&
            std::string_view(" .,'").find(text[begin - 1]) != std::string_view::npos;
        // The first group has no zero in front and at most three digits: telephone numbers and
        // years stay apart.
        if (continues && out.back().value.front() != '0' && out.back().first <= 3) {
            out.back().value += one.value;
            out.back().end = at;
        } else {
            out.push_back(std::move(one));
        }
    }
    return out;
}

bool is_between(std::string_view text, const Digits& a, const Digits& b, std::string_view signs) {
    return b.begin == a.end + 1 && signs.find(text[a.end]) != std::string_view::npos;
}

/// A month may be a number here and a name there: it does not count in a date of numbers.
void drop_months(std::string_view text, std::vector<Digits>& found) {
    for (std::size_t i = 0; i + 1 < found.size(); ++i) {
        const bool parts = i + 2 < found.size();
        const bool year_first = parts && found[i].value.size() == 4 &&
                                is_between(text, found[i], found[i + 1], "-") &&
                                is_between(text, found[i + 1], found[i + 2], "-");
        const bool year_last = parts && found[i + 2].value.size() == 4 &&
                               is_between(text, found[i], found[i + 1], "./") &&
                               is_between(text, found[i + 1], found[i + 2], "./");
        const bool no_year = found[i].value.size() <= 2 && found[i + 1].value.size() <= 2 &&
                             is_between(text, found[i], found[i + 1], "./") &&
                             text.substr(found[i + 1].end).starts_with('.') &&
                             text[found[i].end] == '.';
        if (year_first || year_last || no_year) found[i + 1].value.clear();
    }
}

/// "4.30 pm" is 16.30, "12 am" is 0.
void to_24_hours(std::string_view text, std::vector<Digits>& found) {
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::size_t hour = i;
        std::string_view rest = text.substr(found[i].end);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        const bool after_noon = rest.starts_with("pm") || rest.starts_with("p.m");
        const bool before_noon = rest.starts_with("am") || rest.starts_with("a.m");
        if (!after_noon && !before_noon) continue;
        if (i > 0 && is_between(text, found[i - 1], found[i], ".:")) hour = i - 1;
        const std::string& value = found[hour].value;
        if (value.empty() || value.size() > 2) continue;
        const int said = std::stoi(value) % 12;
        found[hour].value = std::to_string(after_noon ? said + 12 : said);
    }
}

/// Without zeros in front; none of zero itself, which a full hour may have or not. Whether it may
/// be said in a word: a single digit.
using Numbers = std::map<std::string, bool>;

Numbers numbers_in(std::string_view text) {
    const std::string words = plain(text);
    std::vector<Digits> found = runs(words);
    drop_months(words, found);
    to_24_hours(words, found);
    Numbers out;
    for (const Digits& one : found) {
        const std::size_t first = one.value.find_first_not_of('0');
        if (first == std::string::npos) continue;
        const bool sayable = one.value.size() == 1;
        const auto [number, is_new] = out.emplace(one.value.substr(first), sayable);
        if (!is_new) number->second = number->second && sayable;
    }
    return out;
}

/// Those of a that b lacks.
Numbers lacking(const Numbers& a, const Numbers& b) {
    Numbers out;
    for (const auto& one : a) {
        if (!b.contains(one.first)) out.insert(one);
    }
    return out;
}

bool may_be_in_words(const Numbers& numbers) {
    return std::ranges::all_of(numbers, [](const auto& one) { return one.second; });
}

std::string listed(const Numbers& numbers) {
    std::string out;
    for (const auto& one : numbers) out += (out.empty() ? "" : ", ") + one.first;
    return out.empty() ? "–" : out;
}

}  // namespace

std::optional<NumbersDiffer> numbers_differ(std::string_view source, std::string_view words) {
    const Numbers expected = numbers_in(source);
    const Numbers found = numbers_in(words);
    const Numbers lost = lacking(expected, found);
    const Numbers added = lacking(found, expected);
    const bool in_words =
        (lost.empty() || added.empty()) && may_be_in_words(lost) && may_be_in_words(added);
    if (in_words) return std::nullopt;
    return NumbersDiffer{listed(expected), listed(found)};
}

}  // namespace lykta
