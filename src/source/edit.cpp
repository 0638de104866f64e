#include "source/edit.hpp"

#include "base/descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace lykta {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& path) {
    throw std::system_error(errno, std::generic_category(), path);
}

void write_all(int file, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) refuse(path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

void write_file(const std::string& path, std::string_view bytes) {
    std::error_code error;
    fs::path target = fs::canonical(path, error);
    if (error) target = path;
    if (target.has_parent_path()) fs::create_directories(target.parent_path());
    struct stat before {};
    const bool exists = ::stat(target.c_str(), &before) == 0;

    // Of the process: two runs at once must not write into one file.
    const std::string name = (target.parent_path() /
                              ("." + target.filename().string() + "." + std::to_string(::getpid())))
                                 .string();
    Descriptor file(::open(name.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666));
    if (!file.open()) refuse(path);
    try {
        write_all(file.get(), bytes, path);
        const bool same_mode = !exists || ::fchmod(file.get(), before.st_mode & 07777) == 0;
        if (!same_mode || ::fsync(file.get()) != 0 || ::rename(name.c_str(), target.c_str()) != 0) {
            refuse(path);
        }
    } catch (...) {
        ::unlink(name.c_str());
        throw;
    }
}

}  // namespace lykta
