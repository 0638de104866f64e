#pragma once
// yaml-cpp's messages in the author's words. Only source/yaml* may know yaml-cpp.

#include "source/characters.hpp"

#include <optional>
#include <string>

namespace lykta::yaml {

/// What yaml-cpp said where it gave up; line and column count from 0, column in bytes.
struct SyntaxError {
    std::string message;
    std::size_t line = 0;
    std::size_t column = 0;
    /// Offset of the quote that opened the last value read before, where that was a quoted one.
    std::optional<std::size_t> quote;
};

/// Offset of the quote that closes the one at offset; nothing where the text ends first.
std::optional<std::size_t> closing_quote(std::string_view text, std::size_t offset);

/// Whether a colon ends the key that begins at offset.
[[nodiscard]] bool key_has_colon(std::size_t offset, const LineIndex& lines);

/// The comma before an entry in brackets that ends at offset and has no colon; nothing where it has
/// one, or where another sign stands before it.
std::optional<std::size_t> comma_without_colon(std::size_t offset, const LineIndex& lines);

/// A line of a mapping that is no "key: value".
void report_line_without_colon(std::size_t line, const LineIndex& lines, Diagnostics& diagnostics);

void report_syntax_error(const SyntaxError& error, const LineIndex& lines,
                         Diagnostics& diagnostics);

}  // namespace lykta::yaml
