#include "source/yaml/habits.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace lykta::yaml {

namespace {

/// Of as many votes the smaller one.
template <class Key>
Key most(const std::map<Key, int>& votes, Key otherwise) {
    const auto found =
        std::max_element(votes.begin(), votes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return found == votes.end() ? otherwise : found->first;
}

}  // namespace

std::string block_header(const Layout& layout, const Node& node) {
    const std::string_view text = layout.at(node.span);
    std::string header(text.substr(0, text.find_first_of(" \t\r\n")));
    // How far its lines are indented is told by them again.
    std::erase_if(header, [](char c) { return c >= '0' && c <= '9'; });
    return header;
}

std::string role_of_item(const std::string& role) { return role + "[]"; }

std::string role_of_field(const std::string& role, std::string_view key) {
    return role + "." + std::string(key);
}

bool is_shallow(const Value& value) {
    const auto single = [](const Value& v) { return v.kind <= Value::Kind::scalar; };
    return std::all_of(value.items.begin(), value.items.end(), single) &&
           std::all_of(value.members.begin(), value.members.end(),
                       [&](const Member& member) { return single(member.value); });
}

Habits::Shape Habits::shape(const Value& value, bool in_list) {
    const bool sentences = std::any_of(value.items.begin(), value.items.end(), [](const Value& v) {
        return v.scalar.find(' ') != std::string::npos;
    });
    return {value.kind, in_list, sentences};
}

Habits::Habits(const Layout& layout) { read(layout, layout.value, layout.root, "", 0, false); }

void Habits::read(const Layout& layout, const Value& value, const Node& node,
                  const std::string& role, std::size_t column, bool in_list) {
    if (node.style == Style::absent) return;
    const bool empty_collection = value.kind >= Value::Kind::sequence && node.entries.empty();
    if (!empty_collection) ++roles_[role][node.style];
    read_scalar(layout, value, node);
    if (!node.entries.empty()) read_collection(layout, value, node, column, in_list);
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
        const Entry& entry = node.entries[i];
        const std::size_t begin = layout.column(entry.body.begin);
        if (value.kind == Value::Kind::sequence) {
            read(layout, value.items[i], entry.value, role_of_item(role), begin, true);
        } else {
            const Member& member = value.members[i];
            read(layout, member.value, entry.value, role_of_field(role, member.key), begin, false);
        }
    }
}

void Habits::read_scalar(const Layout& layout, const Value& value, const Node& node) {
    const bool several = value.scalar.find('\n') != std::string::npos;
    const bool quoted = is_quoted(node.style);
    const bool lines = has_lines(node.style);
    if (quoted) ++quotes_[node.style];
    if (several && (quoted || lines)) ++lines_[quoted ? Style::double_quoted : node.style];
    if (!lines) return;
    ++headers_[node.style][block_header(layout, node)];
    const std::size_t first = layout.next_line(node.span.begin);
    if (node.style == Style::literal || layout.next_line(first) >= node.span.end) return;
    for (std::size_t at = first; at < node.span.end; at = layout.next_line(at)) {
        const auto line = layout.at({at, layout.line_end(at)});
        const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
        folded_width_ = std::max(folded_width_, utf8::length(line.substr(begin)));
    }
}

void Habits::read_collection(const Layout& layout, const Value& value, const Node& node,
                             std::size_t column, bool in_list) {
    if (is_shallow(value)) ++collections_[shape(value, in_list)][node.style];
    if (node.style == Style::flow) {
        ++in_brackets_[value.kind][layout.bytes[node.span.begin + 1] == ' '];
        return;
    }
    const std::size_t begin = layout.column(node.entries.front().body.begin);
    if (&node != &layout.root && !in_list && begin >= column) {
        ++(value.kind == Value::Kind::sequence ? list_indentation_ : indentation_)[begin - column];
    }
    if (value.kind != Value::Kind::sequence) return;
    for (const Entry& entry : node.entries) {
        const std::size_t gap = entry.value.span.begin - entry.sign.end;
        const bool same_line = layout.line_end(entry.sign.end) > entry.value.span.begin;
        if (gap > 0 && same_line) ++after_dash_[gap];
    }
}

Style Habits::of_role(const std::string& role) const {
    const auto found = roles_.find(role);
    return found == roles_.end() ? Style::absent : most(found->second, Style::absent);
}

Style Habits::quotes() const { return most(quotes_, Style::double_quoted); }

Style Habits::lines() const { return most(lines_, Style::literal); }

std::string Habits::header(Style style) const {
    const auto found = headers_.find(style);
    const std::string plain = style == Style::folded ? ">" : "|";
    return found == headers_.end() ? plain : most(found->second, plain);
}

Style Habits::of_collection(const Value& value, bool in_list) const {
    const auto found = collections_.find(shape(value, in_list));
    return found == collections_.end() ? Style::absent : most(found->second, Style::absent);
}

std::size_t Habits::indentation() const { return most<std::size_t>(indentation_, 2); }

std::size_t Habits::list_indentation() const {
    return most<std::size_t>(list_indentation_, indentation());
}

std::size_t Habits::after_dash() const { return most<std::size_t>(after_dash_, 1); }

std::string_view Habits::in_brackets(Value::Kind kind) const {
    const auto found = in_brackets_.find(kind);
    const bool spaced = kind == Value::Kind::mapping;
    return (found == in_brackets_.end() ? spaced : most(found->second, spaced)) ? " " : "";
}

}  // namespace lykta::yaml
