// tests/sites: one folder a behaviour. Each has a site, and the pages that show the behaviour in
// expected/; absent.txt names files that must not come, a line each; a folder base/ lies over the
// program's own content and templates where it is there.

#include "base/diagnostic_printer.hpp"
#include "build.hpp"
#include "catch.hpp"
#include "portal/portal.hpp"
#include "scenarios/expected.hpp"
#include "scenarios/pseudo.hpp"
#include "source/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace lykta;
using namespace lykta::scenarios;

namespace {

namespace fs = std::filesystem;

constexpr Date first_of_october{std::chrono::year{2026}, std::chrono::month{10},
                                std::chrono::day{1}};

/// Some files laid over others, as a scenario's own base is laid over the program's.
class Over final : public FileSystem {
public:
    Over(std::unique_ptr<FileSystem> upper, std::unique_ptr<FileSystem> lower)
        : upper_(std::move(upper)), lower_(std::move(lower)) {}

    [[nodiscard]] ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        ReadFile file = upper_->read(path, limit);
        return file.error == FileError::none ? file : lower_->read(path, limit);
    }
    [[nodiscard]] ListedFolder list(const std::string& path) const override {
        ListedFolder folder = lower_->list(path);
        for (const FileEntry& entry : upper_->list(path).entries) {
            const auto same = [&](const FileEntry& other) { return other.name == entry.name; };
            if (std::none_of(folder.entries.begin(), folder.entries.end(), same)) {
                folder.entries.push_back(entry);
            }
        }
        std::sort(folder.entries.begin(), folder.entries.end(),
                  [](const auto& a, const auto& b) { return a.name < b.name; });
        return folder;
    }

private:
    std::unique_ptr<FileSystem> upper_;
    std::unique_ptr<FileSystem> lower_;
};

std::vector<std::string> files_below(const fs::path& folder) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path().lexically_relative(folder).generic_string());
        }
    }
    return files;
}

/// An asset's name has a hash of its bytes: a new colour must not change every expected page.
std::string with_plain_assets(std::string page, const Outputs& outputs) {
    REQUIRE(outputs.lower_bound("assets/lykta.") != outputs.end());
    for (const auto& [name, bytes] : outputs) {
        if (!name.starts_with("assets/lykta.")) continue;
        const std::string plain = "assets/lykta" + name.substr(name.rfind('.'));
        for (std::size_t at = page.find(name); at != std::string::npos; at = page.find(name, at)) {
            page.replace(at, name.size(), plain);
        }
    }
    return page;
}

void expect_absent(const std::string& home, const Outputs& outputs) {
    std::ifstream list(home + "/absent.txt");
    for (std::string file; std::getline(list, file);) {
        INFO("file that must not come: " << file);
        CHECK_FALSE(outputs.contains(file));
    }
}

void expect_pages(const std::string& home, const Built& built) {
    INFO(print_text(built.diagnostics, MessageLanguage::en,
                    [](const std::string&) { return std::nullopt; }));
    REQUIRE_FALSE(has_errors(built.diagnostics));
    const fs::path expected = fs::path(home) / "expected";
    REQUIRE(fs::is_directory(expected));
    expect_absent(home, built.outputs);
    const std::vector<std::string> files = files_below(expected);
    REQUIRE_FALSE(files.empty());
    for (const std::string& file : files) {
        INFO("page: " << file);
        const auto output = built.outputs.find(file);
        REQUIRE(output != built.outputs.end());
        expect_file((expected / file).string(), with_plain_assets(output->second, built.outputs));
    }
}

}  // namespace

TEST_CASE("Each site of tests/sites gives the pages that were approved") {
    for (const std::string& name : names("sites")) {
        if (name == "pseudo" || name == "brochures") {
            continue;  // below, and in tests/brochures
        }
        DYNAMIC_SECTION(name) {
            const std::string home = folder("sites", name);
            expect_pages(
                home, build(*disk(home + "/site"),
                            Over(disk(home + "/base"), disk(LYKTA_SOURCE_DIR)), first_of_october));
        }
    }
}

TEST_CASE("Every kind of page is whole in a right-to-left script") {
    const std::string home = folder("sites", "pseudo");
    const auto base = disk(LYKTA_SOURCE_DIR);
    Diagnostics diagnostics;
    const Portal portal =
        read_portal(read_source_tree(*disk(home + "/site"), *base, record_folders(), diagnostics),
                    first_of_october, diagnostics);
    REQUIRE_FALSE(has_errors(diagnostics));
    const Built built = build(Over(memory({{"translations/yi.po", pseudo_catalogue(portal, "yi")}}),
                                   disk(home + "/site")),
                              *base, first_of_october);
    expect_pages(home, built);
    for (const auto& [file, page] : built.outputs) {
        if (file.starts_with("yi/") && page.find("http-equiv") == std::string::npos) {
            INFO(file);
            CHECK(page.find("<html lang=\"yi\" dir=\"rtl\">") != std::string::npos);
            CHECK(page.find("visas på svenska") == std::string::npos);
        }
    }
}
