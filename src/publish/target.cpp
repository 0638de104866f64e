#include "publish/target.hpp"

#include "publish/folder.hpp"
#include "publish/publish.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace lykta {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void not_a_folder(const std::string& path) {
    throw PublishError(PublishError::Kind::not_a_folder, path, path + " is not a folder");
}

fs::path real_path(const std::string& directory) {
    std::error_code error;
    const fs::path path = fs::absolute(directory, error).lexically_normal();
    const fs::path plain = path.has_filename() ? path : path.parent_path();
    if (fs::exists(plain, error)) {
        if (!fs::is_directory(plain, error)) not_a_folder(plain.string());
        return fs::canonical(plain, error);
    }
    if (fs::is_symlink(plain, error)) not_a_folder(plain.string());
    fs::create_directories(plain.parent_path(), error);
    if (error) fail(plain.parent_path().string(), "cannot make the folder", error.value());
    return fs::canonical(plain.parent_path(), error) / plain.filename();
}

}  // namespace

Target find_target(const std::string& directory) {
    if (directory.empty()) not_a_folder(directory);
    const fs::path path = real_path(directory);
    if (!path.has_filename()) not_a_folder(path.string());  // the root has nothing beside it
    Target target;
    target.path = path.string();
    target.name = path.filename().string();
    target.parent =
        Descriptor(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!target.parent.open()) fail(path.parent_path().string(), "cannot open", errno);
    return target;
}

Descriptor take_lock(const Target& target) {
    Descriptor lock(::openat(target.parent.get(), target.lock().c_str(),
                             O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!lock.open()) fail(target.lock(), "cannot create", errno);
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) fail(target.lock(), "cannot lock", errno);
        throw PublishError(PublishError::Kind::locked, target.path,
                           "another build is publishing to " + target.path);
    }
    return lock;
}

}  // namespace lykta
