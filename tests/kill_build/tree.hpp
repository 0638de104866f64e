#pragma once
// Folders as values: what a visitor would see, to compare and to tell apart.

#include <filesystem>
#include <map>
#include <string>

namespace kill_build {

/// Path with '/' -> bytes. Empty folders do not count.
using Tree = std::map<std::string, std::string>;

std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& bytes);

/// Empty if there is no such folder.
Tree read_tree(const std::filesystem::path& root);

/// What seen has too little, too much or otherwise, a line each, beside the nearer of the two.
std::string difference(const Tree& seen, const Tree& one, const Tree& other);

}  // namespace kill_build
