#include "source/yaml/path.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace lykta::yaml {

namespace {

/// "[12]" at the beginning of text, which is shortened by it.
std::optional<std::size_t> take_number(std::string_view& text) {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + 1, end, number);
    if (error != std::errc() || stop == end || *stop != ']') return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(stop - text.data()) + 1);
    return number;
}

}  // namespace

std::optional<Path> path_of(std::string_view text) {
    Path out;
    bool key_needed = !text.empty() && text.front() != '[';
    while (key_needed || !text.empty()) {
        if (key_needed) {
            const std::size_t end = std::min(text.find_first_of(".[]"), text.size());
            if (end == 0) return std::nullopt;
            out.emplace_back(std::string(text.substr(0, end)));
            text.remove_prefix(end);
            key_needed = false;
        } else if (text.front() == '.') {
            text.remove_prefix(1);
            key_needed = true;
        } else if (text.front() == '[') {
            const auto number = take_number(text);
            if (!number) return std::nullopt;
            out.emplace_back(*number);
        } else {
            return std::nullopt;
        }
    }
    return out;
}

std::string text_of(const Path& path) {
    std::string out;
    for (const Step& step : path) {
        if (const auto* key = std::get_if<std::string>(&step)) {
            out += (out.empty() ? "" : ".") + *key;
        } else {
            out += "[" + std::to_string(std::get<std::size_t>(step)) + "]";
        }
    }
    return out;
}

std::optional<std::size_t> number_of(const Value& value, const Step& step) {
    if (const auto* number = std::get_if<std::size_t>(&step)) {
        const bool there = value.kind == Value::Kind::sequence && *number < value.items.size();
        return there ? std::optional(*number) : std::nullopt;
    }
    const auto& key = std::get<std::string>(step);
    const auto found = std::find_if(value.members.begin(), value.members.end(),
                                    [&](const Member& member) { return member.key == key; });
    if (found == value.members.end()) return std::nullopt;
    return static_cast<std::size_t>(found - value.members.begin());
}

const Value& child(const Value& value, std::size_t number) {
    return value.kind == Value::Kind::sequence ? value.items.at(number)
                                               : value.members.at(number).value;
}

Value& child(Value& value, std::size_t number) {
    return const_cast<Value&>(child(std::as_const(value), number));
}

std::size_t children(const Value& value) { return value.items.size() + value.members.size(); }

}  // namespace lykta::yaml
