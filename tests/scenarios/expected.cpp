#include "scenarios/expected.hpp"

#include "catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace lykta::scenarios {

namespace fs = std::filesystem;

std::vector<std::string> names(const std::string& family) {
    std::vector<std::string> found;
    for (const auto& entry :
         fs::directory_iterator(fs::path(LYKTA_SOURCE_DIR) / "tests" / family)) {
        if (fs::is_directory(entry.path() / "site")) {
            found.push_back(entry.path().filename().string());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string folder(const std::string& family, const std::string& name) {
    return (fs::path(LYKTA_SOURCE_DIR) / "tests" / family / name).string();
}

bool approving() {
    const char* wish = std::getenv("LYKTA_APPROVE");
    return wish != nullptr && *wish == '1';
}

void expect_file(const std::string& path, const std::string& text) {
    if (approving()) {
        fs::create_directories(fs::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return;
    }
    std::ifstream file(path, std::ios::binary);
    INFO("expected file: " << path);
    REQUIRE(file);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    CHECK(text == expected);
}

}  // namespace lykta::scenarios
