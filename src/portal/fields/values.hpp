#pragma once
// What can be asked of a value of each type that a record keeps: the operations behind
// portal/fields/member.hpp. For the files of this folder alone: a table of fields is where a
// value's type is known; whoever walks the tables asks their rows.

#include "base/with_default.hpp"
#include "portal/fields/checked.hpp"
#include "portal/fields/member.hpp"
#include "portal/fields/spot.hpp"
#include "portal/portal.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace lykta {

namespace value_detail {

template <typename Type>
inline constexpr bool is_optional = false;
template <typename Type>
inline constexpr bool is_optional<std::optional<Type>> = true;
template <typename Type>
inline constexpr bool is_vector = false;
template <typename Type>
inline constexpr bool is_vector<std::vector<Type>> = true;
template <typename Type>
inline constexpr bool has_default = false;
template <auto otherwise>
inline constexpr bool has_default<WithDefault<otherwise>> = true;
template <typename Type>
inline constexpr bool is_id = false;
template <typename Record>
inline constexpr bool is_id<Id<Record>> = true;

/// Of a vocabulary, not of the site's records.
template <typename Type>
concept Code = requires(const Type& code) {
    code.label;
};

template <typename Type, typename Variant>
inline constexpr bool is_alternative = false;
template <typename Type, typename... Types>
inline constexpr bool is_alternative<Type, std::variant<Types...>> = (std::is_same_v<Type, Types> ||
                                                                      ...);

/// Checked holds it as the record keeps it.
template <typename Type>
inline constexpr bool is_held = is_alternative<Type, decltype(Checked::value)>;

/// Filled by fields of its own; every other type is a plain value.
template <typename Type>
inline constexpr bool is_mapping = std::is_class_v<Type>&& std::is_aggregate_v<Type> &&
                                   !is_held<Type> && !is_id<Type> && !std::is_same_v<Type, Phrase>;
template <typename Type>
inline constexpr bool is_mapping<std::optional<Type>> = is_mapping<Type>;
template <typename Type>
inline constexpr bool is_mapping<std::vector<Type>> =
    !is_held<std::vector<Type>> && is_mapping<Type>;

template <typename Record>
std::optional<Id<Record>> id(const Checked& checked, const Spot& spot, Id<Record> /*type*/) {
    std::optional<std::uint32_t> index;
    if constexpr (Code<Record>) {
        if (const auto* code = std::get_if<CheckedCode>(&checked.value)) index = code->index;
    } else {
        index = spot.index(checked, record_kind_of<Record>);
    }
    return index ? std::optional(Id<Record>{*index}) : std::nullopt;
}

/// One value; nothing where it cannot be kept (a reference to a record that was left out, or of
/// another kind than this member's).
template <typename Value>
std::optional<Value> one(const Checked& checked, const Spot& spot) {
    const auto as = []<typename Found>(const Found* found) {
        return found == nullptr ? std::nullopt : std::optional<Found>(*found);
    };
    if constexpr (std::is_same_v<Value, Phrase>) {
        return spot.phrase(checked);
    } else if constexpr (std::is_enum_v<Value>) {
        const auto* word = std::get_if<CheckedWord>(&checked.value);
        return word == nullptr ? std::nullopt
                               : std::optional(static_cast<Value>(word->word->value));
    } else if constexpr (is_id<Value>) {
        return id(checked, spot, Value());
    } else if constexpr (std::is_same_v<Value, std::string>) {
        if (const auto* word = std::get_if<CheckedWord>(&checked.value)) {
            return std::string(word->word->word);
        }
        return as(std::get_if<std::string>(&checked.value));
    } else if constexpr (std::is_same_v<Value, Date>) {
        // An end that never comes is no date.
        const auto* end = std::get_if<CheckedEnd>(&checked.value);
        return end != nullptr ? end->date : as(std::get_if<Date>(&checked.value));
    } else {
        static_assert(is_held<Value>, "say here how such a value is read");
        return as(std::get_if<Value>(&checked.value));
    }
}

/// A reference to a record of any of several kinds.
template <typename... Targets>
void read_target(const Checked& checked, const Spot& spot,
                 std::variant<std::monostate, Targets...>& target) {
    const auto take = [&]<typename Target>(std::optional<Target> found) {
        if (found) target = *found;
    };
    (take(id(checked, spot, Targets())), ...);
}

template <typename Value>
void read(const Checked& checked, const Spot& spot, Value& value) {
    if constexpr (is_vector<Value> && !is_held<Value>) {
        using Item = typename Value::value_type;
        const auto* list = std::get_if<std::vector<Checked>>(&checked.value);
        if (list == nullptr) return;
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (!(*list)[i].stated()) continue;
            if (auto item = one<Item>((*list)[i], spot.item(i))) value.push_back(std::move(*item));
        }
        if constexpr (std::is_same_v<Item, Date>) std::sort(value.begin(), value.end());
    } else if constexpr (is_optional<Value>) {
        value = one<typename Value::value_type>(checked, spot);
    } else if constexpr (has_default<Value>) {
        if (const auto said = one<typename Value::Value>(checked, spot)) value = *said;
    } else if constexpr (requires { read_target(checked, spot, value); }) {
        read_target(checked, spot, value);
    } else {
        if (auto found = one<Value>(checked, spot)) value = std::move(*found);
    }
}

template <typename Value>
bool stated(const Value& value) {
    if constexpr (requires { value.stated(); }) {
        return value.stated();
    } else if constexpr (is_optional<Value>) {
        return value.has_value();
    } else if constexpr (requires { value.empty(); }) {
        return !value.empty();
    } else if constexpr (std::is_pointer_v<Value>) {
        return value != nullptr;
    } else if constexpr (requires {
                             value.index();
                             value.valueless_by_exception();
                         }) {
        return value.index() != 0;
    } else {
        return true;  // required: a record without it is left out
    }
}

/// Two texts are the same where their words are.
template <typename Value>
bool same(const Value& value, const Value& other, const std::vector<Segment>& texts) {
    if constexpr (std::is_same_v<Value, Phrase>) {
        if (!value.stated() || !other.stated()) return value.stated() == other.stated();
        return texts[value.segment].source == texts[other.segment].source;
    } else if constexpr (is_vector<Value>) {
        return std::equal(value.begin(), value.end(), other.begin(), other.end(),
                          [&](const auto& a, const auto& b) { return same(a, b, texts); });
    } else if constexpr (has_default<Value>) {
        return value.stated() == other.stated() && value.value() == other.value();
    } else {
        return value == other;
    }
}

template <typename Value>
void add_phrases(const Value& value, std::vector<Phrase>& out) {
    if constexpr (std::is_same_v<Value, Phrase>) {
        if (value.stated()) out.push_back(value);
    } else if constexpr (std::is_same_v<Value, std::vector<Phrase>>) {
        out.insert(out.end(), value.begin(), value.end());
    }
}

/// Filled by fields of their own: a struct, perhaps one, or a list of them.
template <typename Value>
struct Structs {
    using Struct = Value;
    static std::size_t count(const Value& /*value*/) { return 1; }
    static const Struct& item(const Value& value, std::size_t /*index*/) { return value; }
    static Struct& add(Value& value) { return value; }
};
template <typename Item>
struct Structs<std::optional<Item>> {
    using Struct = Item;
    static std::size_t count(const std::optional<Item>& value) { return value ? 1 : 0; }
    static const Item& item(const std::optional<Item>& value, std::size_t /*index*/) {
        return *value;
    }
    static Item& add(std::optional<Item>& value) { return value.emplace(); }
};
template <typename Item>
struct Structs<std::vector<Item>> {
    using Struct = Item;
    static std::size_t count(const std::vector<Item>& value) { return value.size(); }
    static const Item& item(const std::vector<Item>& value, std::size_t index) {
        return value[index];
    }
    static Item& add(std::vector<Item>& value) { return value.emplace_back(); }
};

template <typename Value>
consteval ValueType make_type() {
    ValueType type{sizeof(Value)};
    if constexpr (is_mapping<Value>) {
        using Its = Structs<Value>;
        type.fields = &owner_of<typename Its::Struct>;
        type.count = [](const void* value) {
            return Its::count(*static_cast<const Value*>(value));
        };
        type.item = [](const void* value, std::size_t index) -> const void* {
            return &Its::item(*static_cast<const Value*>(value), index);
        };
        type.add = [](void* value) -> void* { return &Its::add(*static_cast<Value*>(value)); };
    } else {
        type.read = [](const Checked& checked, const Spot& spot, void* value) {
            value_detail::read(checked, spot, *static_cast<Value*>(value));
        };
        type.stated = [](const void* value) {
            return value_detail::stated(*static_cast<const Value*>(value));
        };
        type.same = [](const void* value, const void* other, const std::vector<Segment>& texts) {
            return value_detail::same(*static_cast<const Value*>(value),
                                      *static_cast<const Value*>(other), texts);
        };
        type.add_phrases = [](const void* value, std::vector<Phrase>& out) {
            value_detail::add_phrases(*static_cast<const Value*>(value), out);
        };
    }
    return type;
}

template <auto... path>
struct At;
template <auto member>
struct At<member> {
    using Parts = member_detail::Parts<decltype(member)>;
    using Value = typename Parts::Value;
    static constexpr Step step{&owner_of<typename Parts::Owner>, member_detail::reach<member>};
    static constexpr std::array<Step, 2> path{step, Step{}};
};
template <auto first, auto second>
struct At<first, second> {
    static_assert(std::is_same_v<typename At<first>::Value, typename At<second>::Parts::Owner>,
                  "the second member is not of the struct that the first one holds");
    using Value = typename At<second>::Value;
    static constexpr std::array<Step, 2> path{At<first>::step, At<second>::step};
};

}  // namespace value_detail

template <typename Value>
inline constexpr ValueType value_type = value_detail::make_type<Value>();

/// `at<&Support::title>()`, `at<&Page::leads, &LeadsOn::supports>()`.
template <auto... path>
consteval Member at() {
    using There = value_detail::At<path...>;
    return {There::path, &value_type<typename There::Value>, {}};
}

}  // namespace lykta
