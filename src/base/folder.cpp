#include "base/folder.hpp"

#include "base/file_refused.hpp"
#include "base/hash.hpp"
#include "base/write_file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>

#include <array>
#include <cerrno>
#include <optional>
#include <tuple>

namespace lykta {

namespace {

constexpr mode_t file_mode = 0666;  // less what the umask takes
constexpr int look_at_folder = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

Node node_from(const struct stat& status) {
    Node node;
    node.kind = file_kind(status.st_mode);
    node.size = static_cast<std::uint64_t>(status.st_size);
    node.modified = status.st_mtim;
    node.changed = status.st_ctim;
    node.device = status.st_dev;
    node.inode = status.st_ino;
    node.mode = status.st_mode & 07777U;
    return node;
}

/// The folder that a path's last name stands in, opened name by name: a link on the way is refused
/// by the kernel, at the moment when it would be followed.
class Way {
public:
    Way(const Folder& folder, const std::string& path) : folder_(folder.get()) {
        std::size_t begin = 0;
        for (std::size_t slash = path.find('/'); slash != std::string::npos;
             slash = path.find('/', begin)) {
            const std::string name = path.substr(begin, slash - begin);
            own_ = Descriptor(::openat(folder_, name.c_str(), look_at_folder));
            if (!own_.open()) fail(folder, path.substr(0, slash), errno);
            folder_ = own_.get();
            begin = slash + 1;
        }
        name_ = path.substr(begin);
    }

    [[nodiscard]] int folder() const { return folder_; }
    [[nodiscard]] const char* name() const { return name_.c_str(); }

private:
    int folder_;
    Descriptor own_;
    std::string name_;
};

struct CloseFolder {
    DIR* folder;
    ~CloseFolder() { ::closedir(folder); }
};

enum class Depth { this_folder, all };

void walk_into(const Folder& root, int folder, const std::string& prefix, Depth depth, Tree& tree) {
    const std::string own = prefix.substr(0, prefix.size() - (prefix.empty() ? 0 : 1));
    DIR* stream = ::fdopendir(folder);  // owns the descriptor from here
    if (stream == nullptr) fail(root, own, errno);
    const CloseFolder close{stream};
    for (;;) {
        errno = 0;
        const dirent* found = ::readdir(stream);
        if (found == nullptr && errno != 0) fail(root, own, errno);
        if (found == nullptr) return;
        const std::string_view name = found->d_name;
        if (name == "." || name == "..") continue;
        const std::string path = prefix + found->d_name;
        struct stat status {};
        if (::fstatat(folder, found->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT) continue;  // gone while we looked
            fail(root, path, errno);
        }
        const Node& node = tree.emplace_hint(tree.end(), path, node_from(status))->second;
        if (node.kind != FileKind::folder || depth == Depth::this_folder) continue;
        const int below =
            ::openat(folder, found->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (below < 0) fail(root, path, errno);
        walk_into(root, below, path + "/", depth, tree);
    }
}

Tree tree_of(const Folder& folder, Depth depth) {
    Tree tree;
    const int own = ::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (own < 0) fail(folder, "", errno);
    walk_into(folder, own, "", depth, tree);
    return tree;
}

/// A file that is being read.
class PlainFile {
public:
    PlainFile(const Folder& folder, const std::string& path) : folder_(folder), path_(path) {
        const Way way(folder, path);
        file_ = Descriptor(::openat(way.folder(), way.name(),
                                    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        if (!file_.open()) fail(folder, path, errno);
        struct stat status {};
        if (::fstat(file_.get(), &status) != 0) fail(folder, path, errno);
        if (!S_ISREG(status.st_mode)) {
            throw FileRefused(folder.path_of(path), EOPNOTSUPP, file_kind(status.st_mode));
        }
        size_ = static_cast<std::size_t>(status.st_size);
    }

    /// When it was opened.
    [[nodiscard]] std::size_t size() const { return size_; }
    /// At most so many bytes; 0 at the end.
    [[nodiscard]] std::size_t read(char* into, std::size_t room) const {
        for (;;) {
            const ssize_t got = ::read(file_.get(), into, room);
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) fail(folder_, path_, errno);
        }
    }

private:
    const Folder& folder_;
    std::string path_;
    Descriptor file_;
    std::size_t size_ = 0;
};

/// A file that is being written; removed again where that fails.
class NewFile {
public:
    NewFile(const Folder& folder, const std::string& path)
        : folder_(folder), path_(path), way_(folder, path) {
        constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        file_ = Descriptor(::openat(way_.folder(), way_.name(), flags, file_mode));
        if (!file_.open()) fail(folder, path, errno);
    }
    ~NewFile() {
        if (!whole_) ::unlinkat(way_.folder(), way_.name(), 0);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes) {
        if (!write_bytes(file_.get(), bytes)) fail(folder_, path_, errno);
    }
    void set_modified(const timespec& modified) {
        const std::array<timespec, 2> times = {timespec{0, UTIME_OMIT}, modified};
        if (::futimens(file_.get(), times.data()) != 0) fail(folder_, path_, errno);
    }
    void close() {
        if (!file_.close()) fail(folder_, path_, errno);
        whole_ = true;
    }

private:
    const Folder& folder_;
    std::string path_;
    Way way_;
    Descriptor file_;
    bool whole_ = false;
};

void copy_link(const Folder& from, const Folder& to, const std::string& path) {
    std::string target(4096, '\0');
    const Way way(from, path);
    const ssize_t size = ::readlinkat(way.folder(), way.name(), target.data(), target.size() - 1);
    if (size < 0) fail(from, path, errno);
    target.resize(static_cast<std::size_t>(size));
    const Way there(to, path);
    if (::symlinkat(target.c_str(), there.folder(), there.name()) != 0) fail(to, path, errno);
}

}  // namespace

bool earlier(const timespec& a, const timespec& b) {
    return std::tie(a.tv_sec, a.tv_nsec) < std::tie(b.tv_sec, b.tv_nsec);
}

bool same_time(const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool same_file(const Node& a, const Node& b) { return a.device == b.device && a.inode == b.inode; }

void fail(const Folder& folder, const std::string& path, int number) {
    throw FileRefused(folder.path_of(path), number);
}

Folder find_folder(const std::string& path) {
    Folder folder(Descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), path);
    if (!folder.open() && errno != ENOENT) fail(folder, "", errno);
    return folder;
}

Folder open_folder(const Folder& parent, const std::string& name) {
    Folder folder(Descriptor(::openat(parent.get(), name.c_str(),
                                      O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)),
                  parent.path_of(name));
    if (!folder.open() && errno != ENOENT) fail(parent, name, errno);
    return folder;
}

Tree walk(const Folder& folder) { return tree_of(folder, Depth::all); }

Tree list(const Folder& folder) { return tree_of(folder, Depth::this_folder); }

Node node_of(const Folder& folder) {
    struct stat status {};
    if (::fstat(folder.get(), &status) != 0) fail(folder, "", errno);
    return node_from(status);
}

std::optional<Node> node_at(const Folder& folder, const std::string& path) {
    const Way way(folder, path);
    struct stat status {};
    if (::fstatat(way.folder(), way.name(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        return node_from(status);
    }
    if (errno != ENOENT) fail(folder, path, errno);
    return std::nullopt;
}

void add_folders_above(const std::string& path, std::set<std::string>& folders) {
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
        if (!folders.insert(path.substr(0, slash)).second) return;  // those above are there too
    }
}

std::string read_file(const Folder& folder, const std::string& path) {
    const PlainFile file(folder, path);
    std::string bytes(file.size() + 1, '\0');
    std::size_t filled = 0;
    for (;;) {
        if (filled == bytes.size()) bytes.resize(2 * bytes.size());
        const std::size_t got = file.read(bytes.data() + filled, bytes.size() - filled);
        if (got == 0) break;
        filled += got;
    }
    bytes.resize(filled);
    return bytes;
}

Pieces pieces_of(const Folder& folder, const std::string& path) {
    return [&folder, path](const Sink& sink) {
        constexpr std::size_t piece_size = 256 * 1024;
        const PlainFile file(folder, path);
        std::string piece(piece_size, '\0');
        while (const std::size_t got = file.read(piece.data(), piece.size())) {
            sink(std::string_view(piece).substr(0, got));
        }
    };
}

std::string hash_file(const Folder& folder, const std::string& path) {
    Hasher hasher;
    pieces_of(folder, path)([&](std::string_view piece) { hasher.add(piece); });
    return hasher.digits();
}

void write_file(const Folder& folder, const std::string& path, std::string_view bytes) {
    NewFile file(folder, path);
    file.write(bytes);
    file.close();
}

void write_file(const Folder& folder, const std::string& path, std::string_view bytes,
                const timespec& modified) {
    NewFile file(folder, path);
    file.write(bytes);
    file.set_modified(modified);
    file.close();
}

void write_file(const Folder& folder, const std::string& path, const Pieces& pieces,
                const timespec& modified) {
    NewFile file(folder, path);
    pieces([&](std::string_view piece) { file.write(piece); });
    file.set_modified(modified);
    file.close();
}

void replace_file(const Folder& folder, const std::string& path, std::string_view bytes,
                  const timespec& modified) {
    replace_file(
        folder, path, [bytes](const Sink& sink) { sink(bytes); }, modified);
}

void replace_file(const Folder& folder, const std::string& path, const Pieces& pieces,
                  const timespec& modified) {
    const std::string temporary(temporary_name);
    if (::unlinkat(folder.get(), temporary.c_str(), 0) != 0 && errno != ENOENT) {
        fail(folder, temporary, errno);
    }
    write_file(folder, temporary, pieces, modified);
    const Way way(folder, path);
    if (::renameat(folder.get(), temporary.c_str(), way.folder(), way.name()) != 0) {
        fail(folder, path, errno);
    }
}

void make_folder(const Folder& folder, const std::string& path, mode_t mode) {
    const Way way(folder, path);
    if (::mkdirat(way.folder(), way.name(), mode) != 0) fail(folder, path, errno);
}

bool remove_node(const Folder& folder, const std::string& path, const Node& node) {
    const Way way(folder, path);
    const int flags = node.kind == FileKind::folder ? AT_REMOVEDIR : 0;
    if (::unlinkat(way.folder(), way.name(), flags) == 0) return true;
    if (errno == ENOTEMPTY || errno == EEXIST) return false;
    fail(folder, path, errno);
}

bool link_file(const Folder& from, const Folder& to, const std::string& path) {
    const Way one(from, path);
    const Way other(to, path);
    if (::linkat(one.folder(), one.name(), other.folder(), other.name(), 0) == 0) return true;
    const bool impossible = errno == EXDEV || errno == EPERM || errno == EMLINK ||
                            errno == ENOSYS || errno == EOPNOTSUPP;
    if (!impossible) fail(to, path, errno);
    return false;
}

void copy_node(const Folder& from, const Folder& to, const std::string& path, const Node& node) {
    if (node.kind == FileKind::link) {
        copy_link(from, to, path);
        return;
    }
    write_file(to, path, pieces_of(from, path), node.modified);
    const Way way(to, path);
    if (::fchmodat(way.folder(), way.name(), node.mode, 0) != 0) fail(to, path, errno);
}

void sync_all(const Folder& folder) {
    if (::syncfs(folder.get()) != 0) fail(folder, "", errno);
}

}  // namespace lykta
