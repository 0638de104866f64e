#pragma once
// How many enumerators an enumeration has: so that a table can be asked, when it is compiled, to
// have a row for each. The language does not tell; the compiler's name for a value does.

#include <cstddef>
#include <string_view>

namespace lykta {

namespace enumeration_detail {

/// A value without an enumerator is written as a cast: "(lykta::RecordKind)10".
template <auto value>
consteval bool has_name() {
    const std::string_view function = __PRETTY_FUNCTION__;
    return function.find("value = (") == std::string_view::npos;
}

template <typename Enumeration, std::size_t first = 0>
consteval std::size_t count() {
    if constexpr (has_name<static_cast<Enumeration>(first)>()) {
        return count<Enumeration, first + 1>();
    } else {
        return first;
    }
}

}  // namespace enumeration_detail

/// Of an enumeration whose values count up from 0.
template <typename Enumeration>
inline constexpr std::size_t enumerator_count = enumeration_detail::count<Enumeration>();

}  // namespace lykta
