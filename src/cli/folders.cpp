#include "cli/folders.hpp"

#include <filesystem>

namespace lykta {

namespace fs = std::filesystem;

std::optional<std::string> nearest_site() {
    std::error_code error;
    for (fs::path folder = fs::current_path(error); !error; folder = folder.parent_path()) {
        if (fs::exists(folder / "site.yaml", error)) {
            return folder.string();
        }
        if (folder == folder.root_path()) {
            break;
        }
    }
    return std::nullopt;
}

std::string base_folder() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share" / "lykta";
    return !error && fs::is_directory(installed, error) ? installed.string() : LYKTA_SOURCE_DIR;
}

}  // namespace lykta
