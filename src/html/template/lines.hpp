#pragma once
// Mustache's rules of indentation: what stands in an indented partial or block is indented as its
// place is. Only plain text needs them; HTML does without, since it would be larger and <pre> would
// change.

#include "html/template/parser.hpp"

#include <cstddef>
#include <string>

namespace lykta::html {

/// What happens at the start of each line.
struct Lines {
    std::size_t remove = 0;  ///< so many blanks are taken away, at most
    std::string add;         ///< then this is put before
};

/// The text of a literal node with its lines indented.
std::string indented(const Node& literal, const Lines& lines);

/// For what an indented partial or parent fetches.
Lines within(const Lines& lines, const Node& tag);

/// For the content that fills a block: its own indentation gives way to that of the place.
Lines within(const Lines& lines, const Node& block, const Node& filling);

}  // namespace lykta::html
