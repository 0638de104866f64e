#include "base/file_system.hpp"

// The disk is another's: files may be links that lead out, pipes that never answer, or larger than
// memory. Everything is opened below the root by the kernel's own rule where it has one.

#include "base/descriptor.hpp"
#include "base/file_kind.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

namespace lykta {

namespace {

/// A path that no root can hold; "" is the root itself.
bool leads_out(std::string_view path) {
    if (path.starts_with('/')) return true;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        if (path.substr(0, slash) == "..") return true;
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    return false;
}

struct Opened {
    Descriptor file;
    FileError error;
    std::uintmax_t size = 0;  ///< of a plain file
};

FileError error_of(int number) {
    switch (number) {
        case ENOENT:
        case ENAMETOOLONG: return FileError::missing;
        case ENOTDIR: return FileError::not_a_folder;
        case EXDEV: return FileError::outside;
        case ELOOP: return FileError::circular;
        case ENXIO: return FileError::socket;
        default: return FileError::unreadable;
    }
}

/// Of what is no plain file.
FileError error_of(FileKind kind) {
    switch (kind) {
        case FileKind::pipe: return FileError::pipe;
        case FileKind::socket: return FileError::socket;
        case FileKind::device: return FileError::device;
        default: return FileError::not_a_file;
    }
}

class InMemory final : public OpenFile {
public:
    explicit InMemory(std::string bytes) : bytes_(std::move(bytes)) {}

    std::uintmax_t size() const override { return bytes_.size(); }
    std::optional<std::size_t> read_at(std::uintmax_t at, std::span<char> into) const override {
        if (at >= bytes_.size()) return 0;
        return bytes_.copy(into.data(), into.size(), static_cast<std::size_t>(at));
    }

private:
    std::string bytes_;
};

class OnDisk final : public OpenFile {
public:
    OnDisk(Descriptor file, std::uintmax_t size) : file_(std::move(file)), size_(size) {}

    std::uintmax_t size() const override { return size_; }
    std::optional<std::size_t> read_at(std::uintmax_t at, std::span<char> into) const override {
        std::size_t filled = 0;
        while (filled < into.size()) {
            const ssize_t got = ::pread(file_.get(), into.data() + filled, into.size() - filled,
                                        static_cast<off_t>(at + filled));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return std::nullopt;
            if (got == 0) break;
            filled += static_cast<std::size_t>(got);
        }
        return filled;
    }

private:
    Descriptor file_;
    std::uintmax_t size_;
};

class Disk final : public FileSystem {
public:
    explicit Disk(std::string root)
        : root_path_(std::move(root)),
          root_(::open(root_path_.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)),
          root_error_(root_.open() ? FileError::none : error_of(errno)) {}

    ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        const Opened opened = plain_file(path);
        if (opened.error != FileError::none) return {{}, opened.error};
        if (opened.size > limit) return {{}, FileError::too_large};
        return read_all(opened.file.get(), static_cast<std::size_t>(opened.size), limit);
    }

    OpenedFile open(const std::string& path) const override {
        Opened opened = plain_file(path);
        if (opened.error != FileError::none) return {nullptr, opened.error};
        return {std::make_unique<OnDisk>(std::move(opened.file), opened.size), FileError::none};
    }

    ListedFolder list(const std::string& path) const override {
        Opened opened = open(path.empty() ? "." : path, O_RDONLY | O_DIRECTORY);
        if (opened.error != FileError::none) return {{}, opened.error};
        DIR* folder = ::fdopendir(::fcntl(opened.file.get(), F_DUPFD_CLOEXEC, 0));
        if (folder == nullptr) return {{}, FileError::unreadable};
        ListedFolder out;
        errno = 0;
        while (const dirent* found = ::readdir(folder)) {
            const std::string name = found->d_name;
            if (name != "." && name != "..") {
                out.entries.push_back(entry(opened.file.get(), path, name, found->d_type));
            }
            errno = 0;
        }
        const bool failed = errno != 0;
        ::closedir(folder);
        if (failed) return {{}, FileError::unreadable};
        std::sort(out.entries.begin(), out.entries.end(),
                  [](const FileEntry& a, const FileEntry& b) { return a.name < b.name; });
        return out;
    }

private:
    Opened plain_file(const std::string& path) const {
        // O_NONBLOCK: a pipe without a writer would else stop us for ever.
        Opened opened = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
        // On the way to a file a file in a folder's place means that nothing is there.
        if (opened.error == FileError::not_a_folder) opened.error = FileError::missing;
        if (opened.error != FileError::none) return opened;
        struct stat status {};
        if (::fstat(opened.file.get(), &status) != 0) {
            opened.error = FileError::unreadable;
        } else if (!S_ISREG(status.st_mode)) {
            opened.error = error_of(file_kind(status.st_mode));
        } else {
            opened.size = static_cast<std::uintmax_t>(status.st_size);
        }
        return opened;
    }

    Opened open(const std::string& path, int flags) const {
        if (leads_out(path)) return {Descriptor(-1), FileError::outside};
        if (path.find('\0') != std::string::npos) return {Descriptor(-1), FileError::missing};
        if (root_error_ != FileError::none) return {Descriptor(-1), root_error_};
        Descriptor file(open_below(path, flags));
        if (file.open()) return {std::move(file), FileError::none};
        const bool asked = errno != ENOSYS && errno != EPERM && errno != EXDEV && errno != EAGAIN;
        if (asked) return {Descriptor(-1), error_of(errno)};
        return open_by_comparison(path, flags);
    }

    int open_below(const std::string& path, int flags) const {
        struct open_how how {};
        how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
        how.resolve = RESOLVE_BENEATH;
        return static_cast<int>(
            ::syscall(SYS_openat2, root_.get(), path.c_str(), &how, sizeof how));
    }

    /// For kernels without openat2, and for absolute links that lead back below the root, which
    /// openat2 refuses.
    Opened open_by_comparison(const std::string& path, int flags) const {
        const auto root = real_path(root_path_);
        const auto target = real_path(root_path_ + "/" + path);
        if (!root || !target) return {Descriptor(-1), error_of(errno)};
        if (!below(*root, *target)) return {Descriptor(-1), FileError::outside};
        Descriptor file(::open(target->c_str(), flags | O_CLOEXEC | O_NOFOLLOW));
        const FileError error = file.open() ? FileError::none : error_of(errno);
        return {std::move(file), error};
    }

    /// Where target lies below root, both real paths; "" is the root itself.
    static std::optional<std::string> below(const std::string& root, const std::string& target) {
        if (target == root) return "";
        const std::string folder = root == "/" ? root : root + "/";
        if (!target.starts_with(folder)) return std::nullopt;
        return target.substr(folder.size());
    }

    static std::optional<std::string> real_path(const std::string& path) {
        char* resolved = ::realpath(path.c_str(), nullptr);
        if (resolved == nullptr) return std::nullopt;
        std::string out = resolved;
        std::free(resolved);
        return out;
    }

    FileEntry entry(int folder, const std::string& path, const std::string& name,
                    unsigned char type) const {
        FileEntry out{name, type == DT_DIR, FileError::none};
        if (type == DT_DIR || type == DT_REG) return out;  // most often the folder knows
        struct stat status {};
        if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            out.error = error_of(errno);
            return out;
        }
        if (S_ISLNK(status.st_mode)) {
            const std::string link = path.empty() ? name : path + "/" + name;
            const Opened target = open(link, O_PATH);
            out.error = target.error;
            if (target.error != FileError::none) return out;
            if (::fstat(target.file.get(), &status) != 0) {
                out.error = FileError::unreadable;
                return out;
            }
            if (S_ISDIR(status.st_mode)) out.leads_to = real_folder(link);
        }
        out.folder = S_ISDIR(status.st_mode);
        if (!S_ISREG(status.st_mode) && !out.folder) {
            out.error = error_of(file_kind(status.st_mode));
        }
        return out;
    }

    std::string real_folder(const std::string& path) const {
        const auto root = real_path(root_path_);
        const auto target = real_path(root_path_ + "/" + path);
        return root && target ? below(*root, *target).value_or("") : "";
    }

    /// The size may be a lie (a file that grows, or one of /proc): the limit holds all the same.
    static ReadFile read_all(int file, std::size_t size, std::uintmax_t limit) {
        std::string bytes(size + 1, '\0');
        std::size_t filled = 0;
        for (;;) {
            if (filled == bytes.size()) bytes.resize(2 * bytes.size() + 4096);
            const ssize_t got = ::read(file, bytes.data() + filled, bytes.size() - filled);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return {{}, FileError::unreadable};
            if (got == 0) break;
            filled += static_cast<std::size_t>(got);
            if (filled > limit) return {{}, FileError::too_large};
            if (filled == size) break;  // less than asked for, and all that was promised
        }
        bytes.resize(filled);
        return {std::move(bytes), FileError::none};
    }

    std::string root_path_;
    Descriptor root_;
    FileError root_error_;
};

}  // namespace

OpenedFile FileSystem::open(const std::string& path) const {
    ReadFile whole = read(path, std::numeric_limits<std::uintmax_t>::max());
    if (whole.error != FileError::none) return {nullptr, whole.error};
    return {std::make_unique<InMemory>(std::move(whole.bytes)), FileError::none};
}

std::unique_ptr<FileSystem> disk(std::string root) {
    return std::make_unique<Disk>(std::move(root));
}

}  // namespace lykta
