#include "cli/print_cache.hpp"

#include "base/file_refused.hpp"
#include "base/hash.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <system_error>

namespace lykta {

namespace {

constexpr std::string_view heading = "lykta-print 1 ";
constexpr std::size_t key_size = 32;
constexpr std::size_t program_size = 10;

std::string sealed(const std::string& key, const std::string& bytes) {
    return std::string(heading) + key + ' ' + hash(bytes) + '\n' + bytes;
}

/// The bytes that were kept under this very key; nothing where the file is not as it was written.
std::optional<std::string> unsealed(const std::string& key, const std::string& file) {
    const std::size_t begin = sealed(key, "").size();
    if (file.size() < begin) return std::nullopt;
    std::string bytes = file.substr(begin);
    if (file.compare(0, begin, sealed(key, bytes), 0, begin) != 0) return std::nullopt;
    return bytes;
}

bool is_hex(std::string_view name, std::size_t size) {
    return name.size() == size &&
           name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Whole or not, and under whichever key.
bool is_of_ours(std::string_view file) {
    return file.starts_with(heading) || heading.starts_with(file);
}

/// Another program may lay the same words out in another way.
std::string name_of_program() {
    const std::filesystem::path program = "/proc/self/exe";
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(program, error);
    std::string bytes(error ? 0 : size, '\0');
    std::ifstream(program, std::ios::binary)
        .read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return short_hash(bytes);
}

}  // namespace

PrintCache::PrintCache(std::string site, Use use) : site_(std::move(site)), use_(use) {}

/// Not open: it is missing, or others' stands in its place.
Folder PrintCache::below(const Folder& parent, const std::string& name, bool make) {
    if (!parent.open()) return {};
    const auto found = node_at(parent, name);
    if (found && found->kind != FileKind::folder) {
        others_.emplace(parent.path_of(name), found->kind);
        return {};
    }
    if (!found && !make) return {};
    if (!found) make_folder(parent, name, 0777);
    return open_folder(parent, name);
}

Folder PrintCache::open(bool make) {
    if (program_.empty()) program_ = name_of_program();
    const Folder own = below(find_folder(site_), ".lykta", make);
    return below(below(own, "print", make), program_, make);
}

std::optional<std::string> PrintCache::find(const std::string& key) {
    const std::lock_guard lock(mutex_);
    asked_.insert(key);
    try {
        const Folder folder = open(false);
        if (!folder.open() || !node_at(folder, key)) return std::nullopt;
        return unsealed(key, read_file(folder, key));
    } catch (const FileRefused&) {
        return std::nullopt;  // It is made anew.
    }
}

void PrintCache::keep(const std::string& key, const std::string& bytes) {
    if (use_ == Use::read_only) return;
    const std::lock_guard lock(mutex_);
    try {
        const Folder folder = open(true);
        if (!folder.open()) return;
        const auto before = node_at(folder, key);
        const bool free =
            !before || (before->kind == FileKind::file && is_of_ours(read_file(folder, key)));
        if (free) {
            replace_file(folder, key, sealed(key, bytes), {0, UTIME_NOW});
        } else {
            others_.emplace(folder.path_of(key), before->kind);
        }
    } catch (const FileRefused&) {
        // It is made anew the next time.
    }
}

void PrintCache::forget(const Folder& folder, const std::string& name, const Node& node) {
    const bool our_name = is_hex(name, key_size) || name == temporary_name;
    if (our_name && node.kind == FileKind::file && is_of_ours(read_file(folder, name))) {
        remove_node(folder, name, node);
    } else {
        others_.emplace(folder.path_of(name), node.kind);
    }
}

void PrintCache::forget_unused() {
    const std::lock_guard lock(mutex_);
    if (asked_.empty()) return;
    try {
        const Folder kept = below(below(find_folder(site_), ".lykta", false), "print", false);
        if (!kept.open()) return;
        for (const auto& [name, node] : list(kept)) {
            if (!is_hex(name, program_size) || node.kind != FileKind::folder) {
                others_.emplace(kept.path_of(name), node.kind);
                continue;
            }
            const Folder folder = open_folder(kept, name);
            for (const auto& [key, file] : list(folder)) {
                if (name != program_ || !asked_.contains(key)) forget(folder, key, file);
            }
            if (name != program_) remove_node(kept, name, node);
        }
    } catch (const FileRefused&) {
        // What cannot be removed stays; it is in nobody's way.
    }
}

}  // namespace lykta
