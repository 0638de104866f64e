#include "base/file_system.hpp"

#include "catch.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace lykta;
namespace fs = std::filesystem;

namespace {

/// A folder "site" with a neighbour "outside", which no path may reach.
class Playground {
public:
    Playground() {
        std::string pattern = (fs::temp_directory_path() / "lykta-files-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
        fs::create_directories(base_ / "site" / "sub");
        fs::create_directories(base_ / "site-outside");
        write("site-outside/secret", "secret");
    }
    ~Playground() {
        std::error_code ignored;
        fs::remove_all(base_, ignored);
    }
    Playground(const Playground&) = delete;
    Playground& operator=(const Playground&) = delete;

    void write(const std::string& path, const std::string& bytes) const {
        std::ofstream(base_ / path, std::ios::binary) << bytes;
    }
    void link(const std::string& target, const std::string& path) const {
        fs::create_symlink(target, base_ / path);
    }
    [[nodiscard]] fs::path base() const { return base_; }
    [[nodiscard]] std::unique_ptr<FileSystem> site() const {
        return disk((base_ / "site").string());
    }

private:
    fs::path base_;
};

constexpr std::uintmax_t plenty = 1'000'000;

std::string names(const ListedFolder& folder) {
    std::string out;
    for (const FileEntry& entry : folder.entries) {
        out += entry.name + (entry.folder ? "/ " : " ");
    }
    return out;
}

}  // namespace

TEST_CASE("A file on disk is read whole, zero bytes included") {
    const Playground playground;
    const std::string bytes("a\0b\r\n", 5);
    playground.write("site/sub/x", bytes);
    const ReadFile file = playground.site()->read("sub/x", plenty);
    CHECK(file.error == FileError::none);
    CHECK(file.bytes == bytes);
}

TEST_CASE("A file of exactly the limit is read and one byte more is too large") {
    const Playground playground;
    playground.write("site/x", "12345");
    CHECK(playground.site()->read("x", 5).bytes == "12345");
    const ReadFile refused = playground.site()->read("x", 4);
    CHECK(refused.error == FileError::too_large);
    CHECK(refused.bytes.empty());
}

TEST_CASE("A huge file is refused without being read") {
    const Playground playground;
    playground.write("site/huge", "");
    fs::resize_file(playground.base() / "site/huge", 1ULL << 40U);
    CHECK(playground.site()->read("huge", plenty).error == FileError::too_large);
}

TEST_CASE("A file that says it is empty and is not keeps to the limit") {
    CHECK(disk("/proc")->read("version", 10).error == FileError::too_large);
    CHECK(disk("/proc")->read("version", plenty).bytes.starts_with("Linux"));
}

TEST_CASE("What is not there is missing") {
    const Playground playground;
    playground.write("site/x", "");
    CHECK(playground.site()->read("y", plenty).error == FileError::missing);
    CHECK(playground.site()->read("y/z", plenty).error == FileError::missing);
    CHECK(playground.site()->read("x/z", plenty).error == FileError::missing);
    CHECK(playground.site()->list("y").error == FileError::missing);
}

TEST_CASE("A folder or a pipe is not a file") {
    const Playground playground;
    REQUIRE(::mkfifo((playground.base() / "site/pipe").c_str(), 0600) == 0);
    CHECK(playground.site()->read("sub", plenty).error == FileError::not_a_file);
    CHECK(playground.site()->read("pipe", plenty).error == FileError::pipe);
}

TEST_CASE("A path upwards or from the top leads outside") {
    const Playground playground;
    for (const auto* path : {"../site-outside/secret", "sub/../../site-outside/secret", "..",
                             "sub/..", "/etc/passwd"}) {
        INFO(path);
        CHECK(playground.site()->read(path, plenty).error == FileError::outside);
        CHECK(playground.site()->list(path).error == FileError::outside);
    }
}

TEST_CASE("A link that leaves the root leads outside, relative or absolute") {
    const Playground playground;
    playground.link("../site-outside/secret", "site/relative");
    playground.link((playground.base() / "site-outside/secret").string(), "site/absolute");
    playground.link("../site-outside", "site/folder");
    for (const auto* path : {"relative", "absolute", "folder/secret"}) {
        INFO(path);
        CHECK(playground.site()->read(path, plenty).error == FileError::outside);
    }
    CHECK(playground.site()->list("folder").error == FileError::outside);
}

TEST_CASE("A link that stays below the root is followed, relative or absolute") {
    const Playground playground;
    playground.write("site/sub/x", "here");
    playground.link("sub/x", "site/relative");
    playground.link((playground.base() / "site/sub/x").string(), "site/absolute");
    CHECK(playground.site()->read("relative", plenty).bytes == "here");
    CHECK(playground.site()->read("absolute", plenty).bytes == "here");
}

TEST_CASE("A link in a circle is an error and not a hang") {
    const Playground playground;
    playground.link("b", "site/a");
    playground.link("a", "site/b");
    CHECK(playground.site()->read("a", plenty).error == FileError::circular);
    CHECK(playground.site()->list("").entries[0].error == FileError::circular);
}

TEST_CASE("A folder on disk is listed by name") {
    const Playground playground;
    playground.write("site/b", "12");
    playground.write("site/a", "");
    playground.write("site/å", "");
    const ListedFolder folder = playground.site()->list("");
    CHECK(names(folder) == "a b sub/ å ");
    CHECK(playground.site()->list("sub").entries.empty());
}

TEST_CASE("Listing tells of links that lead out, of broken ones and of pipes") {
    const Playground playground;
    playground.link("../site-outside", "site/out");
    playground.link("nowhere", "site/broken");
    playground.link("sub", "site/within");
    REQUIRE(::mkfifo((playground.base() / "site/pipe").c_str(), 0600) == 0);
    const ListedFolder folder = playground.site()->list("");
    REQUIRE(names(folder) == "broken out pipe sub/ within/ ");
    CHECK(folder.entries[0].error == FileError::missing);
    CHECK(folder.entries[1].error == FileError::outside);
    CHECK(folder.entries[2].error == FileError::pipe);
    CHECK(folder.entries[4].error == FileError::none);
}

TEST_CASE("Listing tells where a link to a folder really leads") {
    const Playground playground;
    playground.write("site/x", "");
    playground.link(".", "site/sub/here");
    playground.link("../x", "site/sub/file");
    playground.link((playground.base() / "site").string(), "site/sub/top");
    playground.link("here/here", "site/sub/twice");
    const ListedFolder folder = playground.site()->list("sub");
    REQUIRE(names(folder) == "file here/ top/ twice/ ");
    CHECK(folder.entries[0].leads_to == std::nullopt);
    CHECK(folder.entries[1].leads_to == "sub");
    CHECK(folder.entries[2].leads_to == "");
    CHECK(folder.entries[3].leads_to == "sub");
    CHECK(playground.site()->list("").entries[0].leads_to == std::nullopt);
}

TEST_CASE("A file is not a folder") {
    const Playground playground;
    playground.write("site/x", "");
    CHECK(playground.site()->list("x").error == FileError::not_a_folder);
    CHECK(disk((playground.base() / "site/x").string())->list("").error == FileError::not_a_folder);
}

TEST_CASE("A root that is not there is missing") {
    CHECK(disk("/nowhere/at/all")->list("").error == FileError::missing);
    CHECK(disk("/nowhere/at/all")->read("x", plenty).error == FileError::missing);
}

TEST_CASE("Memory gives what it was given") {
    const auto files = memory({{"a/x", "12345"}, {"bad", FileError::unreadable}});
    CHECK(files->read("a/x", 5).bytes == "12345");
    CHECK(files->read("a/x", 4).error == FileError::too_large);
    CHECK(files->read("bad", plenty).error == FileError::unreadable);
    CHECK(files->read("a", plenty).error == FileError::not_a_file);
    CHECK(files->read("b", plenty).error == FileError::missing);
    CHECK(files->read("a/../bad", plenty).error == FileError::outside);
}

TEST_CASE("Memory lists files and the folders they make") {
    const auto files = memory({{"a/x", "12"}, {"a-b", ""}, {"a/y/z", ""}, {"empty/", ""}});
    CHECK(names(files->list("")) == "a/ a-b empty/ ");
    CHECK(names(files->list("a")) == "x y/ ");
    CHECK(files->list("empty").entries.empty());
    CHECK(files->list("empty").error == FileError::none);
    CHECK(files->list("a/x").error == FileError::not_a_folder);
    CHECK(files->list("b").error == FileError::missing);
    CHECK(files->list("..").error == FileError::outside);
}

TEST_CASE("Memory tells in a list only what listing a disk would tell") {
    const auto files = memory(
        {{"a", FileError::unreadable}, {"b", FileError::outside}, {"c/", FileError::unreadable}});
    const ListedFolder folder = files->list("");
    REQUIRE(names(folder) == "a b c/ ");
    CHECK(folder.entries[0].error == FileError::none);
    CHECK(folder.entries[1].error == FileError::outside);
    CHECK(files->list("c").error == FileError::unreadable);
}

TEST_CASE("An empty memory is an empty root") {
    CHECK(memory({})->list("").error == FileError::none);
    CHECK(memory({})->list("").entries.empty());
}

TEST_CASE("A file is read from anywhere in it, and what cannot be read cannot be opened") {
    const Playground playground;
    playground.write("site/sub/text", "0123456789");
    playground.link("../site-outside/secret", "site/out");
    const auto files = playground.site();
    const auto in_memory = memory({{"sub/text", "0123456789"}});
    for (const FileSystem* each : {files.get(), in_memory.get()}) {
        const OpenedFile opened = each->open("sub/text");
        REQUIRE(opened.file != nullptr);
        CHECK(opened.file->size() == 10);
        std::string piece(4, '.');
        CHECK(opened.file->read_at(3, piece) == 4);
        CHECK(piece == "3456");
        CHECK(opened.file->read_at(8, piece) == 2);
        CHECK(piece.substr(0, 2) == "89");
        CHECK(opened.file->read_at(10, piece) == 0);
        CHECK(opened.file->read_at(1'000'000, piece) == 0);
        CHECK(each->open("missing").error == FileError::missing);
        CHECK(each->open("sub").error == FileError::not_a_file);
        CHECK(each->open("../x").error == FileError::outside);
    }
    CHECK(files->open("out").error == FileError::outside);
}
