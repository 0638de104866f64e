// Files are written whole or not at all, one alone and a set. A disk that is full is played by a
// limit on how large a file may become.
#include "base/write_file.hpp"

#include "catch.hpp"

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <system_error>

using namespace lykta;

namespace {

namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>;

class Playground {
public:
    Playground() {
        std::string pattern = (fs::temp_directory_path() / "lykta-write-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
    }
    ~Playground() {
        std::error_code ignored;
        fs::remove_all(base_, ignored);
    }
    Playground(const Playground&) = delete;
    Playground& operator=(const Playground&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const {
        return (base_ / name).string();
    }
    void put(const std::string& name, const std::string& bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
    }
    /// Everything, hidden files too; folders end with '/', links show where they lead.
    [[nodiscard]] Files all() const {
        Files out;
        for (const auto& entry : fs::recursive_directory_iterator(base_)) {
            const std::string name = entry.path().lexically_relative(base_).string();
            if (entry.is_symlink()) {
                out[name] = "-> " + fs::read_symlink(entry.path()).string();
            } else if (entry.is_directory()) {
                out[name + "/"] = "";
            } else {
                std::ifstream file(entry.path(), std::ios::binary);
                out[name] = {std::istreambuf_iterator<char>(file), {}};
            }
        }
        return out;
    }

private:
    fs::path base_;
};

/// No file becomes larger than 1000 bytes.
class FullDisk {
public:
    FullDisk() {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit full = before_;
        full.rlim_cur = 1000;
        ::setrlimit(RLIMIT_FSIZE, &full);
        handler_ = ::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

const std::string too_much(1001, 'x');

/// What the machine said of it; empty: it went well.
std::string refusal(const auto& write) {
    try {
        write();
    } catch (const std::system_error& error) {
        return error.what();
    }
    return {};
}

std::string refusal_of(const std::string& path) {
    return refusal([&] { write_file(path, "new"); });
}

}  // namespace

TEST_CASE("A file is written with the folders above it") {
    const Playground ground;
    write_file(ground.path("deep/er/file"), "bytes");
    CHECK(ground.all() == Files{{"deep/", ""}, {"deep/er/", ""}, {"deep/er/file", "bytes"}});
}

TEST_CASE("A file is replaced and nothing is left beside it") {
    const Playground ground;
    ground.put("file", "old");
    write_file(ground.path("file"), "new");
    CHECK(ground.all() == Files{{"file", "new"}});
}

TEST_CASE("A file that is replaced keeps its permissions and its owner") {
    const Playground ground;
    ground.put("file", "old");
    const uid_t owner = ::geteuid() == 0 ? 65534 : ::geteuid();  // only root gives files away
    REQUIRE(::chown(ground.path("file").c_str(), owner, ::getegid()) == 0);
    REQUIRE(::chmod(ground.path("file").c_str(), 0640) == 0);
    write_file(ground.path("file"), "new");
    struct stat after {};
    REQUIRE(::stat(ground.path("file").c_str(), &after) == 0);
    CHECK((after.st_mode & 07777U) == 0640U);
    CHECK(after.st_uid == owner);
}

TEST_CASE("A link stays a link and its file is replaced") {
    const Playground ground;
    fs::create_directory(ground.path("elsewhere"));
    ground.put("elsewhere/file", "old");
    fs::create_symlink("elsewhere/file", ground.path("link"));
    write_file(ground.path("link"), "new");
    CHECK(ground.all() ==
          Files{{"elsewhere/", ""}, {"elsewhere/file", "new"}, {"link", "-> elsewhere/file"}});
}

TEST_CASE("A link that leads to nothing is refused and stays") {
    const Playground ground;
    fs::create_symlink("nothing", ground.path("link"));
    CHECK(refusal_of(ground.path("link")) == ground.path("link") + ": No such file or directory");
    CHECK(ground.all() == Files{{"link", "-> nothing"}});
}

TEST_CASE("A folder in the file's place is refused") {
    const Playground ground;
    fs::create_directory(ground.path("folder"));
    CHECK(refusal_of(ground.path("folder")) == ground.path("folder") + ": Is a directory");
    CHECK(ground.all() == Files{{"folder/", ""}});
}

TEST_CASE("A file in a folder's place is refused") {
    const Playground ground;
    ground.put("file", "old");
    CHECK(refusal_of(ground.path("file/new")) == ground.path("file/new") + ": Not a directory");
    CHECK(ground.all() == Files{{"file", "old"}});
}

TEST_CASE("A pipe or a device is refused and stays what it is") {
    const Playground ground;
    REQUIRE(::mkfifo(ground.path("pipe").c_str(), 0600) == 0);
    CHECK(refusal_of(ground.path("pipe")) == ground.path("pipe") + ": Operation not supported");
    CHECK(fs::is_fifo(ground.path("pipe")));
}

TEST_CASE("A file that we may not write is refused though its folder is ours") {
    const Playground ground;
    fs::permissions(ground.path(""), fs::perms::all);
    ground.put("file", "old");
    REQUIRE(::chmod(ground.path("file").c_str(), 0444) == 0);
    const bool root = ::geteuid() == 0;  // who may write everything
    REQUIRE((!root || ::seteuid(65534) == 0));
    const std::string said = refusal_of(ground.path("file"));
    REQUIRE((!root || ::seteuid(0) == 0));
    CHECK(said == ground.path("file") + ": Permission denied");
    CHECK(ground.all() == Files{{"file", "old"}});
}

TEST_CASE("A machine that lets no folder be made is told with the file's name") {
    CHECK(refusal_of("/proc/lykta/file").starts_with("/proc/lykta/file: "));
}

TEST_CASE("A disk that is full leaves the old file and nothing beside it") {
    const Playground ground;
    ground.put("file", "old");
    std::string said;
    {
        const FullDisk full;
        said = refusal([&] { write_file(ground.path("file"), too_much); });
    }
    CHECK(said == ground.path("file") + ": File too large");
    CHECK(ground.all() == Files{{"file", "old"}});
}

TEST_CASE("A disk that is full leaves no folder that was made for the file") {
    const Playground ground;
    {
        const FullDisk full;
        CHECK_THROWS_AS(write_file(ground.path("new/folder/file"), too_much), std::system_error);
    }
    CHECK(ground.all() == Files{});
}

TEST_CASE("What a killed run left beside is in nobody's way") {
    const Playground ground;
    const std::string left = ".lykta-" + std::to_string(::getpid()) + "-0";
    ground.put(left, "half");
    write_file(ground.path("file"), "new");
    CHECK(ground.all() == Files{{left, "half"}, {"file", "new"}});
}

TEST_CASE("A set of files is written") {
    const Playground ground;
    ground.put("a", "old");
    write_files({{ground.path("a"), "1"}, {ground.path("new/b"), "2"}, {ground.path("c"), "3"}});
    CHECK(ground.all() == Files{{"a", "1"}, {"c", "3"}, {"new/", ""}, {"new/b", "2"}});
}

TEST_CASE("Of a set nothing is written where the disk is full at the last") {
    const Playground ground;
    ground.put("a", "old");
    std::string said;
    {
        const FullDisk full;
        said = refusal([&] {
            write_files({{ground.path("a"), "1"},
                         {ground.path("new/b"), "2"},
                         {ground.path("new/c"), too_much}});
        });
    }
    CHECK(said == ground.path("new/c") + ": File too large");
    CHECK(ground.all() == Files{{"a", "old"}});
}

TEST_CASE("Of a set nothing is written where a folder stands in the place of the last") {
    const Playground ground;
    ground.put("a", "old");
    fs::create_directory(ground.path("b"));
    CHECK_THROWS_AS(write_files({{ground.path("a"), "1"}, {ground.path("b"), "2"}}),
                    std::system_error);
    CHECK(ground.all() == Files{{"a", "old"}, {"b/", ""}});
}

TEST_CASE("Of a set those that took their place step back where a later one cannot") {
    const Playground ground;
    ground.put("a", "old");
    // By the time that "c" is to take its place, "c/d" has made a folder there.
    const std::string said = refusal([&] {
        write_files({{ground.path("a"), "1"},
                     {ground.path("b"), "2"},
                     {ground.path("c"), "3"},
                     {ground.path("c/d"), "4"}});
    });
    CHECK(said == ground.path("c") + ": Is a directory");
    CHECK(ground.all() == Files{{"a", "old"}});
}

TEST_CASE("What is open takes all bytes or says why not") {
    const Playground ground;
    ground.put("file", "");
    std::FILE* const file = std::fopen(ground.path("file").c_str(), "wb");
    REQUIRE(file != nullptr);
    CHECK(write_bytes(::fileno(file), "bytes"));
    {
        const FullDisk full;
        CHECK_FALSE(write_bytes(::fileno(file), too_much));
    }
    std::fclose(file);
}
