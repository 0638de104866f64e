// See words_check.hpp.
#include "translation/exchange/words_check.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace lykta {
namespace {

constexpr std::string_view white = " \t\r\n";

bool has_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (utf8::is_letter_or_digit(utf8::next(text, at))) return true;
    }
    return false;
}

std::size_t words_in(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find_first_not_of(white, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(white, at), text.size());
        count += has_text(text.substr(at, end - at)) ? 1 : 0;
        at = end;
    }
    return count;
}

/// What leads from a record or field to a name: an office, an association, a law.
bool is_name(const Segment& segment) {
    const std::string_view field = segment.field;
    const bool called = field == "name" || field.ends_with(".name");
    return called || segment.record.starts_with("law/") ||
           segment.record.starts_with("organization/");
}

/// "<1>" or "<1/>" stands behind at.
bool opens_before(std::string_view out) {
    const std::size_t open = out.rfind('<');
    return out.ends_with('>') && open != std::string_view::npos && out.substr(open, 2) != "</";
}

}  // namespace

std::string tidied(std::string_view words, std::string_view source) {
    const bool one_line = source.find('\n') == std::string_view::npos;
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find_first_not_of(white, at), words.size());
        const std::string_view gap = words.substr(at, end - at);
        if (gap.empty()) {
            out += words[at++];
            continue;
        }
        at = end;
        const bool wrapped = one_line && gap.find_first_of("\r\n") != std::string_view::npos;
        if (!wrapped) {
            out += gap;
        } else if (!opens_before(out) && words.substr(at, 2) != "</") {
            out += ' ';
        }
    }
    const auto is_white = [](char c) { return white.find(c) != std::string_view::npos; };
    if (!source.empty() && !is_white(source.front())) {
        out.erase(0, std::min(out.find_first_not_of(white), out.size()));
    }
    if (!source.empty() && !is_white(source.back())) {
        out.erase(out.find_last_not_of(white) + 1);
    }
    return out;
}

bool is_copied(const std::vector<std::string>& forms, const TextFacts& text,
               const Language& language) {
    constexpr std::size_t long_enough = 4;
    const Segment& segment = *text.segment;
    const bool same = std::ranges::all_of(forms, [&](const std::string& form) {
        return form == segment.source || (!form.empty() && form == segment.source_plural);
    });
    return same && language.variant_of.empty() && !is_name(segment) &&
           words_in(segment.source) >= long_enough;
}

std::optional<std::string> unfinished(std::string_view words, std::string_view source) {
    constexpr std::array marks{std::string_view("TODO"), std::string_view("FIXME"),
                               std::string_view("TBD"), std::string_view("XXX"),
                               std::string_view("Lorem ipsum")};
    if (words.empty()) return std::nullopt;
    if (!has_text(words) && has_text(source)) return std::string(words);
    const auto letter_at = [&](std::size_t at) {
        return at < words.size() && (ascii::is_letter(words[at]) || ascii::is_digit(words[at]));
    };
    for (const std::string_view mark : marks) {
        const std::size_t at = words.find(mark);
        if (at == std::string_view::npos || source.find(mark) != std::string_view::npos) continue;
        const bool alone = (at == 0 || !letter_at(at - 1)) && !letter_at(at + mark.size());
        if (alone) return std::string(mark);
    }
    return std::nullopt;
}

}  // namespace lykta
