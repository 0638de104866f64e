#include "cli/made_files.hpp"

#include "cli/terminal.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace lykta {

namespace {

/// Nothing: no plain file is there. What else stands there the writer refuses by its name.
std::optional<std::string> bytes_at(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace

bool write_made(const std::vector<FileToWrite>& files, IsOurs is_ours, const Bilingual& advice,
                MessageLanguage language) {
    bool free = true;
    for (const FileToWrite& file : files) {
        const auto there = bytes_at(file.path);
        if (!there || *there == file.bytes || is_ours(*there)) continue;
        say_error(file.path + ": " + in(language, advice) +
                  in(language, {" Inget har skrivits.\n", " Nothing has been written.\n"}));
        free = false;
    }
    if (free) write_files(files);
    return free;
}

}  // namespace lykta
