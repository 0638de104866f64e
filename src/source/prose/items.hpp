#pragma once
// Lists as they are pasted from Word, Outlook and phones: lines that begin with a bullet or a dash
// which is none to Markdown.

#include "source/prose.hpp"

#include <string>
#include <string_view>

namespace lykta {

/// "• Ring" -> "- Ring", "– Ring" -> "- Ring". Empty: the line begins otherwise.
std::string as_item(std::string_view line);

/// "– Hej", as speech begins too: only several in a row are a list.
bool begins_with_dash(std::string_view line);

/// Paragraphs in a row that begin with dashes and do not end as sentences do: a list.
void check_dashes(const std::vector<Block>& blocks, Diagnostics& diagnostics);

/// A field holds a sentence or a few: no list, heading, quote or table. False where it holds one.
bool check_blocks(const FieldText& field, Diagnostics& diagnostics);

}  // namespace lykta
