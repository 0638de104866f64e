#pragma once
// The one writer of files: whole or not at all. What is new is written beside its place and then
// takes it in one step, so that a full disk or a crash leaves the old file or the new one.
//
// What holds for every file:
// - a link stays a link, and what it leads to is written; a link that leads to nothing is refused;
// - only files are replaced: a folder, a device or a pipe at the path is refused, and so is a file
//   that we may not write;
// - a file keeps its permissions, and its owner where we may give files away;
// - folders that are missing are made, and removed again where nothing comes of it;
// - what a killed run leaves beside is called ".lykta-…": reading a site passes over it.
//
// Below a folder of ours no link is followed: see base/folder.hpp.

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// Whether to wait until the bytes are on the disk. No: after a power cut the file may be empty.
enum class Sync { yes, no };

/// Throws FileRefused (a std::system_error whose what() begins with the path) where the machine
/// refuses.
void write_file(const std::string& path, std::string_view bytes, Sync sync = Sync::yes);

struct FileToWrite {
    std::string path;
    std::string bytes;
};

/// All of them or none: all are written beside, then each takes its place; those that did so step
/// back when a later one cannot (on a disk that cannot exchange two files they stay). A crash
/// between the first and the last leaves some old and some new, each whole. Throws as write_file.
void write_files(const std::vector<FileToWrite>& files);

/// Into a file that is open already. False: not all, and errno says why.
[[nodiscard]] bool write_bytes(int open, std::string_view bytes);

}  // namespace lykta
