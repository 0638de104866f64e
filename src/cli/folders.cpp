#include "cli/folders.hpp"

#include "cli/terminal.hpp"

#include <filesystem>
#include <fstream>

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

std::optional<std::string> site_folder(const Options& options, std::string_view command) {
    auto site = options.site.empty() ? nearest_site() : std::optional(options.site);
    if (!site) {
        const bool named = command.starts_with("translate");
        const std::string how = "lykta " + std::string(command) + (named ? " --site" : "");
        say_error(in(options.language, {"Här finns ingen site.yaml. Säg vilken mapp: ",
                                        "There is no site.yaml here. Say which folder: "}) +
                  how + in(options.language, {" MAPP\n", " FOLDER\n"}));
    }
    return site;
}

std::string base_folder() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share" / "lykta";
    return !error && fs::is_directory(installed, error) ? installed.string() : LYKTA_SOURCE_DIR;
}

std::string base_version() {
    std::ifstream file(fs::path(base_folder()) / "content/VERSION");
    std::string version;
    file >> version;
    return version;
}

}  // namespace lykta
