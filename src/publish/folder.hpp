#pragma once
// A folder as publishing needs it: what stands in it, and changes below it. Every path is relative
// to an open folder and no link is ever followed, so that nothing outside can be touched.
// All of these throw PublishError (input_output) when the machine fails.

#include "base/descriptor.hpp"

#include <sys/stat.h>

#include <cstdint>
#include <ctime>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace lykta {

struct Node {
    enum class Type { file, folder, other };
    Type type = Type::other;
    std::uint64_t size = 0;
    timespec modified{};
    timespec changed{};  ///< also when only its links or rights changed; nobody can set it back
    dev_t device = 0;
    ino_t inode = 0;
    mode_t mode = 0;
};

/// Path -> node, folders included; a folder sorts before what is in it.
using Tree = std::map<std::string, Node>;

[[nodiscard]] bool earlier(const timespec& a, const timespec& b);
[[nodiscard]] bool same_time(const timespec& a, const timespec& b);
[[nodiscard]] bool same_file(const Node& a, const Node& b);

[[noreturn]] void fail(const std::string& path, const std::string& what, int number);

/// A folder below another; not open where it is missing.
Descriptor open_folder(int parent, const std::string& name);
Tree walk(int folder);
Node node_of(int file, const std::string& path);

/// Every folder above a path, nearest last: "a/b/c" has "a" and "a/b".
void add_folders_above(const std::string& path, std::set<std::string>& folders);

[[nodiscard]] std::string read_file(int folder, const std::string& path);
/// The path must be free: files are never changed in place, for a slot may share them.
void write_file(int folder, const std::string& path, std::string_view bytes);
void write_file(int folder, const std::string& path, std::string_view bytes,
                const timespec& modified);
/// Writes beside and renames: at every moment the old or the new file.
void replace_file(int folder, const std::string& path, std::string_view bytes,
                  const timespec& modified);
void make_folder(int folder, const std::string& path, mode_t mode);
void remove_node(int folder, const std::string& path, const Node& node);
/// A second name for the same file; false where the disk has no such thing.
[[nodiscard]] bool link_file(int from, int to, const std::string& path);
/// A copy with its time, for disks without links; also of symbolic links.
void copy_node(int from, int to, const std::string& path, const Node& node);

/// All bytes and names written so far are on the disk.
void sync_all(int folder);

/// The name that replace_file writes under; what a killed run left of it is nobody's file.
constexpr std::string_view temporary_name = ".lykta-new";

}  // namespace lykta
