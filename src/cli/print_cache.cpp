#include "cli/print_cache.hpp"

#include "base/hash.hpp"
#include "base/write_file.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <vector>

namespace lykta {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> read(const fs::path& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file) return std::nullopt;
    std::string out(size, '\0');
    file.read(out.data(), static_cast<std::streamsize>(size));
    if (file.gcount() != static_cast<std::streamsize>(size)) return std::nullopt;
    return out;
}

}  // namespace

PrintCache::PrintCache(std::string site, Use use) : site_(std::move(site)), use_(use) {}

std::string PrintCache::folder() {
    const std::lock_guard lock(mutex_);
    if (folder_.empty()) {
        // Another program may lay the same words out in another way.
        const auto program = read("/proc/self/exe");
        folder_ =
            (fs::path(site_) / ".lykta" / "print" / short_hash(program.value_or(""))).string();
    }
    return folder_;
}

std::optional<std::string> PrintCache::find(const std::string& key) {
    const std::string where = folder();
    {
        const std::lock_guard lock(mutex_);
        asked_.insert(key);
    }
    return read(fs::path(where) / key);
}

void PrintCache::keep(const std::string& key, const std::string& bytes) {
    if (use_ == Use::read_only) return;
    try {
        write_file((fs::path(folder()) / key).string(), bytes, Sync::no);
    } catch (const std::system_error&) {
        // It is made anew the next time.
    }
}

void PrintCache::forget_unused() {
    if (folder_.empty()) return;
    std::error_code error;
    const fs::path own = folder_;
    for (const fs::path& kept : {own, own.parent_path()}) {
        std::vector<fs::path> old;
        for (fs::directory_iterator each(kept, error), end; !error && each != end;
             each.increment(error)) {
            const fs::path& path = each->path();
            const bool wanted =
                kept == own ? asked_.contains(path.filename().string()) : path == own;
            if (!wanted) old.push_back(path);
        }
        for (const fs::path& path : old) fs::remove_all(path, error);
    }
}

}  // namespace lykta
