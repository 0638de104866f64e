#include "program_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

namespace lykta::tests {

namespace {

namespace fs = std::filesystem;

bool is_one_of(std::string_view file, const std::vector<std::string>& names) {
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return file.starts_with(name) && (file.size() == name.size() || file[name.size()] == '/');
    });
}

/// The file that an entry of a catalogue says it is from.
std::string_view reference(std::string_view entry) {
    constexpr std::string_view mark = "#: ";
    const std::size_t line = entry.starts_with(mark) ? 0 : entry.find("\n#: ");
    if (line == std::string_view::npos) return {};
    entry.remove_prefix(entry.find(mark, line) + mark.size());
    return entry.substr(0, entry.find_first_of(":\n"));
}

/// Entries of a PO file have empty lines between them.
std::string without_translations_of(const std::vector<std::string>& left_out,
                                    std::string_view catalogue) {
    std::string kept;
    while (!catalogue.empty()) {
        const std::size_t gap = catalogue.find("\n\n");
        const std::size_t end = gap == std::string_view::npos ? catalogue.size() : gap + 2;
        const std::string_view entry = catalogue.substr(0, end);
        if (!is_one_of(reference(entry), left_out)) kept += entry;
        catalogue.remove_prefix(end);
    }
    return kept;
}

}  // namespace

MemoryFiles read_program_files(const std::vector<std::string>& left_out) {
    MemoryFiles files;
    const fs::path root = LYKTA_SOURCE_DIR;
    for (const char* folder : {"content", "templates", "themes"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string name = fs::relative(entry.path(), root).generic_string();
            if (!entry.is_regular_file() || is_one_of(name, left_out)) continue;
            std::ifstream file(entry.path(), std::ios::binary);
            std::string bytes{std::istreambuf_iterator<char>(file), {}};
            files[name] =
                name.ends_with(".po") ? without_translations_of(left_out, bytes) : std::move(bytes);
        }
    }
    return files;
}

}  // namespace lykta::tests
