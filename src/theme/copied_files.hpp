#pragma once
// Of the site's files that are copied as they are: what is wrong with them, and what they tell that
// their authors may not know.

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "base/outputs.hpp"

namespace lykta {

/// site: where the files are. Each mistake is told at its file.
void check_copied(const CopiedFiles& copied, const FileSystem& site, Diagnostics& diagnostics);

}  // namespace lykta
