#pragma once
// What a few lines of Markdown can grow to is known before it is parsed: tables whose rows are
// filled up with empty cells, and addresses that are put in wherever a short name refers to them.

#include "base/diagnostic.hpp"
#include "source/characters.hpp"

namespace lykta {

/// Cells of all tables in a text, those included that its rows leave out.
constexpr std::size_t most_cells = 10'000;
/// What references may add to a text, in bytes.
constexpr std::size_t most_referred = 4UL * 1024 * 1024;

/// False where a text would grow beyond these; reported.
bool check_bounds(const LineIndex& lines, Diagnostics& diagnostics);

}  // namespace lykta
