#pragma once
// What lies beside the program (content/, templates/, themes/), in memory: for tests that build
// many sites, and those that break a file of the base.

#include "base/file_system.hpp"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace lykta::tests {

using MemoryFiles = std::map<std::string, std::variant<std::string, FileError>>;

/// Read from the disk. left_out: files and folders that are not read, nor any translation of their
/// texts: a test that builds hundreds of sites would do little else.
MemoryFiles read_program_files(const std::vector<std::string>& left_out);

}  // namespace lykta::tests
