#pragma once
// One text written as a YAML scalar, so that both parsers read the same text back.

#include "source/yaml/events.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace lykta::yaml {

/// Stands for no value where it is not quoted.
bool is_null_word(std::string_view text);

/// Whether the text can stand without quotes; in { } and [ ] less can. Where it cannot for certain,
/// the answer is no.
bool can_be_plain(std::string_view text, bool in_flow);

/// Whether '…' can hold it so that both parsers read it.
bool can_be_single_quoted(std::string_view text);

/// Whether the lines below a | or > can hold it.
bool can_be_block_text(std::string_view text, Style style);

/// '…' or "…", on one line.
std::string quoted(std::string_view text, Style style);

/// The lines of a literal or folded text, each begun with line_end and indentation spaces.
/// width: where folded lines are broken, in characters; 0: nowhere.
std::string block_lines(std::string_view text, Style style, std::size_t indentation,
                        std::string_view line_end, std::size_t width);

}  // namespace lykta::yaml
