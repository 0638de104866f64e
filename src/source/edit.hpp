#pragma once
// How we change an author's file: nothing that is not meant to change does. base/write_file writes
// it.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// Bytes begin to end (not included) become text; equal: text is put in.
struct Replacement {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// bytes with the replacements, in any order, and every other byte as it was. Throws
/// std::logic_error where two overlap or one leads out: a mistake of ours.
std::string edited(std::string_view bytes, std::vector<Replacement> replacements);

/// The byte at a place as diagnostics and located values have it: line and column from 1, columns
/// in characters, a byte-order mark not counted, any system's line ends. Nothing: there is none.
std::optional<std::size_t> offset_of(std::string_view bytes, int line, int column);

/// How the text's first line ends, "\n" where it has but one: for lines that are put in.
std::string_view line_end_of(std::string_view bytes);

}  // namespace lykta
