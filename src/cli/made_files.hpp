#pragma once
// Files that a command makes for somebody: exports for translators, pages to review, a stand for
// the printer. They bear names that others' files may bear, too: a translator's file comes back
// under the very name that it left by. So one takes the place of another only where that is known
// to hold nothing but what we wrote.

#include "base/write_file.hpp"
#include "cli/options.hpp"

#include <string_view>
#include <vector>

namespace lykta {

/// Whether a file is one of those that the command itself makes, and nobody works in.
using IsOurs = bool (*)(std::string_view bytes);

/// Writes all or none. False, said so with what to do (advice): in the place of one stands a file
/// that is not ours; nothing has been written. Throws FileRefused.
bool write_made(const std::vector<FileToWrite>& files, IsOurs is_ours, const Bilingual& advice,
                MessageLanguage language);

}  // namespace lykta
