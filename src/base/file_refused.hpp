#pragma once
// The machine said no to a file: a full disk, a missing right, a pipe where a file should be.

#include "base/file_kind.hpp"

#include <optional>
#include <string>
#include <system_error>

namespace lykta {

/// what() begins with the path.
struct FileRefused : std::system_error {
    FileRefused(const std::string& where, int number, std::optional<FileKind> kind = std::nullopt)
        : std::system_error(number, std::generic_category(), where), path(where), found(kind) {}

    std::string path;               ///< the very file or folder, as whoever looks for it finds it
    std::optional<FileKind> found;  ///< what stands there, where that is what is wrong
};

}  // namespace lykta
