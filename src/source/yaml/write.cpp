#include "source/yaml/write.hpp"

#include "base/utf8.hpp"
#include "source/edit.hpp"
#include "source/yaml/scalars.hpp"

#include <algorithm>

namespace lykta::yaml {

namespace {

bool is_collection(const Value& value) { return value.kind > Value::Kind::scalar; }
bool is_empty(const Value& value) { return value.items.empty() && value.members.empty(); }

bool has_several_lines(const Value& value) {
    return value.scalar.find('\n') != std::string::npos ||
           std::any_of(value.items.begin(), value.items.end(), has_several_lines) ||
           std::any_of(value.members.begin(), value.members.end(),
                       [](const Member& member) { return has_several_lines(member.value); });
}

std::size_t width(const Value& value) {
    std::size_t out = 0;
    for (const Value& item : value.items) out += 2 + utf8::length(item.scalar);
    for (const Member& member : value.members) {
        out += 4 + utf8::length(member.key) + utf8::length(member.value.scalar);
    }
    return out;
}

/// Where a file has no example: short facts side by side, words too, sentences below each other.
bool is_short(const Value& value) {
    constexpr std::size_t longest = 80;
    const auto is_word = [](const Value& v) { return v.scalar.find(' ') == std::string::npos; };
    return width(value) <= longest && std::all_of(value.items.begin(), value.items.end(), is_word);
}

Spot of_field(const Spot& spot, std::string_view key) {
    Spot out;
    out.role = role_of_field(spot.role, key);
    out.column = spot.column;
    out.above_comments = spot.above_comments;
    return out;
}

Spot of_item(const Spot& spot) {
    Spot out;
    out.role = role_of_item(spot.role);
    out.column = spot.column;
    out.behind_dash = true;
    out.above_comments = spot.above_comments;
    return out;
}

}  // namespace

Writer::Writer(const Layout& layout) : habits_(layout), line_end_(line_end_of(layout.bytes)) {}

std::string Writer::behind_sign(const Value& value, const Spot& spot) const {
    if (value.kind == Value::Kind::scalar) return " " + scalar(value, spot, false);
    if (!is_collection(value) || is_empty(value) || goes_in_brackets(value, spot)) {
        return " " + in_flow(value, spot);
    }
    Spot below = spot;
    if (spot.behind_dash) {
        const std::size_t gap = habits_.after_dash();
        below.column += 1 + gap;
        return std::string(gap, ' ') + entries(value, below);
    }
    below.column +=
        value.kind == Value::Kind::sequence ? habits_.list_indentation() : habits_.indentation();
    return line_end_ + std::string(below.column, ' ') + entries(value, below);
}

std::string Writer::field(std::string_view name, const Value& value, const Spot& spot) const {
    return key(name, false) + ":" + behind_sign(value, of_field(spot, name));
}

std::string Writer::item(const Value& value, const Spot& spot) const {
    return "-" + behind_sign(value, of_item(spot));
}

std::string Writer::entries(const Value& value, const Spot& spot) const {
    const std::string next = line_end_ + std::string(spot.column, ' ');
    std::string out;
    for (const Value& one : value.items) out += (out.empty() ? "" : next) + item(one, spot);
    for (const Member& member : value.members) {
        out += (out.empty() ? "" : next) + field(member.key, member.value, spot);
    }
    return out;
}

std::string Writer::in_flow(const Value& value, const Spot& spot) const {
    if (value.kind == Value::Kind::null) return "null";
    if (value.kind == Value::Kind::scalar) return scalar(value, spot, true);
    std::string out;
    for (const Value& item : value.items) {
        out += (out.empty() ? "" : ", ") + in_flow(item, of_item(spot));
    }
    for (const Member& member : value.members) {
        out += (out.empty() ? "" : ", ") + field_in_flow(member.key, member.value, spot);
    }
    const std::string space(is_empty(value) ? "" : habits_.in_brackets(value.kind));
    const bool list = value.kind == Value::Kind::sequence;
    return (list ? "[" : "{") + space + out + space + (list ? "]" : "}");
}

std::string Writer::field_in_flow(std::string_view name, const Value& value,
                                  const Spot& spot) const {
    return key(name, true) + ": " + in_flow(value, of_field(spot, name));
}

std::string Writer::key(std::string_view text, bool in_flow) const {
    const std::string composed = utf8::composed(text);
    return can_be_plain(composed, in_flow) ? composed : quoted(composed, Style::double_quoted);
}

std::string Writer::scalar(const Value& value, const Spot& spot, bool in_flow) const {
    const std::string text = utf8::composed(value.scalar);
    Style style = spot.before;
    if (style == Style::absent) style = habits_.of_role(spot.role);

    if (!in_flow && !spot.above_comments) {
        Style lines_style = style;
        if (text.find('\n') != std::string::npos && !has_lines(style))
            lines_style = habits_.lines();
        for (const Style one : {lines_style, Style::literal}) {
            if (!has_lines(lines_style) || !can_be_block_text(text, one)) continue;
            return lines(text, one, spot);
        }
    }
    if (!is_quoted(style) && !value.quoted && can_be_plain(text, in_flow)) return text;
    if (!is_quoted(style)) style = quotes_for(text);
    return quoted(text, can_be_single_quoted(text) ? style : Style::double_quoted);
}

/// The file's own, unless the others need no escape.
Style Writer::quotes_for(std::string_view text) const {
    const bool needs_in_single = text.find('\'') != text.npos;
    const bool needs_in_double = text.find_first_of("\"\\") != text.npos;
    if (needs_in_single == needs_in_double) return habits_.quotes();
    return needs_in_single ? Style::double_quoted : Style::single_quoted;
}

std::string Writer::lines(std::string_view text, Style style, const Spot& spot) const {
    const bool as_before = spot.before == style;
    const std::size_t column = as_before && spot.text_column > spot.column
                                   ? spot.text_column
                                   : spot.column + habits_.indentation();
    return (as_before ? spot.header : habits_.header(style)) +
           block_lines(text, style, column, line_end_, habits_.folded_width());
}

bool Writer::goes_in_brackets(const Value& value, const Spot& spot) const {
    if (has_several_lines(value)) return false;
    Style style = habits_.of_role(spot.role);
    if (style == Style::block || style == Style::flow) return style == Style::flow;
    if (!is_shallow(value)) return false;
    style = habits_.of_collection(value, spot.behind_dash);
    return style == Style::absent ? is_short(value) : style == Style::flow;
}

}  // namespace lykta::yaml
