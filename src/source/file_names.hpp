#pragma once
// Files that other programs leave beside an author's own: Word's lock files, copies that somebody
// or some service made. None of them is meant to be published.

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// "~$mtal.md", ".~lock.samtal.md#": stands there while somebody has the file open.
bool is_lock_file(std::string_view name);

/// "samtal - kopia.md", "samtal (1).md", "Kopia av samtal.md" -> "samtal.md". Nothing: the name
/// says nothing of the kind.
std::optional<std::string> original_of(std::string_view name);

}  // namespace lykta
