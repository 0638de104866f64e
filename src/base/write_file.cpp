#include "base/write_file.hpp"

#include "base/descriptor.hpp"
#include "base/file_refused.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <deque>
#include <filesystem>
#include <system_error>

namespace lykta {

namespace {

namespace fs = std::filesystem;

/// A file beside its place, on the way there. Unless it is kept, everything is undone.
class Beside {
public:
    Beside(const std::string& path, std::string_view bytes, Sync sync) : Beside(path) {
        find_target();
        write(bytes, sync);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    ~Beside() {
        if (!kept_) step_back();
        if (!beside_.empty()) ::unlink(beside_.c_str());
        if (kept_) return;
        for (auto folder = made_folders_.rbegin(); folder != made_folders_.rend(); ++folder) {
            ::rmdir(folder->c_str());
        }
    }

    /// last: nothing can fail any more that would ask for the old file.
    void take_place(bool last) {
        if (existed_ && !last) exchanged_ = exchange();
        if (exchanged_) return;
        if (::rename(beside_.c_str(), target_.c_str()) != 0) refuse(errno);
        beside_.clear();
        made_file_ = !existed_;
    }

    void keep() { kept_ = true; }

private:
    explicit Beside(const std::string& path) : path_(path) {}

    [[noreturn]] void refuse(int number) const { throw FileRefused(path_, number); }

    void find_target() {
        std::error_code error;
        target_ = fs::canonical(path_, error);
        if (error == std::errc::no_such_file_or_directory) {
            if (fs::is_symlink(fs::symlink_status(path_, error))) refuse(ENOENT);
            target_ = path_;
            make_folder(target_.parent_path());
            return;
        }
        if (error) refuse(error.value());
        if (::stat(target_.c_str(), &before_) != 0) refuse(errno);
        existed_ = true;
        if (!S_ISREG(before_.st_mode)) {
            const int number = S_ISDIR(before_.st_mode) ? EISDIR : EOPNOTSUPP;
            throw FileRefused(path_, number, file_kind(before_.st_mode));
        }
        if (::faccessat(AT_FDCWD, target_.c_str(), W_OK, AT_EACCESS) != 0) refuse(errno);
    }

    void make_folder(const fs::path& folder) {
        std::error_code error;
        if (folder.empty() || fs::is_directory(folder, error)) return;
        make_folder(folder.parent_path());
        if (::mkdir(folder.c_str(), 0777) != 0) {
            if (errno != EEXIST || !fs::is_directory(folder, error)) refuse(errno);
            return;  // "a/" is "a", and another program may have been faster
        }
        made_folders_.push_back(folder);
    }

    Descriptor create() {
        const std::string process = ".lykta-" + std::to_string(::getpid()) + "-";
        for (int number = 0;; ++number) {
            const fs::path name = target_.parent_path() / (process + std::to_string(number));
            Descriptor file(
                ::open(name.c_str(), O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0666));
            if (file.open()) {
                beside_ = name;
                return file;
            }
            if (errno != EEXIST) refuse(errno);
        }
    }

    void write(std::string_view bytes, Sync sync) {
        Descriptor file = create();
        if (!write_bytes(file.get(), bytes)) refuse(errno);
        if (existed_) keep_rights(file.get());
        if (sync == Sync::yes && ::fsync(file.get()) != 0) refuse(errno);
        if (!file.close()) refuse(errno);
    }

    void keep_rights(int file) const {
        struct stat ours {};
        if (::fstat(file, &ours) != 0) refuse(errno);
        const bool same = ours.st_uid == before_.st_uid && ours.st_gid == before_.st_gid;
        // Only root gives files away; a group may keep its file all the same.
        if (!same && ::fchown(file, before_.st_uid, before_.st_gid) != 0 &&
            ::fchown(file, ours.st_uid, before_.st_gid) != 0 && errno != EPERM) {
            refuse(errno);
        }
        if (::fchmod(file, before_.st_mode & 07777U) != 0) refuse(errno);
    }

    [[nodiscard]] bool exchange() const {
        return ::renameat2(AT_FDCWD, beside_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE) ==
               0;
    }

    void step_back() {
        if (exchanged_) {
            exchanged_ = !exchange();
        } else if (made_file_) {
            ::unlink(target_.c_str());
        }
    }

    std::string path_;  ///< as it was named: for errors
    fs::path target_;   ///< behind links
    struct stat before_ {};
    bool existed_ = false;
    std::string beside_;      ///< the new file, or the old one once exchanged; empty: neither
    bool exchanged_ = false;  ///< the new file is in its place, the old one beside
    bool made_file_ = false;  ///< the new file is in its place, where there was none
    std::vector<fs::path> made_folders_;  ///< from the outermost in
    bool kept_ = false;
};

}  // namespace

bool write_bytes(int open, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(open, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void write_file(const std::string& path, std::string_view bytes, Sync sync) {
    Beside file(path, bytes, sync);
    file.take_place(true);
    file.keep();
}

void write_files(const std::vector<FileToWrite>& files) {
    std::deque<Beside> all;
    try {
        for (const FileToWrite& file : files) all.emplace_back(file.path, file.bytes, Sync::yes);
        for (Beside& file : all) file.take_place(&file == &all.back());
    } catch (...) {
        // The latest first: a folder that the first one made is empty at the end only.
        while (!all.empty()) all.pop_back();
        throw;
    }
    for (Beside& file : all) file.keep();
}

}  // namespace lykta
