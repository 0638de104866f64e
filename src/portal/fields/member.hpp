#pragma once
// Where a field's value is kept in its record, and what can be asked of it there. Every row of a
// table of fields holds one, so that whoever walks a table (reading, telling what is stated,
// comparing, later forms, exports and imports) reaches each value without knowing the record.
//
// A row costs a getter of one line; what can be asked is made once for each *type of value*. (Rows
// as a tuple of member pointers, each with walkers of its own, took fifteen times as long and nine
// times the memory to compile.)

#include "portal/segment.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace lykta {

struct Checked;
struct Spot;

/// A struct that rows reach into: known by its address.
struct Owner {
    std::size_t members;  ///< that it has, each of which some row must reach
};

/// What can be asked of a value of one type, wherever it is kept: see portal/fields/values.hpp.
struct ValueType {
    std::size_t size;  ///< in bytes
    /// Of a mapping: the struct, or the struct in each item of a list; null: a plain value.
    const Owner* fields = nullptr;

    // Of a plain value.
    void (*read)(const Checked& checked, const Spot& spot, void* value) = nullptr;
    bool (*stated)(const void* value) = nullptr;
    bool (*same)(const void* value, const void* other, const std::vector<Segment>& texts) = nullptr;
    void (*add_phrases)(const void* value, std::vector<Phrase>& out) = nullptr;

    // Of a mapping: how many there are (0 or 1 where it is no list), one of them, and a new one.
    std::size_t (*count)(const void* value) = nullptr;
    const void* (*item)(const void* value, std::size_t index) = nullptr;
    void* (*add)(void* value) = nullptr;
};

/// From a struct to one of its members.
struct Step {
    const Owner* from = nullptr;
    void* (*reach)(void* object) = nullptr;
};

struct Member {
    /// One step; two where the record keeps in a struct of its own what authors write beside the
    /// rest ("supports" in LeadsOn).
    std::array<Step, 2> path{};
    const ValueType* type = nullptr;
    /// Where no member keeps it: why not.
    std::string_view nowhere = {};

    [[nodiscard]] constexpr bool kept() const { return type != nullptr; }
    [[nodiscard]] void* in(void* object) const {
        void* reached = path[0].reach(object);
        return path[1].reach == nullptr ? reached : path[1].reach(reached);
    }
    [[nodiscard]] const void* in(const void* object) const {
        // The getters only reckon an address.
        return in(const_cast<void*>(object));
    }
};

/// For a key that no member keeps.
constexpr Member kept_nowhere(std::string_view why) { return {{}, nullptr, why}; }

namespace member_detail {

/// Stands for a member of any type when a struct's members are counted.
struct Anything {
    template <typename Type>
    operator Type() const;
};

template <typename Struct, typename... Members>
consteval std::size_t count_members() {
    if constexpr (requires { Struct{Members{}..., Anything{}}; }) {
        return count_members<Struct, Members..., Anything>();
    } else {
        return sizeof...(Members);
    }
}

template <typename Member>
struct Parts;
template <typename Struct, typename Type>
struct Parts<Type Struct::*> {
    using Owner = Struct;
    using Value = Type;
};

template <auto member>
void* reach(void* object) {
    return &(static_cast<typename Parts<decltype(member)>::Owner*>(object)->*member);
}

}  // namespace member_detail

template <typename Struct>
inline constexpr Owner owner_of{member_detail::count_members<Struct>()};

}  // namespace lykta
