#include "source/yaml/scalars.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace lykta::yaml {

namespace {

/// What a "…" text writes otherwise: one parser or the other takes it for a line end, an ending or
/// nothing at all.
struct Escape {
    std::string_view character;
    std::string_view written;
};
constexpr std::array escapes{
    Escape{"\\", "\\\\"},    Escape{"\"", "\\\""},        Escape{"\n", "\\n"},
    Escape{"\t", "\\t"},     Escape{"\u0085", "\\N"},     Escape{"\u2028", "\\L"},
    Escape{"\u2029", "\\P"}, Escape{"\uFEFF", "\\uFEFF"},
};
/// The first of them that '…' cannot hold, and the first that the lines of a text cannot.
constexpr std::size_t beyond_single_quotes = 2;
constexpr std::size_t beyond_lines = 3;

bool has_escaped(std::string_view text, std::size_t from) {
    return std::any_of(escapes.begin() + from, escapes.end(),
                       [&](const Escape& e) { return text.find(e.character) != text.npos; });
}

bool begins_plain(std::string_view text) {
    // A minus before a digit is a number's; otherwise it looks like an item of a list.
    if (text.size() > 1 && text[0] == '-') return ascii::is_digit(text[1]);
    return std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text[0]) == std::string_view::npos &&
           !text.starts_with("...");
}

void add_lines(std::string& out, std::string_view line, std::size_t width,
               const std::string& begin) {
    // Broken only where one space parts two words: a folded text gives just that space back.
    std::size_t last = line.size();
    if (width > 0 && utf8::length(line) > width) {
        last = 0;
        for (std::size_t i = line.find(' '); i != line.npos; i = line.find(' ', i + 1)) {
            const bool between = i > 0 && line[i - 1] != ' ' && i + 1 < line.size() &&
                                 line[i + 1] != ' ' && line[i + 1] != '\t' && line[i - 1] != '\t';
            if (!between) continue;
            if (last > 0 && utf8::length(line.substr(0, i)) > width) break;
            last = i;
        }
        if (last == 0) last = line.size();
    }
    out += begin;
    out += line.substr(0, last);
    if (last < line.size()) add_lines(out, line.substr(last + 1), width, begin);
}

}  // namespace

bool is_null_word(std::string_view text) {
    constexpr std::array words{"", "~", "null", "Null", "NULL"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool can_be_plain(std::string_view text, bool in_flow) {
    if (is_null_word(text) || has_escaped(text, beyond_single_quotes) || !begins_plain(text)) {
        return false;
    }
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
    if (text.find(": ") != text.npos || text.find(" #") != text.npos) return false;
    return !in_flow || text.find_first_of(",[]{}?") == text.npos;
}

bool can_be_single_quoted(std::string_view text) {
    // libfyaml 0.7 loses characters where two quotes follow each other.
    return !has_escaped(text, beyond_single_quotes) && text.find("''") == text.npos;
}

bool can_be_block_text(std::string_view text, Style style) {
    if (text.empty() || text.front() == ' ' || text.front() == '\n' || text.back() == '\n') {
        return false;
    }
    if (has_escaped(text, beyond_lines)) return false;
    // Lines of nothing but spaces are not seen; folded lines that begin with one are not folded.
    if (text.find(" \n") != text.npos || text.back() == ' ') return false;
    return style == Style::literal || text.find("\n ") == text.npos;
}

std::string quoted(std::string_view text, Style style) {
    std::string out;
    if (style == Style::single_quoted) {
        for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
        return "'" + out + "'";
    }
    while (!text.empty()) {
        const auto* const found =
            std::find_if(escapes.begin(), escapes.end(),
                         [&](const Escape& e) { return text.starts_with(e.character); });
        if (found == escapes.end()) {
            out += text.front();
            text.remove_prefix(1);
        } else {
            out += found->written;
            text.remove_prefix(found->character.size());
        }
    }
    return "\"" + out + "\"";
}

std::string block_lines(std::string_view text, Style style, std::size_t indentation,
                        std::string_view line_end, std::size_t width) {
    const std::string empty(line_end);
    const std::string begin = empty + std::string(indentation, ' ');
    const bool folded = style == Style::folded;
    std::string out;
    for (bool first = true; true; first = false) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (folded && !first) out += empty;  // one line end more, for a single one becomes a space
        if (line.empty()) {
            if (!folded) out += empty;
        } else {
            add_lines(out, line, folded ? width : 0, begin);
        }
        if (end == text.size()) return out;
        text.remove_prefix(end + 1);
    }
}

}  // namespace lykta::yaml
