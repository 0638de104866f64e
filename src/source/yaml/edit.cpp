#include "source/yaml/edit.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/edit.hpp"
#include "source/yaml/diagnostics.hpp"
#include "source/yaml/pieces.hpp"
#include "source/yaml/spans.hpp"
#include "source/yaml/write.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lykta::yaml {

namespace {

using Kind = Value::Kind;

/// What a path leads to in a file, as far as it leads.
struct Found {
    const Value* value = nullptr;
    Owned node;
    std::size_t steps = 0;  ///< of the path that were gone
    bool in_flow = false;
    Spot spot;
};

void describe_value(const Layout& layout, Found& found) {
    const Node& node = *found.node.node;
    const Entry* owner = found.node.owner;
    if (owner != nullptr) {
        found.spot.above_comments = owner->whole.end > layout.line_end(owner->body.end);
    }
    if (found.value->kind != Kind::scalar) return;
    found.spot.before = node.style;
    if (node.style != Style::literal && node.style != Style::folded) return;
    found.spot.header = block_header(layout, node);
    const std::size_t line = layout.next_line(node.span.begin);
    const std::size_t begin = layout.bytes.find_first_not_of(" \r\n", line);
    if (begin < node.span.end) found.spot.text_column = layout.column(begin);
}

Found find(const Layout& layout, const Path& path) {
    Found out;
    out.value = &layout.value;
    out.node.node = &layout.root;
    for (const Step& step : path) {
        const auto number = number_of(*out.value, step);
        if (!number) break;
        const Node& parent = *out.node.node;
        const Entry& entry = parent.entries[*number];
        const bool list = out.value->kind == Kind::sequence;
        out.spot.role = list ? role_of_item(out.spot.role)
                             : role_of_field(out.spot.role, out.value->members[*number].key);
        out.spot.column = layout.column(entry.body.begin);
        out.spot.behind_dash = list;
        out.in_flow = parent.style == Style::flow;
        out.value = &child(*out.value, *number);
        out.node = {&entry, &entry.value};
        ++out.steps;
    }
    describe_value(layout, out);
    return out;
}

Value& at(Value& root, const Path& path, std::size_t steps) {
    Value* value = &root;
    for (std::size_t i = 0; i < steps; ++i) value = &child(*value, *number_of(*value, path[i]));
    return *value;
}

/// As it will be read back. False where it cannot be: reported at place.
bool make_readable(Value& value, const Place& place, Diagnostics& diagnostics) {
    std::set<std::string> keys;
    const auto good = [&](std::string& text) {
        if (utf8::first_invalid(text)) return false;
        utf8::compose(text);
        return check_unescaped(text, place, diagnostics);
    };
    if (!good(value.scalar)) return false;
    for (Value& item : value.items) {
        if (!make_readable(item, place, diagnostics)) return false;
    }
    for (Member& member : value.members) {
        if (!good(member.key) || !keys.insert(member.key).second ||
            !make_readable(member.value, place, diagnostics)) {
            return false;
        }
    }
    return true;
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

/// One file while it is edited. Each change is written, read again and compared.
class Editing {
public:
    Editing(Layout layout, Diagnostics& diagnostics)
        : layout_(std::move(layout)), diagnostics_(diagnostics) {}

    bool make(const Edit& edit);
    [[nodiscard]] std::string take() { return std::move(layout_.bytes); }

private:
    bool set(const Path& path, const Value& value, std::size_t to);
    bool insert(const Path& path, const Value& value);
    bool remove(const Path& path);
    bool move(const Path& path, std::size_t to);

    bool assign(const Path& path, const Value& value);
    bool assign_fields(const Path& path, const Value& value);
    bool assign_items(const Path& path, const Value& value);
    bool replace(const Path& path, const Value& value);
    /// A new field, or an item where key is null, into what the path leads to.
    bool put(const Path& path, const std::string* key, const Value& value, std::size_t to);
    bool put_among(const Found& found, const Path& path, const std::string* key, const Value& value,
                   std::size_t to);

    /// expected: what the whole file then says.
    bool change(const Path& path, Replacements replacements, const Value& expected);
    bool refuse(const DiagnosticKind& kind, const Path& path);

    Layout layout_;
    Diagnostics& diagnostics_;
};

bool Editing::refuse(const DiagnosticKind& kind, const Path& path) {
    const Found found = find(layout_, path);
    report(diagnostics_, kind, layout_.place(found.node.node->span.begin),
           {{"path", text_of(path)}});
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

bool Editing::make(const Edit& edit) {
    Value value = edit.value;
    const std::size_t told = diagnostics_.size();
    const Found found = find(layout_, edit.path);
    if (!make_readable(value, layout_.place(found.node.node->span.begin), diagnostics_)) {
        return diagnostics_.size() == told ? refuse(source::edit_unsafe, edit.path) : false;
    }
    switch (edit.action) {
        case Edit::Action::set: return set(edit.path, value, edit.to);
        case Edit::Action::insert: return insert(edit.path, value);
        case Edit::Action::remove: return remove(edit.path);
        case Edit::Action::move: return move(edit.path, edit.to);
    }
    return false;
}

bool Editing::set(const Path& path, const Value& value, std::size_t to) {
    const Found found = find(layout_, path);
    if (found.steps == path.size()) return assign(path, value);

    // What it stands in is missing, too: made from the inside out.
    Value made = value;
    for (std::size_t i = path.size() - 1; i > found.steps; --i) {
        const auto* key = std::get_if<std::string>(&path[i]);
        if (key == nullptr && std::get<std::size_t>(path[i]) != 0) {
            return refuse(source::edit_no_place, path);
        }
        made = key != nullptr ? mapping_of(*key, std::move(made)) : list_of(std::move(made));
    }
    const Path parent(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(found.steps));
    const auto* key = std::get_if<std::string>(&path[found.steps]);
    const std::size_t size = children(*found.value);
    const Kind wanted = key != nullptr ? Kind::mapping : Kind::sequence;
    const bool next = key != nullptr || std::get<std::size_t>(path[found.steps]) == size;
    if (!next || (found.value->kind != wanted && found.value->kind != Kind::null)) {
        return refuse(source::edit_no_place, path);
    }
    return put(parent, key, made, std::min(to, size));
}

bool Editing::insert(const Path& path, const Value& value) {
    const auto* number = path.empty() ? nullptr : std::get_if<std::size_t>(&path.back());
    if (number == nullptr) return refuse(source::edit_no_place, path);
    const Path parent(path.begin(), path.end() - 1);
    const Found found = find(layout_, parent);
    if (found.steps < parent.size()) return set(path, value, Edit::last);
    const bool list = found.value->kind == Kind::sequence || found.value->kind == Kind::null;
    if (!list || *number > children(*found.value)) return refuse(source::edit_no_place, path);
    return put(parent, nullptr, value, *number);
}

bool Editing::remove(const Path& path) {
    const Found found = find(layout_, path);
    if (path.empty() || found.steps < path.size()) return refuse(source::edit_no_place, path);
    const Path parent(path.begin(), path.end() - 1);
    const Found around = find(layout_, parent);
    const std::size_t number = *number_of(*around.value, path.back());
    const bool list = around.value->kind == Kind::sequence;

    Value expected = layout_.value;
    Value& in = at(expected, parent, parent.size());
    const auto offset = static_cast<std::ptrdiff_t>(number);
    if (list) in.items.erase(in.items.begin() + offset);
    if (!list) in.members.erase(in.members.begin() + offset);
    return change(path, taken_out(layout_, around.node, number, list ? "[]" : "{}"), expected);
}

template <class Vector>
void rotate(Vector& all, std::size_t from, std::size_t to) {
    const auto begin = all.begin();
    const auto f = static_cast<std::ptrdiff_t>(from);
    const auto t = static_cast<std::ptrdiff_t>(to);
    if (from < to) std::rotate(begin + f, begin + f + 1, begin + t + 1);
    if (to < from) std::rotate(begin + t, begin + f, begin + f + 1);
}

bool Editing::move(const Path& path, std::size_t to) {
    const Found found = find(layout_, path);
    if (path.empty() || found.steps < path.size()) return refuse(source::edit_no_place, path);
    const Path parent(path.begin(), path.end() - 1);
    const Found around = find(layout_, parent);
    const std::size_t size = children(*around.value);
    if (to == Edit::last) to = size - 1;
    if (to >= size) return refuse(source::edit_no_place, path);
    const std::size_t from = *number_of(*around.value, path.back());
    if (from == to) return true;

    Value expected = layout_.value;
    Value& in = at(expected, parent, parent.size());
    if (in.kind == Kind::sequence) rotate(in.items, from, to);
    if (in.kind == Kind::mapping) rotate(in.members, from, to);
    return change(path, moved(layout_, *around.node.node, from, to), expected);
}

bool Editing::assign(const Path& path, const Value& value) {
    const Value& before = *find(layout_, path).value;
    if (same_content(before, value)) return true;
    const bool fields = before.kind == Kind::mapping && value.kind == Kind::mapping &&
                        std::any_of(value.members.begin(), value.members.end(),
                                    [&](const Member& m) { return before.find(m.key) != nullptr; });
    if (fields) return assign_fields(path, value);
    const bool items = !before.items.empty() && !value.items.empty();
    return items ? assign_items(path, value) : replace(path, value);
}

bool Editing::assign_fields(const Path& path, const Value& value) {
    const Value before = *find(layout_, path).value;
    for (const Member& member : before.members) {
        if (value.find(member.key) == nullptr && !remove(with(path, member.key))) return false;
    }
    for (std::size_t i = 0; i < value.members.size(); ++i) {
        const Member& member = value.members[i];
        const Path field = with(path, member.key);
        const std::size_t size = children(*find(layout_, path).value);
        const bool there = before.find(member.key) != nullptr;
        if (!(there ? assign(field, member.value)
                    : put(path, &member.key, member.value, std::min(i, size)))) {
            return false;
        }
    }
    for (std::size_t i = 0; i < value.members.size(); ++i) {
        if (!move(with(path, value.members[i].key), i)) return false;
    }
    return true;
}

bool Editing::assign_items(const Path& path, const Value& value) {
    const Value before = *find(layout_, path).value;
    const auto& old = before.items;
    const auto& asked = value.items;
    const std::size_t both = std::min(old.size(), asked.size());
    std::size_t same = 0;
    while (same < both && same_content(old[same], asked[same])) ++same;
    std::size_t same_behind = 0;
    while (same_behind < both - same &&
           same_content(old[old.size() - 1 - same_behind], asked[asked.size() - 1 - same_behind])) {
        ++same_behind;
    }
    const std::size_t end = both - same_behind;
    for (std::size_t i = same; i < end; ++i) {
        if (!assign(with(path, i), asked[i])) return false;
    }
    for (std::size_t i = both; i < old.size(); ++i) {
        if (!remove(with(path, end))) return false;
    }
    for (std::size_t i = both; i < asked.size(); ++i) {
        const std::size_t number = end + i - both;
        if (!put(path, nullptr, asked[number], number)) return false;
    }
    return true;
}

bool Editing::replace(const Path& path, const Value& value) {
    const Found found = find(layout_, path);
    const bool root = found.node.owner == nullptr;
    if (root && value.kind <= Kind::scalar) return refuse(source::edit_no_place, path);
    const Writer writer(layout_);
    std::string written;
    if (found.in_flow || (root && children(value) == 0)) {
        written = writer.in_flow(value, found.spot);
    } else {
        written = root ? writer.entries(value, found.spot) : writer.behind_sign(value, found.spot);
    }
    Value expected = layout_.value;
    at(expected, path, path.size()) = value;
    return change(path, replaced(layout_, found.node, found.in_flow, written), expected);
}

bool Editing::put(const Path& path, const std::string* key, const Value& value, std::size_t to) {
    const Found found = find(layout_, path);
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
    if (node.style == Style::flow) {
        const std::string role = role_of_item(spot.role);
        if (key == nullptr) spot.role = role;
        entry =
            key != nullptr ? writer.field_in_flow(*key, value, spot) : writer.in_flow(value, spot);
    } else {
        spot.column = layout_.column(node.entries.front().body.begin);
        entry = key != nullptr ? writer.field(*key, value, spot) : writer.item(value, spot);
    }
    Value expected = layout_.value;
    Value& in = at(expected, path, path.size());
    const auto offset = static_cast<std::ptrdiff_t>(to);
    if (key == nullptr) in.items.insert(in.items.begin() + offset, value);
    if (key != nullptr) in.members.insert(in.members.begin() + offset, {*key, {}, value});
    Path changed = with(path, key != nullptr ? Step(*key) : Step(to));
    return change(changed, put_in(layout_, node, to, entry, writer.line_end()), expected);
}

}  // namespace

bool same_content(const Value& a, const Value& b) {
    return a.kind == b.kind && a.scalar == b.scalar &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                      same_content) &&
           std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                      [](const Member& m, const Member& n) {
                          return m.key == n.key && same_content(m.value, n.value);
                      });
}

std::optional<std::string> edited(std::string_view bytes, const std::string& file,
                                  std::span<const Edit> edits, Diagnostics& diagnostics) {
    auto before = layout(bytes, file, diagnostics);
    if (!before) return std::nullopt;
    Editing editing(std::move(*before), diagnostics);
    for (const Edit& edit : edits) {
        if (!editing.make(edit)) return std::nullopt;
    }
    return editing.take();
}

}  // namespace lykta::yaml
