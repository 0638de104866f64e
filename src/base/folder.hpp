#pragma once
// A folder of ours: what stands in it, and changes below it. It is found once and stays open; every
// path is relative to it, and no link is ever followed, not on the way either, so that nothing
// outside can be read, written or removed, whatever others put there meanwhile.
//
// All of these throw FileRefused where the machine fails; the path it names is the file's own.

#include "base/descriptor.hpp"
#include "base/file_kind.hpp"

#include <sys/stat.h>

#include <cstdint>
#include <ctime>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace lykta {

class Folder {
public:
    Folder() = default;
    /// path: what messages call it.
    Folder(Descriptor folder, std::string path)
        : folder_(std::move(folder)), path_(std::move(path)) {}

    [[nodiscard]] bool open() const { return folder_.open(); }
    [[nodiscard]] int get() const { return folder_.get(); }
    /// Of something below it, for messages.
    [[nodiscard]] std::string path_of(const std::string& below) const {
        return below.empty() ? path_ : path_ + "/" + below;
    }

private:
    Descriptor folder_;
    std::string path_;
};

struct Node {
    FileKind kind = FileKind::file;
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

[[noreturn]] void fail(const Folder& folder, const std::string& path, int number);

/// The last place where a link is followed: as everyone finds it. Not open where it is missing.
Folder find_folder(const std::string& path);
/// A folder right below another; not open where it is missing.
Folder open_folder(const Folder& parent, const std::string& name);
Tree walk(const Folder& folder);
/// Only what stands right in it.
Tree list(const Folder& folder);
Node node_of(const Folder& folder);
/// What stands at a path; nothing where it is free.
[[nodiscard]] std::optional<Node> node_at(const Folder& folder, const std::string& path);

/// Every folder above a path, nearest last: "a/b/c" has "a" and "a/b".
void add_folders_above(const std::string& path, std::set<std::string>& folders);

/// Only of files: what else stands there is told by what it is.
[[nodiscard]] std::string read_file(const Folder& folder, const std::string& path);
/// Bytes that come one piece after the other, so that no file is ever held whole.
using Sink = std::function<void(std::string_view piece)>;
using Pieces = std::function<void(const Sink& sink)>;
/// Of a file, as read_file reads it.
[[nodiscard]] Pieces pieces_of(const Folder& folder, const std::string& path);
/// hash() of a file.
[[nodiscard]] std::string hash_file(const Folder& folder, const std::string& path);
/// The path must be free: files are never changed in place, for a slot may share them. Nothing is
/// left of a file that could not be written whole.
void write_file(const Folder& folder, const std::string& path, std::string_view bytes);
void write_file(const Folder& folder, const std::string& path, std::string_view bytes,
                const timespec& modified);
/// What pieces throws leaves nothing behind.
void write_file(const Folder& folder, const std::string& path, const Pieces& pieces,
                const timespec& modified);
/// Writes beside and renames: at every moment the old or the new file.
void replace_file(const Folder& folder, const std::string& path, std::string_view bytes,
                  const timespec& modified);
void replace_file(const Folder& folder, const std::string& path, const Pieces& pieces,
                  const timespec& modified);
void make_folder(const Folder& folder, const std::string& path, mode_t mode);
/// A file or link, or an empty folder. False: a folder that is not empty.
bool remove_node(const Folder& folder, const std::string& path, const Node& node);
/// A second name for the same file; false where the disk has no such thing.
[[nodiscard]] bool link_file(const Folder& from, const Folder& to, const std::string& path);
/// A copy with its time, for disks without links; also of symbolic links.
void copy_node(const Folder& from, const Folder& to, const std::string& path, const Node& node);

/// All bytes and names written so far are on the disk.
void sync_all(const Folder& folder);

/// The name that replace_file writes under; what a killed run left of it is nobody's file.
constexpr std::string_view temporary_name = ".lykta-new";

}  // namespace lykta
