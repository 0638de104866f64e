#pragma once
// Names of files that fall together or cannot be there on other machines than the author's, and
// files in media/ that a browser would take for pages or programs.

#include "base/diagnostic.hpp"
#include "source/source_tree.hpp"

#include <string_view>

namespace lykta {

/// con, nul, com1 …, whatever their ending: Windows keeps them for itself.
bool is_windows_name(std::string_view name);

/// All of media/. Each mistake is told at its file.
void check_media_names(const FilesByPath& media, const CopiedFiles& copied,
                       Diagnostics& diagnostics);

}  // namespace lykta
