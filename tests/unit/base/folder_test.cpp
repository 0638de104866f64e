// Nothing outside a folder of ours is read, written or removed, whatever links lie in it; and what
// the machine refuses is told by the path of the very file.
#include "base/folder.hpp"

#include "base/file_refused.hpp"
#include "catch.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

using namespace lykta;

namespace {

namespace fs = std::filesystem;

class Playground {
public:
    Playground() {
        std::string pattern = (fs::temp_directory_path() / "lykta-folder-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
        fs::create_directories(base_ / "ours/deep");
        fs::create_directories(base_ / "victim/deep");
        put("victim/deep/thesis", "years of work");
        fs::create_symlink("../victim", base_ / "ours/link");
        folder = find_folder(path("ours"));
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
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    Folder folder;

private:
    fs::path base_;
};

struct Refusal {
    std::string path;
    int number = 0;
    std::optional<FileKind> found;
};

Refusal refusal(const auto& act) {
    try {
        act();
    } catch (const FileRefused& error) {
        return {error.path, error.code().value(), error.found};
    }
    return {};
}

}  // namespace

TEST_CASE("No link on the way is followed, whatever is to be done behind it") {
    const Playground ground;
    const Folder& ours = ground.folder;
    const std::string link = ground.path("ours/link");
    const std::string behind = "link/deep/thesis";
    CHECK(refusal([&] { (void)read_file(ours, behind); }).path == link);
    CHECK(refusal([&] { write_file(ours, "link/new", "x"); }).path == link);
    CHECK(refusal([&] { replace_file(ours, behind, "x", {}); }).path == link);
    CHECK(refusal([&] { make_folder(ours, "link/new", 0777); }).path == link);
    CHECK(refusal([&] { remove_node(ours, behind, Node{}); }).path == link);
    CHECK(refusal([&] { (void)node_at(ours, behind); }).path == link);
    CHECK(refusal([&] { (void)link_file(ours, ours, behind); }).path == link);
    CHECK(ground.read("victim/deep/thesis") == "years of work");
    CHECK(std::distance(fs::directory_iterator(ground.path("victim")), {}) == 1);
}

TEST_CASE("A link at the end is not followed either") {
    const Playground ground;
    fs::create_symlink("../victim/deep/thesis", ground.path("ours/file"));
    CHECK(refusal([&] { (void)read_file(ground.folder, "file"); }).path ==
          ground.path("ours/file"));
    CHECK(refusal([&] { write_file(ground.folder, "file", "x"); }).number == EEXIST);
    CHECK(refusal([&] { (void)open_folder(ground.folder, "link"); }).path ==
          ground.path("ours/link"));
    replace_file(ground.folder, "file", "ours", {0, UTIME_NOW});
    CHECK(ground.read("ours/file") == "ours");
    CHECK(ground.read("victim/deep/thesis") == "years of work");
}

TEST_CASE("A walk tells what each thing is, and goes behind no link") {
    const Playground ground;
    REQUIRE(::mkfifo(ground.path("ours/deep/pipe").c_str(), 0600) == 0);
    const Tree tree = walk(ground.folder);
    REQUIRE(tree.size() == 3);
    CHECK(tree.at("deep").kind == FileKind::folder);
    CHECK(tree.at("deep/pipe").kind == FileKind::pipe);
    CHECK(tree.at("link").kind == FileKind::link);
    CHECK(list(ground.folder).size() == 2);
}

TEST_CASE("A pipe is not waited for, and called what it is") {
    const Playground ground;
    REQUIRE(::mkfifo(ground.path("ours/pipe").c_str(), 0600) == 0);
    const Refusal said = refusal([&] { (void)read_file(ground.folder, "pipe"); });
    CHECK(said.path == ground.path("ours/pipe"));
    CHECK(said.found == FileKind::pipe);
}

TEST_CASE("A folder that holds something stays") {
    const Playground ground;
    ground.put("ours/deep/own", "own");
    const Node folder = *node_at(ground.folder, "deep");
    CHECK_FALSE(remove_node(ground.folder, "deep", folder));
    fs::remove(ground.path("ours/deep/own"));
    CHECK(remove_node(ground.folder, "deep", folder));
    CHECK_FALSE(node_at(ground.folder, "deep"));
}

TEST_CASE("Nothing is left of a file that the disk did not take whole") {
    const Playground ground;
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = 1000;
    ::setrlimit(RLIMIT_FSIZE, &full);
    auto* const handler = ::signal(SIGXFSZ, SIG_IGN);
    const Refusal said =
        refusal([&] { write_file(ground.folder, "deep/file", std::string(1001, 'x')); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    CHECK(said.path == ground.path("ours/deep/file"));
    CHECK(said.number == EFBIG);
    CHECK(fs::is_empty(ground.path("ours/deep")));
}

TEST_CASE("A file that the machine refuses to close is no file that was written") {
    Descriptor file(::open("/dev/null", O_RDONLY));
    Descriptor other(::open("/dev/null", O_RDONLY));
    CHECK(other.close());
    CHECK_FALSE(other.open());
    ::close(file.get());
    CHECK_FALSE(file.close());
}
