#include "cli/folders.hpp"

#include "cli/command_table.hpp"
#include "cli/terminal.hpp"
#include "source/source_files.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace lykta {

namespace fs = std::filesystem;

namespace {

/// The nearest folder upwards that has a site.yaml.
std::optional<fs::path> nearest_site(fs::path folder) {
    std::error_code error;
    while (!fs::exists(folder / "site.yaml", error)) {
        if (!folder.has_relative_path()) return std::nullopt;
        folder = folder.parent_path();
    }
    return folder;
}

bool lies_in(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
           folder.end();
}

}  // namespace

std::optional<std::string> site_folder(const Options& options) {
    if (!options.site.empty()) return options.site;
    std::error_code error;
    const fs::path here = fs::current_path(error);
    if (const auto site = error ? std::nullopt : nearest_site(here)) return site->string();
    const CommandRow& command = *options.command;
    const bool named = find_option(command, "--site") != nullptr;
    say_error(in(options.language, {"Här finns ingen site.yaml. Säg vilken mapp: ",
                                    "There is no site.yaml here. Say which folder: "}) +
              "lykta " + std::string(command.name) + (named ? " --site" : "") +
              in(options.language, {" MAPP\n", " FOLDER\n"}));
    return std::nullopt;
}

std::string name_of_site(const std::string& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    return error || real.filename().empty() ? "lykta" : real.filename().string();
}

fs::path real_path(const std::string& path) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(fs::current_path(error) / path, error);
    return real.has_filename() ? real : real.parent_path();
}

std::optional<std::string> texts_around(const std::string& path) {
    const fs::path place = real_path(path);
    const fs::path content = real_path(base_folder()) / "content";
    const auto texts = lies_in(place, content) ? content : nearest_site(place);
    if (!texts) return std::nullopt;
    const fs::path within = place.lexically_relative(*texts);
    const bool unread = std::any_of(within.begin(), within.end(), [](const fs::path& name) {
        return name != "." && passed_over(name.string());
    });
    return unread ? std::nullopt : std::optional(texts->string());
}

std::string folder_for_files() {
    std::error_code error;
    const fs::path here = fs::current_path(error);
    fs::path folder = here;
    for (auto texts = texts_around(folder.string()); texts && folder.has_relative_path();
         texts = texts_around(folder.string())) {
        folder = fs::path(*texts).parent_path();
    }
    return folder == here ? "" : folder.lexically_relative(here).string();
}

bool is_clear_of_texts(const std::string& path, std::string_view option, MessageLanguage language) {
    const auto texts = texts_around(path);
    if (!texts) return true;
    say_error(fmt::format(
        fmt::runtime(
            in(language, {"{}: lägg det utanför mappen med texter ({}), annars stoppar det nästa "
                          "bygge.\n",
                          "{}: put it outside the folder with texts ({}), or the next build will "
                          "stop at it.\n"})),
        option, *texts));
    return false;
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
