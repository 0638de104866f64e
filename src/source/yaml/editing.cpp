#include "source/yaml/editing.hpp"

#include "source/edit.hpp"
#include "source/yaml/diagnostics.hpp"

#include <algorithm>
#include <utility>

namespace lykta::yaml {

namespace {

using Kind = Value::Kind;

void describe_value(const Layout& layout, Found& found) {
    const Node& node = *found.node.node;
    const Entry* owner = found.node.owner;
    if (owner != nullptr) {
        found.spot.above_comments = owner->whole.end > layout.line_end(owner->body.end);
    }
    if (found.value->kind != Kind::scalar) return;
    found.spot.before = node.style;
    if (!has_lines(node.style)) return;
    found.spot.header = block_header(layout, node);
    const std::size_t line = layout.next_line(node.span.begin);
    const std::size_t begin = layout.bytes.find_first_not_of(" \r\n", line);
    if (begin < node.span.end) found.spot.text_column = layout.column(begin);
}

Value& at(Value& root, const Path& path) {
    Value* value = &root;
    for (const Step& step : path) value = &child(*value, *number_of(*value, step));
    return *value;
}

Path child_path(const Value& parent, const Path& path, std::size_t number) {
    return with(path,
                parent.kind == Kind::sequence ? Step(number) : Step(parent.members[number].key));
}

template <class Vector>
void rotate(Vector& all, std::size_t from, std::size_t to) {
    const auto begin = all.begin();
    const auto f = static_cast<std::ptrdiff_t>(from);
    const auto t = static_cast<std::ptrdiff_t>(to);
    if (from < to) std::rotate(begin + f, begin + f + 1, begin + t + 1);
    if (to < from) std::rotate(begin + t, begin + f, begin + f + 1);
}

}  // namespace

Found Editing::find(const Path& path) const {
    Found out;
    out.value = &layout_.value;
    out.node.node = &layout_.root;
    for (const Step& step : path) {
        const auto number = number_of(*out.value, step);
        if (!number) break;
        const Node& parent = *out.node.node;
        const Entry& entry = parent.entries[*number];
        const bool list = out.value->kind == Kind::sequence;
        out.spot.role = list ? role_of_item(out.spot.role)
                             : role_of_field(out.spot.role, out.value->members[*number].key);
        out.spot.column = layout_.column(entry.body.begin);
        out.spot.behind_dash = list;
        out.in_flow = parent.style == Style::flow;
        out.value = &child(*out.value, *number);
        out.node = {&entry, &entry.value};
        ++out.steps;
    }
    describe_value(layout_, out);
    return out;
}

Place Editing::place(const Path& path) const {
    return layout_.place(find(path).node.node->span.begin);
}

bool Editing::refuse(const DiagnosticKind& kind, const Path& path) {
    report(diagnostics_, kind, place(path), {{"path", text_of(path)}});
    return false;
}

bool Editing::change(const Path& path, Replacements replacements, const Value& expected) {
    const std::string bytes = lykta::edited(layout_.bytes, std::move(replacements));
    Diagnostics why_not;
    auto after = layout(bytes, layout_.file, why_not);
    if (!after || !same_content(after->value, expected)) return refuse(source::edit_unsafe, path);
    layout_ = std::move(*after);
    return true;
}

bool Editing::replace(const Path& path, const Value& value) {
    Found found = find(path);
    const bool root = found.node.owner == nullptr;
    if (root && found.node.node->style != Style::absent) {
        found.spot.column = layout_.column(found.node.node->span.begin);
    }
    if (root && value.kind <= Kind::scalar) return refuse(source::edit_no_place, path);
    const Writer writer(layout_);
    std::string written;
    if (found.in_flow || (root && children(value) == 0)) {
        written = writer.in_flow(value, found.spot);
    } else {
        written = root ? writer.entries(value, found.spot) : writer.behind_sign(value, found.spot);
    }
    Value expected = layout_.value;
    at(expected, path) = value;
    return change(path, replaced(layout_, found.node, found.in_flow, written), expected);
}

bool Editing::put(const Path& path, const std::string* key, const Value& value, std::size_t to) {
    const Found found = find(path);
    const bool keeps_brackets = layout_.has_comment(found.node.node->span);
    if (children(*found.value) == 0 && !keeps_brackets) {
        return replace(path, key != nullptr ? mapping_of(*key, value) : list_of(value));
    }
    return put_among(found, path, key, value, to);
}

bool Editing::put_among(const Found& found, const Path& path, const std::string* key,
                        const Value& value, std::size_t to) {
    const Node& node = *found.node.node;
    const Writer writer(layout_);
    Spot spot;
    spot.role = found.spot.role;
    std::string entry;
    if (node.style != Style::flow) {
        spot.column = layout_.column(node.entries.front().body.begin);
        entry = key != nullptr ? writer.field(*key, value, spot) : writer.item(value, spot);
    } else if (key != nullptr) {
        entry = writer.field_in_flow(*key, value, spot);
    } else {
        spot.role = role_of_item(spot.role);
        entry = writer.in_flow(value, spot);
    }
    Value expected = layout_.value;
    Value& in = at(expected, path);
    const auto offset = static_cast<std::ptrdiff_t>(to);
    if (key == nullptr) in.items.insert(in.items.begin() + offset, value);
    if (key != nullptr) {
        Member member;
        member.key = *key;
        member.value = value;
        in.members.insert(in.members.begin() + offset, std::move(member));
    }
    Path changed = with(path, key != nullptr ? Step(*key) : Step(to));
    return change(changed, put_in(layout_, node, to, entry, writer.line_end()), expected);
}

bool Editing::remove(const Path& parent, std::size_t number) {
    const Found around = find(parent);
    const bool list = around.value->kind == Kind::sequence;
    Value expected = layout_.value;
    Value& in = at(expected, parent);
    const auto offset = static_cast<std::ptrdiff_t>(number);
    if (list) in.items.erase(in.items.begin() + offset);
    if (!list) in.members.erase(in.members.begin() + offset);
    return change(child_path(*around.value, parent, number),
                  taken_out(layout_, around.node, number, list ? "[]" : "{}"), expected);
}

bool Editing::move(const Path& parent, std::size_t from, std::size_t to) {
    if (from == to) return true;
    const Found around = find(parent);
    Value expected = layout_.value;
    Value& in = at(expected, parent);
    if (in.kind == Kind::sequence) rotate(in.items, from, to);
    if (in.kind == Kind::mapping) rotate(in.members, from, to);
    return change(child_path(*around.value, parent, from),
                  moved(layout_, *around.node.node, from, to), expected);
}

Value list_of(Value item) {
    Value out;
    out.kind = Kind::sequence;
    out.items.push_back(std::move(item));
    return out;
}

Value mapping_of(std::string key, Value value) {
    Value out;
    out.kind = Kind::mapping;
    out.members.push_back({std::move(key), {}, std::move(value)});
    return out;
}

Path with(Path path, Step step) {
    path.push_back(std::move(step));
    return path;
}

bool same_content(const Value& a, const Value& b) {
    return a.kind == b.kind && a.scalar == b.scalar &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                      same_content) &&
           std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                      [](const Member& m, const Member& n) {
                          return m.key == n.key && same_content(m.value, n.value);
                      });
}

}  // namespace lykta::yaml
