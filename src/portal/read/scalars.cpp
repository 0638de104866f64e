#include "portal/read/scalars.hpp"

#include "base/date.hpp"
#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace lykta {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_letter_or_digit(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// a.example: parts of letters, digits and hyphens, in ASCII or beyond it.
bool is_host(std::string_view host) {
    if (host == "localhost") return true;
    bool dot = false;
    char before = '.';
    for (const char c : host) {
        const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
        if (c == '.' ? before == '.' : !(is_letter_or_digit(c) || c == '-' || beyond_ascii)) {
            return false;
        }
        dot = dot || c == '.';
        before = c;
    }
    return dot && before != '.';
}

/// "%C3", and never a % alone.
bool percents_encode(std::string_view text) {
    const auto is_hex = [](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    for (std::size_t at = text.find('%'); at != npos; at = text.find('%', at + 3)) {
        if (at + 2 >= text.size() || !is_hex(text[at + 1]) || !is_hex(text[at + 2])) return false;
    }
    return true;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(" /.-");
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        out.push_back(text.substr(0, text.find_first_of(" /.-")));
        text.remove_prefix(out.back().size());
    }
    return out;
}

/// 1–12 of a Swedish or English month's first three letters; 0: none.
int month_number(std::string_view word) {
    constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "maj", "jun",
                                                     "jul", "aug", "sep", "okt", "nov", "dec"};
    const std::string lower = utf8::lower(word).substr(0, 3);
    if (lower == "may") return 5;
    if (lower == "oct") return 10;
    const auto found = std::find(names.begin(), names.end(), lower);
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

int small_number(std::string_view digits) {
    return all_digits(digits) && digits.size() <= 4 ? std::stoi(std::string(digits)) : 0;
}

}  // namespace

std::optional<bool> parse_boolean(std::string_view text) {
    const std::string word = utf8::lower(text);
    if (word == "yes" || word == "true" || word == "ja") return true;
    if (word == "no" || word == "false" || word == "nej") return false;
    return std::nullopt;
}

std::optional<int> parse_integer(std::string_view text) {
    const bool negative = text.starts_with('-');
    const std::string_view digits = negative ? text.substr(1) : text;
    if (!all_digits(digits) || digits.size() > 9) return std::nullopt;
    if (digits.size() > 1 && digits.front() == '0') return std::nullopt;
    const int value = std::stoi(std::string(digits));
    return negative ? -value : value;
}

std::optional<int> parse_months(std::string_view text) {
    const std::size_t end = text.find_first_not_of("0123456789");
    if (end == 0 || end == std::string_view::npos) return std::nullopt;
    const std::optional<int> number = parse_integer(text.substr(0, end));
    const std::size_t begin = text.find_first_not_of(' ', end);
    if (!number || *number == 0 || *number > 1200 || begin == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string unit = utf8::lower(text.substr(begin));
    if (unit == "month" || unit == "months" || unit == "månad" || unit == "månader") return number;
    if (unit == "year" || unit == "years" || unit == "år") return *number * 12;
    return std::nullopt;
}

bool is_web_address(std::string_view text) {
    std::string_view rest;
    if (text.starts_with("https://")) {
        rest = text.substr(8);
    } else if (text.starts_with("http://")) {
        rest = text.substr(7);
    }
    if (rest.empty() || !percents_encode(text)) return false;
    std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    if (const std::size_t colon = host.find(':'); colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        if (!all_digits(port) || port.size() > 5) return false;
        host = host.substr(0, colon);
    }
    return is_host(host);
}

bool is_url(std::string_view text) {
    return is_web_address(text) && text.find_first_of(" \t\n\"<>\\^`{|}") == npos;
}

bool is_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos) return false;
    const std::string_view local = text.substr(0, at);
    const bool plain = std::all_of(local.begin(), local.end(), [](char c) {
        return is_letter_or_digit(c) || std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != npos;
    });
    return plain && text.substr(at + 1) != "localhost" && is_host(text.substr(at + 1));
}

std::string suggested_date(std::string_view text) {
    int year = 0;
    int month = 0;
    int day = 0;
    const std::vector<std::string_view> parts = words(text);
    if (parts.size() == 3 && parts[0].size() == 4) {
        year = small_number(parts[0]);
        month = all_digits(parts[1]) ? small_number(parts[1]) : month_number(parts[1]);
        day = small_number(parts[2]);
    } else if (parts.size() == 3 && parts[2].size() == 4) {
        // 8/9 2026 is two different days to two readers: only a month in letters is sure.
        year = small_number(parts[2]);
        month = month_number(parts[1]);
        day = small_number(parts[0]);
    } else if (all_digits(text) && text.size() == 8) {
        year = small_number(text.substr(0, 4));
        month = small_number(text.substr(4, 2));
        day = small_number(text.substr(6, 2));
    }
    const std::string date = fmt::format("{:04}-{:02}-{:02}", year, month, day);
    return parse_date(date) ? date : std::string();
}

std::string one_line(std::string_view text) {
    std::string out;
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = !out.empty();
            continue;
        }
        if (std::exchange(space, false)) out += ' ';
        out += c;
    }
    return out;
}

}  // namespace lykta
