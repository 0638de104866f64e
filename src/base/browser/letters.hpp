#pragma once
// What the readers of this room share: ASCII as browsers compare it, and looking a word up in a
// list.

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lykta::browser {

constexpr std::size_t npos = std::string_view::npos;

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace lykta::browser
