#include "portal/phone.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view sweden = "+46";

// Without the leading 0: from a small town's six digits with area code to a mobile's nine.
constexpr std::size_t shortest_national = 7;
constexpr std::size_t longest_national = 9;
constexpr std::size_t shortest_abroad = 8;  // of E.164's 15, country included
constexpr std::size_t longest_abroad = 15;

/// Where a separator begins: spaces (also the unbreakable), hyphens, dashes, ( ) and /.
std::size_t separator_length(std::string_view text) {
    for (const std::string_view separator : {"\u00A0", "\u202F", "\u2009", "\u2010", "\u2011",
                                             "\u2013", " ", "-", "(", ")", "/", "."}) {
        if (text.starts_with(separator)) return separator.size();
    }
    return 0;
}

struct Number {
    bool international = false;
    std::string digits;
};

std::optional<Number> number(std::string_view written) {
    Number out;
    if (written.starts_with('+')) {
        out.international = true;
        written.remove_prefix(1);
    }
    while (!written.empty()) {
        // +46 (0)70: the 0 is for callers within the country only.
        if (out.international && written.starts_with("(0)")) {
            written.remove_prefix(3);
        } else if (const std::size_t length = separator_length(written); length > 0) {
            written.remove_prefix(length);
        } else if (written.front() >= '0' && written.front() <= '9') {
            out.digits += written.front();
            written.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    if (!out.international && out.digits.starts_with("00")) {
        out.international = true;
        out.digits.erase(0, 2);
    }
    return out;
}

}  // namespace

std::optional<std::string> dial(std::string_view written) {
    std::optional<Number> parts = number(written);
    if (!parts) return std::nullopt;
    std::string& digits = parts->digits;
    const std::size_t size = digits.size();
    if (parts->international) {
        const bool possible =
            size >= shortest_abroad && size <= longest_abroad && digits.front() != '0';
        return possible ? std::optional("+" + digits) : std::nullopt;
    }
    if (digits.starts_with('0')) {
        const bool possible = size > shortest_national && size <= longest_national + 1;
        return possible ? std::optional(std::string(sweden) + digits.substr(1)) : std::nullopt;
    }
    return size >= 3 && size <= 6 ? std::optional(std::move(digits)) : std::nullopt;
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
