#include "base/file_system.hpp"

// The file system of the tests: it gives every error on demand, also those that a test run by
// root would never meet on a disk.

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

using Files = std::map<std::string, std::variant<std::string, FileError>>;

bool leads_out(const std::string& path) {
    return path.starts_with('/') || ("/" + path + "/").find("/../") != std::string::npos;
}

FileError error_in(const Files::mapped_type& file) {
    const FileError* error = std::get_if<FileError>(&file);
    return error == nullptr ? FileError::none : *error;
}

FileError shown_in_list(FileError error) {
    const bool only_reading_tells = error == FileError::unreadable || error == FileError::too_large;
    return only_reading_tells ? FileError::none : error;
}

class MemoryFiles final : public FileSystem {
public:
    explicit MemoryFiles(Files files) : files_(std::move(files)) {}

    ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        if (leads_out(path)) return {{}, FileError::outside};
        const auto found = files_.find(path);
        if (found == files_.end()) {
            return {{}, is_folder(path) ? FileError::not_a_file : FileError::missing};
        }
        if (error_in(found->second) != FileError::none) return {{}, error_in(found->second)};
        const std::string& bytes = std::get<std::string>(found->second);
        if (bytes.size() > limit) return {{}, FileError::too_large};
        return {bytes, FileError::none};
    }

    ListedFolder list(const std::string& path) const override {
        if (leads_out(path)) return {{}, FileError::outside};
        const std::string prefix = path.empty() || path.ends_with('/') ? path : path + "/";
        for (const std::string& key : {path, prefix}) {
            const auto found = files_.find(key);
            if (found == files_.end()) continue;
            const FileError error = error_in(found->second);
            if (error != FileError::none) return {{}, error};
            if (!key.ends_with('/')) return {{}, FileError::not_a_folder};
        }
        if (!path.empty() && !is_folder(path)) return {{}, FileError::missing};

        std::map<std::string, FileEntry> entries;
        for (auto file = files_.lower_bound(prefix); file != files_.end(); ++file) {
            if (!file->first.starts_with(prefix)) break;
            const std::string rest = file->first.substr(prefix.size());
            if (rest.empty()) continue;
            const std::string name = rest.substr(0, rest.find('/'));
            FileEntry entry{name, name != rest, FileError::none};
            if (!entry.folder) entry.error = shown_in_list(error_in(file->second));
            entries.emplace(name, std::move(entry));
        }
        ListedFolder out;
        for (auto& [name, entry] : entries) out.entries.push_back(std::move(entry));
        return out;
    }

private:
    bool is_folder(const std::string& path) const {
        if (path.empty()) return true;
        const std::string prefix = path.ends_with('/') ? path : path + "/";
        const auto below = files_.lower_bound(prefix);
        return below != files_.end() && below->first.starts_with(prefix);
    }

    Files files_;
};

}  // namespace

std::unique_ptr<FileSystem> memory(Files files) {
    return std::make_unique<MemoryFiles>(std::move(files));
}

}  // namespace lykta
