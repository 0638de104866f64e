#pragma once
// The only way in which we write an author's file: whole or not at all, and nothing that is not
// meant to change.

#include <string>
#include <string_view>

namespace lykta {

/// Puts bytes in the place of the file in one step: a crash leaves the old file or the new one. Its
/// permissions stay; a symbolic link stays a link. Folders that are missing are made. Throws
/// std::system_error where the machine refuses.
void write_file(const std::string& path, std::string_view bytes);

}  // namespace lykta
