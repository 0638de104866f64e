#pragma once
// What stands at a path, and what it is called when it is in the way.

#include "base/diagnostic.hpp"

#include <sys/types.h>

namespace lykta {

enum class FileKind { file, folder, link, pipe, socket, device };

/// mode: as stat says it.
[[nodiscard]] FileKind file_kind(mode_t mode);

/// "a pipe (FIFO)"
[[nodiscard]] const Bilingual& name_of(FileKind kind);

}  // namespace lykta
