#include "yaml_at_random.hpp"

#include "base/utf8.hpp"
#include "catch.hpp"
#include "source/yaml/spans.hpp"
#include "yaml_styles.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace lykta {

namespace {

namespace fs = std::filesystem;
using yaml::Edit;
using yaml::Value;

std::string as_front_matter(const std::string& text) {
    const bool ended = text.empty() || text.back() == '\n';
    return "---\n" + text + (ended ? "" : "\n") + "---\n\nEn text.\n\n---\n\na: [ # ingen YAML\n";
}

constexpr std::array fragments{"a",
                               "ord",
                               " ",
                               "  ",
                               ": ",
                               ":",
                               "#",
                               " #",
                               "- ",
                               "-",
                               "'",
                               "\"",
                               "\\",
                               "\n",
                               "\n\n",
                               "\n  ",
                               "å",
                               "o\u0308",
                               "no",
                               "010",
                               "null",
                               "~",
                               "{",
                               "}",
                               "[",
                               "]",
                               ",",
                               "?",
                               "!",
                               "&",
                               "*",
                               "|",
                               ">",
                               "%",
                               "@",
                               "`",
                               "---",
                               "...",
                               "\t",
                               "<<",
                               "=",
                               "\u00A0",
                               "\u2028",
                               "\uFEFF",
                               "🙂",
                               "mån 09:00–12:00",
                               "https://x.example/a?b=c#d",
                               "2026-12-24",
                               "en lång mening som den som skriver gör",
                               "jag sa: ”nej”",
                               "true",
                               "1.0",
                               "-5",
                               "\\n",
                               "''",
                               "ص"};

std::string any_text(Chance& chance) {
    std::string out;
    const std::size_t parts = chance.below(5);
    for (std::size_t i = 0; i < parts; ++i) out += chance.one_of(fragments);
    return utf8::composed(out);
}

Value any_value(Chance& chance, int depth = 0) {
    Value out;
    const std::size_t kind = chance.below(depth == 2 ? 8 : 12);
    const std::size_t count = chance.below(4);
    if (kind == 0) return out;
    if (kind < 8) {
        out.kind = Value::Kind::scalar;
        out.scalar = any_text(chance);
        out.quoted = chance.one_in(10);
    } else if (kind < 10) {
        out.kind = Value::Kind::sequence;
        for (std::size_t i = 0; i < count; ++i) out.items.push_back(any_value(chance, depth + 1));
    } else {
        out.kind = Value::Kind::mapping;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string key = any_text(chance) + std::to_string(i);
            out.members.push_back({utf8::composed(key), {}, any_value(chance, depth + 1)});
        }
    }
    return out;
}

std::string new_key(const Value& mapping, Chance& chance) {
    std::string key = "new" + any_text(chance);
    while (mapping.find(key) != nullptr) key += "_";
    return utf8::composed(key);
}

/// What stands there, a little changed: as a form sends it back.
Value changed(const Value& value, Chance& chance) {
    Value out = value;
    const auto erase_one = [&](auto& all) {
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(chance.below(all.size())));
    };
    const std::size_t how = chance.below(4);
    if (!out.items.empty()) {
        if (how == 0) erase_one(out.items);
        if (how == 1) out.items.push_back(any_value(chance, 1));
        if (how == 2) std::swap(out.items.front(), out.items.back());
        if (how == 3) out.items[chance.below(out.items.size())] = any_value(chance, 1);
    } else if (!out.members.empty()) {
        Value& one = out.members[chance.below(out.members.size())].value;
        if (how == 0) erase_one(out.members);
        if (how == 1) out.members.push_back({new_key(out, chance), {}, any_value(chance)});
        if (how == 2) std::swap(out.members.front(), out.members.back());
        if (how == 3) one = changed(one, chance);
    } else {
        out = any_value(chance);
    }
    return out;
}

struct Named {
    yaml::Path path;
    const Value* value;
};

void name_all(const Value& value, const yaml::Path& path, std::vector<Named>& out) {
    out.push_back({path, &value});
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        yaml::Path below = path;
        below.emplace_back(i);
        name_all(value.items[i], below, out);
    }
    for (const yaml::Member& member : value.members) {
        yaml::Path below = path;
        below.emplace_back(member.key);
        name_all(member.value, below, out);
    }
}

Value& at(Value& root, const yaml::Path& path, std::size_t steps) {
    Value* value = &root;
    for (std::size_t i = 0; i < steps; ++i) {
        const auto* key = std::get_if<std::string>(&path[i]);
        if (key == nullptr) {
            value = &value->items.at(std::get<std::size_t>(path[i]));
            continue;
        }
        const auto found = std::find_if(value->members.begin(), value->members.end(),
                                        [&](const yaml::Member& m) { return m.key == *key; });
        REQUIRE(found != value->members.end());
        value = &found->value;
    }
    return *value;
}

Asked set_there(const Value& root, const Named& target, Chance& chance) {
    Asked out{{}, root, "set"};
    out.edit.path = target.path;
    const bool collection = target.value->kind > Value::Kind::scalar;
    Value value =
        collection && !chance.one_in(3) ? changed(*target.value, chance) : any_value(chance);
    while (target.path.empty() && value.kind <= Value::Kind::scalar) value = any_value(chance);
    out.edit.value = value;
    at(out.expected, target.path, target.path.size()) = value;
    return out;
}

Asked set_missing(const Value& root, const Named& target, Chance& chance) {
    Asked out{{}, root, "add"};
    const std::string key = new_key(*target.value, chance);
    const std::size_t size = target.value->members.size();
    out.edit.path = target.path;
    out.edit.path.emplace_back(key);
    out.edit.value = any_value(chance);
    out.edit.to = chance.one_in(2) ? Edit::last : chance.below(size + 1);
    auto& members = at(out.expected, target.path, target.path.size()).members;
    const auto where = static_cast<std::ptrdiff_t>(std::min(out.edit.to, size));
    members.insert(members.begin() + where, {key, {}, out.edit.value});
    return out;
}

Asked insert(const Value& root, const Named& target, Chance& chance) {
    Asked out{{}, root, "insert"};
    const std::size_t number = chance.below(target.value->items.size() + 1);
    out.edit.action = Edit::Action::insert;
    out.edit.path = target.path;
    out.edit.path.emplace_back(number);
    out.edit.value = any_value(chance);
    auto& items = at(out.expected, target.path, target.path.size()).items;
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(number), out.edit.value);
    return out;
}

/// The child with a number taken out of a list or mapping, and put in again.
void move_child(Value& in, std::size_t from, std::optional<std::size_t> to) {
    const auto f = static_cast<std::ptrdiff_t>(from);
    if (in.kind == Value::Kind::sequence) {
        Value taken = in.items[from];
        in.items.erase(in.items.begin() + f);
        if (to) in.items.insert(in.items.begin() + static_cast<std::ptrdiff_t>(*to), taken);
    } else {
        yaml::Member taken = in.members[from];
        in.members.erase(in.members.begin() + f);
        if (to) in.members.insert(in.members.begin() + static_cast<std::ptrdiff_t>(*to), taken);
    }
}

Asked remove_or_move(const Value& root, const Named& target, Chance& chance) {
    const std::size_t size = target.value->items.size() + target.value->members.size();
    const std::size_t from = chance.below(size);
    const std::size_t to = chance.below(size);
    const bool removes = chance.one_in(2);
    Asked out{{}, root, removes ? "remove" : "move"};
    out.edit.action = removes ? Edit::Action::remove : Edit::Action::move;
    out.edit.path = target.path;
    if (target.value->kind == Value::Kind::sequence) {
        out.edit.path.emplace_back(from);
    } else {
        out.edit.path.emplace_back(target.value->members[from].key);
    }
    out.edit.to = to;
    move_child(at(out.expected, target.path, target.path.size()), from,
               removes ? std::nullopt : std::optional(to));
    return out;
}

}  // namespace

std::string with_line_ends(const std::string& text, std::string_view end) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string(end) : std::string(1, c);
    return out;
}

std::string slipped(std::string text, Chance& chance) {
    for (std::size_t i = 0; i <= chance.below(3); ++i) {
        const std::size_t at = chance.below(text.size() + 1);
        const std::size_t length = chance.below(6);
        switch (chance.below(4)) {
            case 0: text.erase(at, length); break;
            case 1: text.insert(at, text.substr(at, length * length)); break;
            case 2: text.insert(at, "\n" + std::string(length, ' ')); break;
            default: text.insert(at, chance.one_of(fragments)); break;
        }
    }
    return text;
}

std::vector<File> styled_files() {
    std::vector<File> out;
    for (std::size_t i = 0; i < hand_styled.size(); ++i) {
        const std::string text(hand_styled[i]);
        const std::string name = "styles/" + std::to_string(i);
        const bool marked = text.starts_with("---") || text.find("\n...") != std::string::npos;
        for (const char* end : {"\n", "\r\n", "\r"}) {
            const std::string bytes = with_line_ends(text, end);
            out.push_back({name + ".yaml", bytes});
            out.push_back({name + ".yaml", "\xEF\xBB\xBF" + bytes});
            if (!marked) out.push_back({name + ".md", with_line_ends(as_front_matter(text), end)});
        }
    }
    return out;
}

std::vector<File> program_files() {
    std::vector<File> out;
    for (const char* folder : {"content", "site-example", "tests/sites"}) {
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(LYKTA_SOURCE_DIR) / folder)) {
            const std::string name = entry.path().generic_string();
            if (!name.ends_with(".yaml") && !name.ends_with(".md")) continue;
            if (name.find("README") != std::string::npos) continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            out.push_back({name, {std::istreambuf_iterator<char>(stream), {}}});
        }
    }
    std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.name < b.name; });
    return out;
}

std::string strewn(const File& file, Chance& chance) {
    const std::string& text = file.bytes;
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        if (begin > 0 && chance.one_in(6)) out += "\n";
        if (begin > 0 && chance.one_in(4)) {
            out +=
                std::string(2 * chance.below(4), ' ') + "# strödd " + std::to_string(begin) + "\n";
        }
        out += text.substr(begin, end - begin);
        begin = end;
    }
    Diagnostics diagnostics;
    return yaml::layout(out, file.name, diagnostics) ? out : text;
}

Asked any_edit(const Value& root, Chance& chance) {
    std::vector<Named> all;
    name_all(root, {}, all);
    for (;;) {
        const Named& target = chance.one_of(all);
        const std::size_t size = target.value->items.size() + target.value->members.size();
        const auto kind = target.value->kind;
        switch (chance.below(5)) {
            case 0: return set_there(root, target, chance);
            case 1:
                if (kind == Value::Kind::mapping) return set_missing(root, target, chance);
                break;
            case 2:
                if (kind == Value::Kind::sequence) return insert(root, target, chance);
                break;
            default:
                if (size > 0) return remove_or_move(root, target, chance);
        }
    }
}

}  // namespace lykta
