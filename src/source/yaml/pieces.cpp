#include "source/yaml/pieces.hpp"

#include "source/yaml/comments.hpp"

#include <algorithm>
#include <numeric>

namespace lykta::yaml {

namespace {

bool is_blank(const Layout& layout, std::size_t line) {
    const auto text = layout.at({line, layout.line_end(line)});
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

/// Where the line above begins; line is not the text's first.
std::size_t line_above(const Layout& layout, std::size_t line) {
    const std::size_t end = layout.at({layout.text.begin, line}).ends_with("\r\n") ? 2 : 1;
    return layout.line_begin(line - end);
}

bool is_blank_above(const Layout& layout, std::size_t line) {
    return line > layout.text.begin && is_blank(layout, line_above(layout, line));
}

bool is_blank_below(const Layout& layout, std::size_t line) {
    return line < layout.text.end && is_blank(layout, line);
}

/// Every two entries are parted by an empty line.
bool is_spaced(const Layout& layout, const Node& node) {
    for (std::size_t i = 1; i < node.entries.size(); ++i) {
        const std::size_t end = layout.line_begin(node.entries[i].whole.begin);
        bool blank = false;
        for (std::size_t line = layout.next_line(node.entries[i - 1].whole.end); line < end;
             line = layout.next_line(line)) {
            blank = blank || is_blank(layout, line);
        }
        if (!blank) return false;
    }
    return node.entries.size() > 1;
}

bool begins_line(const Layout& layout, std::size_t at) {
    return layout.at({layout.line_begin(at), at}).find_first_not_of(' ') == std::string_view::npos;
}

Replacement deleted(std::size_t begin, std::size_t end) { return {begin, end, ""}; }

/// The lines of an entry. Where they part empty lines, those below go too; spaced: those above.
Replacement lines_deleted(const Layout& layout, const Span& whole, bool spaced, bool first) {
    std::size_t begin = layout.line_begin(whole.begin);
    std::size_t end = layout.next_line(whole.end);
    const bool last_of_text = end == layout.text.end;
    const bool blank_above = is_blank_above(layout, begin);
    if (blank_above && !first && (spaced || last_of_text)) {
        while (is_blank_above(layout, begin)) begin = line_above(layout, begin);
    } else if (blank_above || spaced) {
        while (is_blank_below(layout, end)) end = layout.next_line(end);
    }
    const bool without_line_end = layout.line_end(whole.end) == layout.text.end;
    if (without_line_end && begin > layout.text.begin) {
        begin = layout.line_end(line_above(layout, begin));
    }
    return deleted(begin, end);
}

Replacements taken_out_of_block(const Layout& layout, const Owned& collection, std::size_t at,
                                std::string_view empty) {
    const auto& entries = collection.node->entries;
    const Span whole = entries[at].whole;
    const bool own_line = begins_line(layout, whole.begin);
    if (entries.size() == 1) {
        const bool below = collection.owner != nullptr && own_line;
        if (!below) return {{whole.begin, whole.end, std::string(empty)}};
        const std::size_t sign = collection.owner->sign.end;
        return {{sign, sign, " " + std::string(empty)}, lines_deleted(layout, whole, false, true)};
    }
    if (own_line) {
        return {lines_deleted(layout, whole, is_spaced(layout, *collection.node), at == 0)};
    }
    // Behind a dash: what comes next takes its place.
    const std::size_t next = layout.bytes.find_first_not_of(" \t\r\n", whole.end);
    return {deleted(whole.begin, next)};
}

Replacements taken_out_of_flow(const Layout& layout, const Node& node, std::size_t at,
                               std::string_view empty) {
    const auto& entries = node.entries;
    const Entry& entry = entries[at];
    const Span whole = entry.whole;
    const bool lines = has_line_each(layout, node);
    const Replacement piece =
        lines ? deleted(layout.line_begin(whole.begin), layout.next_line(whole.end))
              : deleted(whole.begin, whole.end);
    if (entries.size() == 1) {
        const bool others = layout.has_comment({node.span.begin, whole.begin}) ||
                            layout.has_comment({whole.end, node.span.end});
        if (others) return {piece};
        return {{node.span.begin, node.span.end, std::string(empty)}};
    }
    const bool last = at + 1 == entries.size();
    if (!last) {
        const std::size_t next = entries[at + 1].whole.begin;
        const bool comment = layout.has_comment({whole.end, next});
        return {lines || comment ? piece : deleted(whole.begin, next)};
    }
    // The comma before the last goes with it, unless the last has one of its own.
    const Entry& before = entries[at - 1];
    Span comma{before.comma.end, before.comma.end};
    if (entry.comma.empty()) {
        comma.begin = layout.has_comment(before.comma) ? comma.end - 1 : before.comma.begin;
    }
    if (lines || layout.has_comment({before.body.end, whole.begin})) {
        return {deleted(comma.begin, comma.end), piece};
    }
    return {deleted(comma.begin, whole.end)};
}

Replacements put_in_block(const Layout& layout, const Node& node, std::size_t at,
                          const std::string& entry, std::string_view line_end) {
    const std::string empty(is_spaced(layout, node) ? line_end : "");
    const Entry& first = node.entries.front();
    const std::string indentation(layout.column(first.body.begin), ' ');
    const std::string end(line_end);
    if (at > 0) {
        const std::size_t above = layout.line_end(node.entries[at - 1].whole.end);
        return {{above, above, end + empty + indentation + entry}};
    }
    const std::size_t begin = first.whole.begin;
    if (!begins_line(layout, begin)) return {{begin, begin, entry + end + empty + indentation}};
    const std::size_t line = layout.line_begin(begin);
    return {{line, line, indentation + entry + end + empty}};
}

/// What parts an entry from the next, behind the comma.
std::string separator(const Layout& layout, const Node& node, std::size_t at,
                      std::string_view line_end) {
    const auto& entries = node.entries;
    if (has_line_each(layout, node)) {
        const std::size_t column = layout.column(entries.front().body.begin);
        return std::string(line_end) + std::string(column, ' ');
    }
    if (entries.size() == 1) return " ";
    const std::size_t next = std::clamp<std::size_t>(at, 1, entries.size() - 1);
    const Span between{entries[next - 1].comma.end, entries[next].body.begin};
    return layout.has_comment(between) ? " " : std::string(layout.at(between));
}

Replacements put_in_flow(const Layout& layout, const Node& node, std::size_t at,
                         const std::string& entry, std::string_view line_end) {
    if (node.entries.empty()) {  // but for a comment
        const std::size_t bracket = node.span.end - 1;
        return {{bracket, bracket, entry}};
    }
    const std::string between = separator(layout, node, at, line_end);
    if (at < node.entries.size()) {
        const std::size_t next = node.entries[at].whole.begin;
        return {{next, next, entry + "," + between}};
    }
    const Entry& last = node.entries.back();
    const std::size_t body = last.body.end;
    const std::size_t whole = last.whole.end;
    if (!last.comma.empty()) return {{whole, whole, between + entry + ","}};
    return {{body, body, ","}, {whole, whole, between + entry}};
}

}  // namespace

Replacements put_in(const Layout& layout, const Node& collection, std::size_t at,
                    const std::string& entry, std::string_view line_end) {
    const bool block = collection.style == Style::block;
    return (block ? put_in_block : put_in_flow)(layout, collection, at, entry, line_end);
}

Replacements taken_out(const Layout& layout, const Owned& collection, std::size_t at,
                       std::string_view empty) {
    if (collection.node->style == Style::block) {
        return taken_out_of_block(layout, collection, at, empty);
    }
    return taken_out_of_flow(layout, *collection.node, at, empty);
}

Replacements moved(const Layout& layout, const Node& collection, std::size_t from, std::size_t to) {
    const auto& entries = collection.entries;
    const std::size_t first = std::min(from, to);
    const std::size_t last = std::max(from, to);
    std::vector<std::size_t> order(last + 1 - first);
    std::iota(order.begin(), order.end(), first);
    if (from < to) std::rotate(order.begin(), order.begin() + 1, order.end());
    if (to < from) std::rotate(order.begin(), order.end() - 1, order.end());

    // Commas and what parts the entries keep their places.
    std::string out;
    for (std::size_t i = first; i <= last; ++i) {
        const Entry& there = entries[i];
        const Entry& put = entries[order[i - first]];
        out += layout.at({put.whole.begin, put.body.end});
        out += layout.at(there.comma);
        out += layout.at({std::max(put.body.end, put.comma.end), put.whole.end});
        if (i < last) out += layout.at({there.whole.end, entries[i + 1].whole.begin});
    }
    return {{entries[first].whole.begin, entries[last].whole.end, out}};
}

namespace {

std::string without_spaces(const std::string& text) {
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

Replacements replaced_in_flow(const Entry& owner, const Node& node, const std::string& written) {
    if (node.style != Style::absent) return {{node.span.begin, node.span.end, written}};
    const std::size_t at = owner.sign.end;
    return {{at, at, (owner.sign.empty() ? ": " : " ") + written}};
}

Replacements replaced_root(const Layout& layout, const Node& node, const std::string& head,
                           const std::string& below) {
    if (node.style != Style::absent) {
        const std::size_t end = layout.line_end(node.span.end);
        return {{node.span.begin, node.span.end, head}, {end, end, below}};
    }
    // Below whatever comments there are.
    const std::size_t end = layout.text.end;
    const std::string line_end(line_end_of(layout.bytes));
    const bool new_line = layout.line_begin(end) == end;
    return {{end, end, (new_line ? "" : line_end) + head + below + (new_line ? line_end : "")}};
}

Replacements replaced_in_block(const Layout& layout, const Entry& owner, const Node& node,
                               const std::string& head, const std::string& below) {
    const std::size_t sign = owner.sign.end;
    const std::size_t sign_line = layout.line_end(sign);
    const std::size_t begin = node.span.begin;
    const std::size_t end = node.span.end;
    const bool behind_dash = owner.key.empty();
    if (node.style == Style::absent) return {{sign, sign, head}, {sign_line, sign_line, below}};
    if (begin > sign_line) {
        const bool block = node.style == Style::block;
        const bool takes_place = !block && !head.empty() && (below.empty() || !behind_dash);
        if (takes_place) {
            const std::size_t line = layout.line_end(end);
            return {{begin, end, without_spaces(head)}, {line, line, below}};
        }
        // The comments of its entries go with them, and no spaces stay where nothing stands.
        const std::size_t rest = block ? node.entries.back().whole.end : end;
        const std::size_t last = layout.line_end(rest);
        return {{sign, sign, head},
                {sign_line, layout.has_comment({rest, last}) ? rest : last, below}};
    }
    // The spaces in front stay, unless lines below follow their width.
    const bool keeps_spaces = !head.empty() && (below.empty() || !behind_dash);
    const std::size_t from = keeps_spaces ? begin : sign;
    const std::string put = keeps_spaces ? without_spaces(head) : head;
    const bool lines = has_lines(node.style);
    const std::size_t first_end =
        lines ? std::min(layout.bytes.find_first_of(" \t\r\n", begin), end) : end;
    const std::size_t rest = layout.line_end(first_end);
    return {{from, first_end, put}, {rest, std::max(rest, end), below}};
}

}  // namespace

Replacements replaced(const Layout& layout, const Owned& value, bool in_flow,
                      const std::string& written) {
    if (in_flow) return replaced_in_flow(*value.owner, *value.node, written);
    const std::size_t first_end = std::min(written.find_first_of("\r\n"), written.size());
    const std::string head = written.substr(0, first_end);
    const std::string below = written.substr(first_end);
    if (value.owner == nullptr) return replaced_root(layout, *value.node, head, below);
    return replaced_in_block(layout, *value.owner, *value.node, head, below);
}

}  // namespace lykta::yaml
