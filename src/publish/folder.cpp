#include "publish/folder.hpp"

#include "base/write_file.hpp"
#include "publish/publish.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <tuple>

namespace lykta {

namespace {

constexpr mode_t file_mode = 0666;  // less what the umask takes

Node node_from(const struct stat& status) {
    Node node;
    if (S_ISREG(status.st_mode)) node.type = Node::Type::file;
    if (S_ISDIR(status.st_mode)) node.type = Node::Type::folder;
    node.size = static_cast<std::uint64_t>(status.st_size);
    node.modified = status.st_mtim;
    node.changed = status.st_ctim;
    node.device = status.st_dev;
    node.inode = status.st_ino;
    node.mode = status.st_mode & 07777U;
    return node;
}

struct CloseFolder {
    DIR* folder;
    ~CloseFolder() { ::closedir(folder); }
};

void walk_into(int folder, const std::string& prefix, Tree& tree) {
    DIR* stream = ::fdopendir(folder);  // owns the descriptor from here
    if (stream == nullptr) fail(prefix, "cannot list", errno);
    const CloseFolder close{stream};
    for (;;) {
        errno = 0;
        const dirent* found = ::readdir(stream);
        if (found == nullptr && errno != 0) fail(prefix, "cannot list", errno);
        if (found == nullptr) return;
        const std::string_view name = found->d_name;
        if (name == "." || name == "..") continue;
        const std::string path = prefix + found->d_name;
        struct stat status {};
        if (::fstatat(folder, found->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT) continue;  // gone while we looked
            fail(path, "cannot look at", errno);
        }
        const Node& node = tree.emplace_hint(tree.end(), path, node_from(status))->second;
        if (node.type != Node::Type::folder) continue;
        const int below =
            ::openat(folder, found->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (below < 0) fail(path, "cannot open", errno);
        walk_into(below, path + "/", tree);
    }
}

void write_all(int file, const std::string& path, std::string_view bytes) {
    if (!write_bytes(file, bytes)) fail(path, "cannot write", errno);
}

void set_modified(int file, const std::string& path, const timespec& modified) {
    const std::array<timespec, 2> times = {timespec{0, UTIME_OMIT}, modified};
    if (::futimens(file, times.data()) != 0) fail(path, "cannot set the time of", errno);
}

Descriptor create(int folder, const std::string& path) {
    Descriptor file(::openat(folder, path.c_str(),
                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, file_mode));
    if (!file.open()) fail(path, "cannot create", errno);
    return file;
}

void copy_link(int from, int to, const std::string& path) {
    std::string target(4096, '\0');
    const ssize_t size = ::readlinkat(from, path.c_str(), target.data(), target.size() - 1);
    if (size < 0) fail(path, "cannot read", errno);
    target.resize(static_cast<std::size_t>(size));
    if (::symlinkat(target.c_str(), to, path.c_str()) != 0) fail(path, "cannot link", errno);
}

}  // namespace

bool earlier(const timespec& a, const timespec& b) {
    return std::tie(a.tv_sec, a.tv_nsec) < std::tie(b.tv_sec, b.tv_nsec);
}

bool same_time(const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool same_file(const Node& a, const Node& b) { return a.device == b.device && a.inode == b.inode; }

void fail(const std::string& path, const std::string& what, int number) {
    throw PublishError(PublishError::Kind::input_output, path,
                       what + " " + path + ": " + std::generic_category().message(number));
}

Descriptor open_folder(int parent, const std::string& name) {
    Descriptor folder(
        ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.open() && errno != ENOENT) fail(name, "cannot open", errno);
    return folder;
}

Tree walk(int folder) {
    Tree tree;
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (own < 0) fail(".", "cannot open", errno);
    walk_into(own, "", tree);
    return tree;
}

Node node_of(int file, const std::string& path) {
    struct stat status {};
    if (::fstat(file, &status) != 0) fail(path, "cannot look at", errno);
    return node_from(status);
}

void add_folders_above(const std::string& path, std::set<std::string>& folders) {
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
        if (!folders.insert(path.substr(0, slash)).second) return;  // those above are there too
    }
}

std::string read_file(int folder, const std::string& path) {
    const Descriptor file(
        ::openat(folder, path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.open()) fail(path, "cannot read", errno);
    std::string bytes(node_of(file.get(), path).size + 1, '\0');
    std::size_t filled = 0;
    for (;;) {
        if (filled == bytes.size()) bytes.resize(2 * bytes.size());
        const ssize_t got = ::read(file.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(path, "cannot read", errno);
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

void write_file(int folder, const std::string& path, std::string_view bytes) {
    write_all(create(folder, path).get(), path, bytes);
}

void write_file(int folder, const std::string& path, std::string_view bytes,
                const timespec& modified) {
    const Descriptor file = create(folder, path);
    write_all(file.get(), path, bytes);
    set_modified(file.get(), path, modified);
}

void replace_file(int folder, const std::string& path, std::string_view bytes,
                  const timespec& modified) {
    const std::string temporary(temporary_name);
    if (::unlinkat(folder, temporary.c_str(), 0) != 0 && errno != ENOENT) {
        fail(temporary, "cannot remove", errno);
    }
    write_file(folder, temporary, bytes, modified);
    if (::renameat(folder, temporary.c_str(), folder, path.c_str()) != 0) {
        fail(path, "cannot replace", errno);
    }
}

void make_folder(int folder, const std::string& path, mode_t mode) {
    if (::mkdirat(folder, path.c_str(), mode) != 0) fail(path, "cannot make the folder", errno);
}

void remove_node(int folder, const std::string& path, const Node& node) {
    const int flags = node.type == Node::Type::folder ? AT_REMOVEDIR : 0;
    if (::unlinkat(folder, path.c_str(), flags) != 0) fail(path, "cannot remove", errno);
}

bool link_file(int from, int to, const std::string& path) {
    if (::linkat(from, path.c_str(), to, path.c_str(), 0) == 0) return true;
    const bool impossible = errno == EXDEV || errno == EPERM || errno == EMLINK ||
                            errno == ENOSYS || errno == EOPNOTSUPP;
    if (!impossible) fail(path, "cannot link", errno);
    return false;
}

void copy_node(int from, int to, const std::string& path, const Node& node) {
    if (node.type == Node::Type::file) {
        write_file(to, path, read_file(from, path), node.modified);
        if (::fchmodat(to, path.c_str(), node.mode, 0) != 0) {
            fail(path, "cannot set the rights of", errno);
        }
    } else {
        copy_link(from, to, path);
    }
}

void sync_all(int folder) {
    if (::syncfs(folder) != 0) fail(".", "cannot sync", errno);
}

}  // namespace lykta
