// Shortcuts that lead back to where one came from: each is told once, and everything else is read.
#include "source/source_tree.hpp"

#include "catch.hpp"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace lykta;
namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

namespace {

/// A site on a disk, since only a disk has links.
class Site {
public:
    Site() {
        std::string pattern = (fs::temp_directory_path() / "lykta-links-XXXXXX").string();
        root_ = ::mkdtemp(pattern.data());
        write("site.yaml", "name: Test\n");
    }
    ~Site() {
        std::error_code ignored;
        fs::remove_all(root_, ignored);
    }
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    void write(const std::string& path, const std::string& bytes = "x") const {
        fs::create_directories((root_ / path).parent_path());
        std::ofstream(root_ / path, std::ios::binary) << bytes;
    }
    void link(const std::string& target, const std::string& path) const {
        fs::create_directories((root_ / path).parent_path());
        fs::create_symlink(target, root_ / path);
    }

    /// "code file" of each mistake, and the files of media/ and theme/.
    struct Read {
        Lines mistakes;
        Lines media;
        Lines theme;
    };
    [[nodiscard]] Read read() const {
        Diagnostics diagnostics;
        const Documents documents =
            read_source_tree(*disk(root_.string()), *memory({}), {}, diagnostics);
        sort(diagnostics);
        Read out;
        for (const Diagnostic& one : diagnostics) {
            out.mistakes.push_back(std::string(one.kind->code) + " " + one.place.file);
        }
        for (const auto& [file, bytes] : documents.media) out.media.push_back(file);
        for (const auto& [file, from] : documents.copied) out.media.push_back(file);
        std::sort(out.media.begin(), out.media.end());
        for (const auto& [file, bytes] : documents.theme) out.theme.push_back(file);
        return out;
    }

private:
    fs::path root_;
};

}  // namespace

TEST_CASE("Two links to the folder in which they lie are told, and the folder is read") {
    const Site site;
    for (const std::string folder : {"media", "theme"}) {
        site.write(folder + "/x.pdf");
        site.link(".", folder + "/a");
        site.link(".", folder + "/b");
        site.write(folder + "/below/y.pdf");
    }
    const auto read = site.read();
    CHECK(read.mistakes == Lines{"path-leads-back media/a", "path-leads-back media/b",
                                 "path-leads-back theme/a", "path-leads-back theme/b"});
    CHECK(read.media == Lines{"media/below/y.pdf", "media/x.pdf"});
    CHECK(read.theme == Lines{"theme/below/y.pdf", "theme/x.pdf"});
}

TEST_CASE("Links that name each other are told as leading back") {
    const Site site;
    site.write("media/x.jpg");
    site.link("b", "media/a");
    site.link("a", "media/b");
    const auto read = site.read();
    CHECK(read.mistakes == Lines{"path-leads-back media/a", "path-leads-back media/b"});
    CHECK(read.media == Lines{"media/x.jpg"});
}

TEST_CASE("Folders that link to each other are read, until a link leads back") {
    const Site site;
    site.write("media/a/x.jpg");
    site.write("media/b/y.jpg");
    site.link("../b", "media/a/to-b");
    site.link("../a", "media/b/to-a");
    const auto read = site.read();
    CHECK(read.mistakes == Lines{"path-leads-back media/a/to-b/to-a"});
    CHECK(read.media == Lines{"media/a/to-b/y.jpg", "media/a/x.jpg", "media/b/y.jpg"});
}

TEST_CASE("A link to a folder above is told, and so is one to the site itself") {
    const Site site;
    site.write("media/a/b/x.jpg");
    site.link("..", "media/a/b/up");
    site.link("../../..", "media/a/b/top");
    site.link("../media", "theme/media");
    site.link("../theme", "media/theme");
    const auto read = site.read();
    CHECK(read.mistakes == Lines{"path-leads-back media/a/b/top", "path-leads-back media/a/b/up",
                                 "path-leads-back media/theme/media"});
    CHECK(read.media == Lines{"media/a/b/x.jpg"});
}

TEST_CASE("A folder that several links lead to is read by each way") {
    const Site site;
    site.write("media/logos/x.svg");
    site.link("../logos", "media/2025/logos");
    site.link("../logos", "media/2026/logos");
    const auto read = site.read();
    CHECK(read.mistakes.empty());
    CHECK(read.media ==
          Lines{"media/2025/logos/x.svg", "media/2026/logos/x.svg", "media/logos/x.svg"});
}

TEST_CASE("Many folders that all link to each other come to an end, each link told at most once") {
    const Site site;
    constexpr int folders = 7;
    for (int from = 0; from < folders; ++from) {
        site.write("media/" + std::to_string(from) + "/x.jpg");
        for (int to = 0; to < folders; ++to) {
            site.link("../" + std::to_string(to),
                      "media/" + std::to_string(from) + "/to-" + std::to_string(to));
        }
    }
    const auto read = site.read();
    CHECK(read.mistakes.size() <= folders * folders);
    CHECK(read.media.size() < 1000);
}
