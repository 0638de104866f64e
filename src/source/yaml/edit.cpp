#include "source/yaml/edit.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/yaml/diagnostics.hpp"
#include "source/yaml/editing.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lykta::yaml {

namespace {

using Kind = Value::Kind;

/// As it will be read back. False where it cannot be; what stands in it is reported at place then.
bool make_readable(std::string& text, const Place& place, Diagnostics& diagnostics) {
    if (utf8::first_invalid(text)) return false;
    utf8::compose(text);
    return check_unescaped(text, place, diagnostics);
}

bool make_readable(Value& value, const Place& place, Diagnostics& diagnostics) {
    std::set<std::string> keys;
    return make_readable(value.scalar, place, diagnostics) &&
           std::all_of(value.items.begin(), value.items.end(),
                       [&](Value& item) { return make_readable(item, place, diagnostics); }) &&
           std::all_of(value.members.begin(), value.members.end(), [&](Member& member) {
               return make_readable(member.key, place, diagnostics) &&
                      keys.insert(member.key).second &&
                      make_readable(member.value, place, diagnostics);
           });
}

bool make_readable(Path& path, const Place& place, Diagnostics& diagnostics) {
    return std::all_of(path.begin(), path.end(), [&](Step& step) {
        auto* key = std::get_if<std::string>(&step);
        return key == nullptr || make_readable(*key, place, diagnostics);
    });
}

Path parent_of(const Path& path) { return {path.begin(), path.end() - 1}; }

bool assign(Editing& file, const Path& path, const Value& value);

bool assign_fields(Editing& file, const Path& path, const Value& value) {
    const Value before = *file.find(path).value;
    for (const Member& member : before.members) {
        if (value.find(member.key) == nullptr &&
            !file.remove(path, *number_of(*file.find(path).value, member.key)))
            return false;
    }
    for (std::size_t i = 0; i < value.members.size(); ++i) {
        const Member& member = value.members[i];
        const Path field = with(path, member.key);
        const std::size_t size = children(*file.find(path).value);
        const bool there = before.find(member.key) != nullptr;
        if (!(there ? assign(file, field, member.value)
                    : file.put(path, &member.key, member.value, std::min(i, size)))) {
            return false;
        }
    }
    for (std::size_t i = 0; i < value.members.size(); ++i) {
        const Value& now = *file.find(path).value;
        if (!file.move(path, *number_of(now, value.members[i].key), i)) return false;
    }
    return true;
}

bool assign_items(Editing& file, const Path& path, const Value& value) {
    const Value before = *file.find(path).value;
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
        if (!assign(file, with(path, i), asked[i])) return false;
    }
    for (std::size_t i = both; i < old.size(); ++i) {
        if (!file.remove(path, end)) return false;
    }
    for (std::size_t i = both; i < asked.size(); ++i) {
        const std::size_t number = end + i - both;
        if (!file.put(path, nullptr, asked[number], number)) return false;
    }
    return true;
}

bool assign(Editing& file, const Path& path, const Value& value) {
    const Value& before = *file.find(path).value;
    if (same_content(before, value)) return true;
    const bool fields = before.kind == Kind::mapping && value.kind == Kind::mapping &&
                        std::any_of(value.members.begin(), value.members.end(),
                                    [&](const Member& m) { return before.find(m.key) != nullptr; });
    if (fields) return assign_fields(file, path, value);
    const bool items = !before.items.empty() && !value.items.empty();
    return items ? assign_items(file, path, value) : file.replace(path, value);
}

bool set(Editing& file, const Path& path, const Value& value, std::size_t to) {
    const Found found = file.find(path);
    if (found.steps == path.size()) return assign(file, path, value);

    // What it stands in is missing, too: made from the inside out.
    Value made = value;
    for (std::size_t i = path.size() - 1; i > found.steps; --i) {
        const auto* key = std::get_if<std::string>(&path[i]);
        if (key == nullptr && std::get<std::size_t>(path[i]) != 0) {
            return file.refuse(source::edit_no_place, path);
        }
        made = key != nullptr ? mapping_of(*key, std::move(made)) : list_of(std::move(made));
    }
    const Path parent(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(found.steps));
    const auto* key = std::get_if<std::string>(&path[found.steps]);
    const std::size_t size = children(*found.value);
    const Kind wanted = key != nullptr ? Kind::mapping : Kind::sequence;
    const bool next = key != nullptr || std::get<std::size_t>(path[found.steps]) == size;
    if (!next || (found.value->kind != wanted && found.value->kind != Kind::null)) {
        return file.refuse(source::edit_no_place, path);
    }
    return file.put(parent, key, made, key != nullptr ? std::min(to, size) : size);
}

bool insert(Editing& file, const Path& path, const Value& value) {
    const auto* number = path.empty() ? nullptr : std::get_if<std::size_t>(&path.back());
    if (number == nullptr) return file.refuse(source::edit_no_place, path);
    const Path parent = parent_of(path);
    const Found found = file.find(parent);
    if (found.steps < parent.size()) return set(file, path, value, Edit::last);
    const bool list = found.value->kind == Kind::sequence || found.value->kind == Kind::null;
    if (!list || *number > children(*found.value)) return file.refuse(source::edit_no_place, path);
    return file.put(parent, nullptr, value, *number);
}

/// The number of what the path leads to among its siblings; nothing where it leads to none.
std::optional<std::size_t> number_at(const Editing& file, const Path& path) {
    if (path.empty() || file.find(path).steps < path.size()) return std::nullopt;
    return number_of(*file.find(parent_of(path)).value, path.back());
}

bool remove(Editing& file, const Path& path) {
    const auto number = number_at(file, path);
    return number ? file.remove(parent_of(path), *number)
                  : file.refuse(source::edit_no_place, path);
}

bool move(Editing& file, const Path& path, std::size_t to) {
    const auto number = number_at(file, path);
    if (!number) return file.refuse(source::edit_no_place, path);
    const std::size_t size = children(*file.find(parent_of(path)).value);
    if (to == Edit::last) to = size - 1;
    return to < size ? file.move(parent_of(path), *number, to)
                     : file.refuse(source::edit_no_place, path);
}

bool make(Editing& file, Edit edit, Diagnostics& diagnostics) {
    const std::size_t told = diagnostics.size();
    const Place place = file.place(edit.path);
    if (!make_readable(edit.path, place, diagnostics) ||
        !make_readable(edit.value, place, diagnostics)) {
        return diagnostics.size() == told ? file.refuse(source::edit_unsafe, edit.path) : false;
    }
    switch (edit.action) {
        case Edit::Action::set: return set(file, edit.path, edit.value, edit.to);
        case Edit::Action::insert: return insert(file, edit.path, edit.value);
        case Edit::Action::remove: return remove(file, edit.path);
        case Edit::Action::move: return move(file, edit.path, edit.to);
    }
    return false;
}

}  // namespace

std::optional<std::string> edited(std::string_view bytes, const std::string& file,
                                  std::span<const Edit> edits, Diagnostics& diagnostics) {
    auto before = layout(bytes, file, diagnostics);
    if (!before) return std::nullopt;
    Editing editing(std::move(*before), diagnostics);
    for (const Edit& edit : edits) {
        if (!make(editing, edit, diagnostics)) return std::nullopt;
    }
    return editing.take();
}

}  // namespace lykta::yaml
