#pragma once
// A folder of its own for each test of publishing, with "public" to publish to.

#include "base/outputs.hpp"

#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace lykta::test {

namespace fs = std::filesystem;

class Playground {
public:
    Playground() {
        std::string pattern = (fs::temp_directory_path() / "lykta-publish-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
    }
    ~Playground() {
        std::error_code ignored;
        fs::remove_all(base_, ignored);
    }
    Playground(const Playground&) = delete;
    Playground& operator=(const Playground&) = delete;

    [[nodiscard]] fs::path base() const { return base_; }
    [[nodiscard]] fs::path site() const { return base_ / "public"; }
    [[nodiscard]] std::string dir() const { return site().string(); }

    void write(const std::string& path, const std::string& bytes) const {
        fs::create_directories((base_ / path).parent_path());
        std::ofstream(base_ / path, std::ios::binary) << bytes;
    }

private:
    fs::path base_;
};

inline std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// What visitors can see: every file but the manifest; empty folders end with '/'.
inline Outputs seen(const fs::path& folder) {
    Outputs out;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string path = entry.path().lexically_relative(folder).generic_string();
        if (entry.is_directory()) {
            if (fs::is_empty(entry.path())) out[path + "/"] = "";
        } else if (path != ".lykta-manifest") {
            out[path] = read(entry.path());
        }
    }
    return out;
}

struct Stamp {
    timespec modified;
    timespec changed;
    ino_t inode;
};

inline Stamp stamp(const fs::path& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return {};
    return {status.st_mtim, status.st_ctim, status.st_ino};
}

inline bool same_modified(const Stamp& a, const Stamp& b) {
    return a.modified.tv_sec == b.modified.tv_sec && a.modified.tv_nsec == b.modified.tv_nsec;
}

/// A day that is not today, so that a kept time cannot be a new one by chance.
inline void make_old(const fs::path& path) {
    fs::last_write_time(path, fs::last_write_time(path) - std::chrono::hours(24));
}

}  // namespace lykta::test
