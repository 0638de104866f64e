#pragma once
// UTF-8 as we need it: validity, characters (code points) and their places, composed form.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lykta::utf8 {

/// Byte offset of the first byte that is not valid UTF-8 (overlong, surrogate, truncated).
std::optional<std::size_t> first_invalid(std::string_view text);

/// Number of code points; text must be valid.
std::size_t length(std::string_view text);

/// 1-based column in characters of the byte at offset within one line.
int column(std::string_view line, std::size_t byte_offset);

/// Composed form (NFC). Text that is composed already is returned as it is.
std::string composed(std::string_view text);
/// The same in place: most texts are composed, and need not be copied to know it.
void compose(std::string& text);

/// Decodes the code point at offset and moves offset past it; text must be valid.
char32_t next(std::string_view text, std::size_t& offset);
void append(std::string& out, char32_t code_point);

/// Byte offset of the first that may not stand in authors' text: direction overrides and embeddings
/// (U+202A–202E), control characters but newline and tab, noncharacters (U+FFFF), which HTML
/// refuses. Isolates (U+2066–2069) may: they turn nothing around them, and translators need them.
std::optional<std::size_t> first_forbidden(std::string_view text);

/// Lower case by Unicode's root rules, never by the process's locale.
std::string lower(std::string_view text);
char32_t lower(char32_t code_point);

bool is_letter(char32_t code_point);

char32_t upper(char32_t code_point);

/// A letter or digit of any script.
bool is_letter_or_digit(char32_t code_point);

/// The letter without its marks: a for å, and itself where it has none.
char32_t base_letter(char32_t code_point);

}  // namespace lykta::utf8
