#pragma once

/// Kinds of characters in what is written in ASCII by rule: addresses, marks, numbers in files.
/// What people write is asked for in base/utf8.hpp.
namespace lykta::ascii {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace lykta::ascii
