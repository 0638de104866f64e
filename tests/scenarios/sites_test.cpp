// tests/sites: one folder a behaviour. Each has a site; shows.yaml says what its pages show of the
// behaviour; absent.txt names files that must not come, a line each; a folder base/ lies over the
// program's own content and templates where it is there. In expected/ stand whole pages, one of
// each kind in all of tests/sites: so a page is read whole, and no change has to be read twice.

#include "base/diagnostic_printer.hpp"
#include "build.hpp"
#include "catch.hpp"
#include "portal/portal.hpp"
#include "scenarios/expected.hpp"
#include "scenarios/pseudo.hpp"
#include "scenarios/shown.hpp"
#include "source/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

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

/// The page as a reader gets it, kept for the HTML checker, too.
std::string made(const std::string& home, const std::string& file, const Outputs& outputs) {
    INFO("page: " << file);
    const auto output = outputs.find(file);
    REQUIRE(output != outputs.end());
    std::string page = with_plain_assets(output->second, outputs);
    const fs::path kept = fs::path(LYKTA_MADE) / fs::path(home).filename() / file;
    fs::create_directories(kept.parent_path());
    std::ofstream(kept, std::ios::binary) << page;
    return page;
}

/// The whole pages of a site, in the order of their names.
std::vector<std::string> whole_pages(const std::string& home) {
    const fs::path expected = fs::path(home) / "expected";
    std::vector<std::string> files;
    if (fs::is_directory(expected)) files = files_below(expected);
    std::sort(files.begin(), files.end());
    return files;
}

void expect_pages(const std::string& home, const Built& built) {
    INFO(print_text(built.diagnostics, MessageLanguage::en,
                    [](const std::string&) { return std::nullopt; }));
    REQUIRE_FALSE(has_errors(built.diagnostics));
    expect_absent(home, built.outputs);
    fs::remove_all(fs::path(LYKTA_MADE) / fs::path(home).filename());
    const std::vector<std::string> whole = whole_pages(home);
    for (const std::string& file : whole) {
        expect_file(home + "/expected/" + file, made(home, file, built.outputs));
    }
    const std::vector<Shown> shown = read_shown(home + "/shows.yaml");
    for (const Shown& row : shown) {
        INFO(row.file << "\n" << row.path);
        CHECK(texts_at(made(home, row.file, built.outputs), row.path) == row.texts);
    }
    REQUIRE(whole.size() + shown.size() > 0);
}

}  // namespace

TEST_CASE("Each site of tests/sites shows what it is about") {
    for (const std::string& name : names("sites")) {
        if (name == "pseudo" || name == "brochures") {
            continue;  // below, and in tests/brochures
        }
        DYNAMIC_SECTION(name) {
            const std::string home = folder("sites", name);
            expect_pages(home, build(Base(Over(disk(home + "/base"), disk(LYKTA_SOURCE_DIR))),
                                     *disk(home + "/site"), first_of_october));
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
    const Built built = build(Base(*base),
                              Over(memory({{"translations/yi.po", pseudo_catalogue(portal, "yi")}}),
                                   disk(home + "/site")),
                              first_of_october);
    expect_pages(home, built);
    for (const auto& [file, page] : built.outputs) {
        if (file.starts_with("yi/") && page.find("http-equiv") == std::string::npos) {
            INFO(file);
            CHECK(page.find("<html lang=\"yi\" dir=\"rtl\">") != std::string::npos);
            CHECK(page.find("visas på svenska") == std::string::npos);
        }
    }
}

TEST_CASE("One page of each kind is kept whole, and no more") {
    std::map<std::string, std::set<std::string>> pages;  // kind -> files
    for (const std::string& name : names("sites")) {
        for (const std::string& file : whole_pages(folder("sites", name))) {
            std::ifstream page(folder("sites", name) + "/expected/" + file, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(page), {}};
            const auto kind = texts_at(bytes, "//body/@data-kind");
            pages[kind.empty() ? "redirect" : kind.front()].insert(name + "/" + file);
        }
    }
    for (const auto& [kind, files] : pages) {
        INFO(kind << ": " << *files.begin() << " and " << *files.rbegin());
        CHECK(files.size() == 1);
    }
    std::set<std::string> kinds{"redirect"};
    const std::string full = folder("sites", "full");
    const Built built =
        build(Base(*disk(LYKTA_SOURCE_DIR)), *disk(full + "/site"), first_of_october);
    for (const auto& [file, page] : built.outputs) {
        if (!file.ends_with(".html")) continue;
        for (const std::string& kind : texts_at(page, "//body/@data-kind")) kinds.insert(kind);
    }
    for (const std::string& kind : kinds) {
        INFO("no whole page: " << kind);
        CHECK(pages.contains(kind));
    }
}

TEST_CASE("A path gives the texts it finds in a page, and shows what is invisible") {
    const std::string page =
        "<!doctype html><html lang=\"ar\"><body><main><p class=\"a\">Ett\n  två</p>"
        "<p><bdi dir=\"ltr\">070</bdi> \xE2\x81\xA6"
        "3\xE2\x81\xA9</p></main></body></html>";
    using Texts = std::vector<std::string>;
    CHECK(texts_at(page, "//main/p") == Texts{"Ett två", "070 ⟦3⟧"});
    CHECK(texts_at(page, "//html/@lang") == Texts{"ar"});
    CHECK(texts_at(page, "//p[@class='b']").empty());
    CHECK(texts_at(page, "count(//p)") == Texts{"2"});
}
