#include "source/yaml/gaps.hpp"

#include <algorithm>

namespace lykta::yaml {

namespace {

constexpr std::string_view white = " \t\r\n";

bool is_white(char c) { return white.find(c) != std::string_view::npos; }

/// Up to the next white space.
std::size_t word_end(std::string_view text, std::size_t at) {
    return std::min(text.find_first_of(white, at), text.size());
}

/// Spaces at the end of the line are not part of it.
std::size_t comment_end(std::string_view text, std::size_t at) {
    const std::size_t line_end = std::min(text.find_first_of("\r\n", at), text.size());
    return text.substr(0, line_end).find_last_not_of(" \t") + 1;
}

bool begins_line(std::string_view text, std::size_t at) {
    return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
}

/// The mark that begins at a byte that is no white space.
std::optional<Mark> mark_at(std::string_view text, std::size_t at) {
    using Kind = Mark::Kind;
    const std::size_t word = word_end(text, at);
    const bool alone = word == at + 1;
    switch (text[at]) {
        case '#':
            if (at > 0 && !is_white(text[at - 1])) return std::nullopt;
            return Mark{Kind::comment, {at, comment_end(text, at)}};
        case '-':
        case '.': {
            const std::string_view sign = text.substr(at, word - at);
            if (begins_line(text, at) && (sign == "---" || sign == "...")) {
                return Mark{Kind::document, {at, word}};
            }
            if (sign != "-") return std::nullopt;
            return Mark{Kind::dash, {at, word}};
        }
        case '?': return alone ? std::optional(Mark{Kind::question, {at, word}}) : std::nullopt;
        case ':': return Mark{Kind::colon, {at, at + 1}};
        case ',': return Mark{Kind::comma, {at, at + 1}};
        case '|':
        case '>': return Mark{Kind::header, {at, word}};
        default: return std::nullopt;
    }
}

}  // namespace

Gaps gaps(std::string_view text, const std::vector<Event>& events) {
    Gaps out;
    std::size_t at = 0;
    const auto read_up_to = [&](std::size_t end) {
        while (at < end) {
            if (is_white(text[at])) {
                ++at;
                continue;
            }
            const auto mark = mark_at(text, at);
            if (!mark || mark->span.end > end) return false;
            out.marks.push_back(*mark);
            at = mark->span.end;
        }
        return at == end;
    };
    for (const Event& event : events) {
        if (event.span.empty() && !has_lines(event.style)) continue;
        if (event.span.end > text.size() || !read_up_to(event.span.begin)) {
            out.foreign = at;
            return out;
        }
        at = event.span.end;
    }
    if (!read_up_to(text.size())) out.foreign = at;
    return out;
}

}  // namespace lykta::yaml
