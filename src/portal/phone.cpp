#include "portal/phone.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view sweden = "46";
constexpr std::size_t shortest_abroad = 8;  // of E.164's 15, country included
constexpr std::size_t longest_abroad = 15;

/// How many digits a number has that begins so.
struct Series {
    std::string_view begins;
    std::size_t shortest;
    std::size_t longest;
};

/// Sweden's numbering plan (PTS), without the leading 0; the first row that fits counts.
constexpr std::array national{
    Series{"0", 1, 0},     // none begins so
    Series{"10", 9, 9},    // wherever one lives
    Series{"20", 6, 9},    // free to call
    Series{"7", 9, 9},     // mobile, personal and shared cost
    Series{"900", 7, 10},  // paid services
    Series{"939", 7, 10}, Series{"944", 7, 10}, Series{"99", 7, 10},
    Series{"", 7, 9},  // area codes: from a small town's six digits with its code
};

/// Called as they are. 71 and 72: text messages.
constexpr std::array short_numbers{
    Series{"112", 3, 3}, Series{"1177", 4, 4}, Series{"113", 5, 5},
    Series{"114", 5, 5}, Series{"116", 6, 6},  Series{"118", 5, 6},
    Series{"90", 5, 5},  Series{"71", 5, 5},   Series{"72", 5, 5},
};

template <std::size_t N>
bool fits(const std::array<Series, N>& plan, std::string_view digits) {
    const auto row = std::ranges::find_if(
        plan, [&](const Series& each) { return digits.starts_with(each.begins); });
    return row != plan.end() && digits.size() >= row->shortest && digits.size() <= row->longest;
}

bool is_figure(char c) { return c >= '0' && c <= '9'; }

/// Where a separator begins: spaces (also the unbreakable), hyphens, dashes, ( ) and points.
std::size_t separator_length(std::string_view text) {
    for (const std::string_view separator :
         {"\u00A0", "\u202F", "\u2009", "\u2010", "\u2011", "\u2013", " ", "-", "(", ")", "."}) {
        if (text.starts_with(separator)) return separator.size();
    }
    return 0;
}

/// "08/123 45 67": the area code, as it was written once.
bool ends_area_code(std::string_view digits) {
    return digits.size() >= 2 && digits.size() <= 4 && digits.starts_with('0');
}

/// Digits alone, with '+' before them where a country follows.
std::optional<std::string> bare(std::string_view written) {
    std::string out;
    bool slash = false;
    for (const std::string_view plus : {"+", "(+"}) {
        if (!written.starts_with(plus)) continue;
        out = "+";
        written.remove_prefix(plus.size());
    }
    while (!written.empty()) {
        const char c = written.front();
        if (c == '/' && !slash && ends_area_code(out)) {
            slash = true;
            written.remove_prefix(1);
        } else if (const std::size_t length = separator_length(written); length > 0) {
            // +46 (0)70: the 0 is for callers within the country only.
            const bool abroad = out.starts_with('+') || out.starts_with("00");
            written.remove_prefix(abroad && written.starts_with("(0)") ? 3 : length);
        } else if (is_figure(c)) {
            out += c;
            written.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    if (out.starts_with("00")) out.replace(0, 2, "+");
    return out;
}

std::optional<std::string> in_sweden(std::string_view digits) {
    if (!fits(national, digits)) return std::nullopt;
    return "+" + std::string(sweden) + std::string(digits);
}

}  // namespace

std::optional<std::string> dial(std::string_view written) {
    std::optional<std::string> number = bare(written);
    if (!number) return std::nullopt;
    std::string_view digits = *number;
    if (digits.starts_with('+')) {
        digits.remove_prefix(1);
        if (digits.starts_with(sweden)) {
            digits.remove_prefix(sweden.size());
            // As at home, behind the country: the 0 is dropped.
            if (digits.starts_with('0')) digits.remove_prefix(1);
            return in_sweden(digits);
        }
        const bool possible = digits.size() >= shortest_abroad && digits.size() <= longest_abroad &&
                              !digits.starts_with('0');
        return possible ? std::move(number) : std::nullopt;
    }
    if (digits.starts_with('0')) return in_sweden(digits.substr(1));
    return fits(short_numbers, digits) ? std::move(number) : std::nullopt;
}

bool holds_several_numbers(std::string_view written) {
    if (dial(written)) return false;
    for (const std::string_view parting :
         {"/", ",", ";", "|", " eller ", " el. ", " och ", " samt ", " or ", " and ", " & "}) {
        const std::size_t at = written.find(parting);
        if (at == std::string_view::npos) continue;
        const std::string_view after = written.substr(at + parting.size());
        if (std::ranges::any_of(written.substr(0, at), is_figure) &&
            std::ranges::any_of(after, is_figure)) {
            return true;
        }
    }
    return false;
}

std::optional<std::string> telephone_of(std::string_view address) {
    constexpr std::string_view scheme = "tel:";
    if (utf8::lower(address.substr(0, scheme.size())) != scheme) return std::nullopt;
    address.remove_prefix(scheme.size());
    const auto value = [](char c) {
        return is_figure(c)           ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < address.size(); ++i) {
        if (address[i] == '%' && i + 2 < address.size() && value(address[i + 1]) >= 0 &&
            value(address[i + 2]) >= 0) {
            out += static_cast<char>(value(address[i + 1]) * 16 + value(address[i + 2]));
            i += 2;
        } else {
            out += address[i];
        }
    }
    return out;
}

std::string grouped(std::string_view written) {
    const bool digits_alone =
        std::all_of(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool mobile = written.size() == 10 && written.starts_with("07");
    const bool stockholm = written.size() == 10 && written.starts_with("08");
    if (!digits_alone || (!mobile && !stockholm)) return std::string(written);
    const std::size_t code = mobile ? 3 : 2;
    const std::string first(written.substr(code, 3));
    const std::string middle(written.substr(code + 3, mobile ? 2 : 3));
    return std::string(written.substr(0, code)) + "-" + first + " " + middle + " " +
           std::string(written.substr(8));
}

}  // namespace lykta
