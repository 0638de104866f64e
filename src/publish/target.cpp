#include "publish/target.hpp"

#include "base/file_refused.hpp"
#include "publish/publish.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace lykta {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void not_a_folder(const std::string& path, FileKind found) {
    throw PublishError(PublishError::Kind::not_a_folder, path, found);
}

FileKind kind_at(const fs::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? file_kind(status.st_mode) : FileKind::link;
}

/// One by one, so that the error is of the one that cannot be made.
void make_folders(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error)) return;
    make_folders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0777) != 0 && !fs::is_directory(folder, error)) {
        throw FileRefused(folder.string(), errno);
    }
}

fs::path real_path(const std::string& directory) {
    std::error_code error;
    const fs::path path = fs::absolute(directory, error).lexically_normal();
    const fs::path plain = path.has_filename() ? path : path.parent_path();
    if (fs::exists(plain, error)) {
        if (!fs::is_directory(plain, error)) not_a_folder(plain.string(), kind_at(plain));
        return fs::canonical(plain, error);
    }
    if (fs::is_symlink(plain, error)) not_a_folder(plain.string(), FileKind::link);
    make_folders(plain.parent_path());
    return fs::canonical(plain.parent_path(), error) / plain.filename();
}

}  // namespace

Target find_target(const std::string& directory) {
    const fs::path path = directory.empty() ? fs::path() : real_path(directory);
    if (!path.has_filename()) {  // the root has nothing beside it
        throw PublishError(PublishError::Kind::not_ours, path.string(), FileKind::folder);
    }
    Target target{find_folder(path.parent_path().string()), path.filename().string()};
    if (!target.parent.open()) fail(target.parent, "", ENOENT);
    return target;
}

Descriptor take_lock(const Target& target) {
    Descriptor lock(::openat(target.parent.get(), target.lock().c_str(),
                             O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666));
    if (!lock.open()) {
        const int number = errno;
        const auto found = node_at(target.parent, target.lock());
        if (found && found->kind != FileKind::file) {
            throw PublishError(PublishError::Kind::in_the_way, target.parent.path_of(target.lock()),
                               found->kind);
        }
        fail(target.parent, target.lock(), number);
    }
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) fail(target.parent, target.lock(), errno);
        throw PublishError(PublishError::Kind::locked, target.path(), FileKind::folder);
    }
    return lock;
}

}  // namespace lykta
