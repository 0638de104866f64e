#include "source/yaml/comments.hpp"

#include <algorithm>

namespace lykta::yaml {

namespace {

bool only(std::string_view text, std::string_view characters) {
    return text.find_first_not_of(characters) == std::string_view::npos;
}

/// The first comment that begins at offset or behind it.
std::vector<Span>::const_iterator first_comment(const Layout& layout, std::size_t offset) {
    return std::lower_bound(layout.comments.begin(), layout.comments.end(), offset,
                            [](const Span& c, std::size_t at) { return c.begin < at; });
}

/// Nothing but white space parts the end of one line from the beginning of the next thing.
bool nothing_between(const Layout& layout, std::size_t begin, std::size_t end) {
    return begin <= end && only(layout.at({begin, end}), " \t\r\n");
}

/// Where the comments right above an entry begin that begin in its column.
std::size_t begin_with_comments(const Layout& layout, std::size_t begin, bool first_in_file) {
    const std::size_t column = layout.column(begin);
    std::size_t found = begin;
    for (auto c = first_comment(layout, begin); c != layout.comments.begin();) {
        --c;
        const std::size_t line = layout.line_begin(found);
        if (!only(layout.at({line, found}), " ")) break;  // behind a dash
        if (line == layout.text.begin || layout.next_line(c->begin) != line) break;
        const std::size_t above = layout.line_begin(c->begin);
        if (layout.column(c->begin) != column || !only(layout.at({above, c->begin}), " -")) break;
        found = c->begin;
    }
    const bool opens_file =
        first_in_file && only(layout.at({layout.text.begin, found}), " \t\r\n-");  // or "---"
    return opens_file ? begin : found;
}

/// The comment behind what ends at offset, on the same line: its end, or offset.
std::size_t end_with_comment_beside(const Layout& layout, std::size_t offset) {
    const auto c = first_comment(layout, offset);
    const bool beside = c != layout.comments.end() && c->end <= layout.line_end(offset) &&
                        nothing_between(layout, offset, c->begin);
    return beside ? c->end : offset;
}

/// With the comments below that are indented more than column.
std::size_t end_with_deeper_comments(const Layout& layout, std::size_t offset, std::size_t column) {
    for (auto c = first_comment(layout, offset); c != layout.comments.end(); ++c) {
        if (!nothing_between(layout, offset, c->begin) || layout.column(c->begin) <= column) break;
        offset = c->end;
    }
    return offset;
}

void give(const Layout& layout, Node& node, bool root) {
    const bool block = node.style == Style::block;
    const bool alone = block || has_line_each(layout, node);
    for (Entry& entry : node.entries) {
        give(layout, entry.value, false);
        entry.whole = {entry.body.begin, std::max(entry.body.end, entry.comma.end)};
        if (!alone) continue;
        const bool first_in_file = root && &entry == &node.entries.front();
        entry.whole.begin = begin_with_comments(layout, entry.body.begin, first_in_file);
        entry.whole.end = end_with_comment_beside(layout, entry.whole.end);
        if (!block) continue;
        entry.whole.end =
            end_with_deeper_comments(layout, entry.whole.end, layout.column(entry.body.begin));
    }
}

}  // namespace

bool has_line_each(const Layout& layout, const Node& node) {
    if (node.style != Style::flow || node.entries.empty()) return false;
    const auto new_line = [&](std::size_t begin, std::size_t end) {
        return layout.line_end(begin) < end;
    };
    std::size_t behind = node.span.begin + 1;
    for (const Entry& entry : node.entries) {
        if (!new_line(behind, entry.body.begin)) return false;
        behind = std::max(entry.body.end, entry.comma.end);
    }
    return new_line(behind, node.span.end - 1);
}

void give_comments(Layout& layout) { give(layout, layout.root, true); }

}  // namespace lykta::yaml
