// Mustache's own cases, all of them, through the compiler and the interpreter that make the pages.
#include "catch.hpp"

#include "lenient_binder.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

std::filesystem::path specification() {
    const char* const shared = std::getenv("LYKTA_SHARED");
    const std::string folder = shared != nullptr ? shared : LYKTA_SOURCE_DIR "/../shared";
    return std::filesystem::path(folder) / "data" / "mustache-spec";
}

std::vector<std::filesystem::path> case_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

TEST_CASE("Every case of Mustache's specification renders as it says") {
    const std::filesystem::path folder = specification();
    if (!std::filesystem::is_directory(folder)) {
        std::cout << "Mustache's specification is not in " << folder << ": its cases are skipped\n";
        return;
    }
    const std::vector<std::filesystem::path> files = case_files(folder);
    int cases = 0;
    for (const std::filesystem::path& file : files) {
        const nlohmann::json contents = nlohmann::json::parse(std::ifstream(file));
        for (const nlohmann::json& test : contents.at("tests")) {
            ++cases;
            INFO(file.filename() << ": " << test.at("name") << "\n" << test.at("template"));
            CHECK(lykta::html::render_leniently(test.at("template"), test.at("data"),
                                                test.value("partials", nlohmann::json::object())) ==
                  test.at("expected").get<std::string>());
        }
    }
    CHECK(cases > 0);
    std::cout << "Mustache's specification: " << cases << " cases in " << files.size()
              << " files ran\n";
}
