// Kills publishing at pseudo-random moments and looks whether the site is one generation, whole.
// In memory where the machine has such a disk: ext4 slows down when the same files are made and
// removed hundreds of times a second, and a killed process leaves the same on every disk.

#include "publish/manifest.hpp"
#include "publish/publication.hpp"
#include "synthetic_site.hpp"

#include "catch.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

using namespace lykta;
using lykta::test::scrambled;
using lykta::test::synthetic_site;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t seed = 1177;
constexpr int kills = 100;
constexpr std::string_view foreign_path = "own/kept.txt";
using Microseconds = std::chrono::microseconds;

class Folder {
public:
    Folder() {
        const bool memory = ::access("/dev/shm", W_OK) == 0;
        const fs::path disk = memory ? fs::path("/dev/shm") : fs::temp_directory_path();
        std::string pattern = (disk / "lykta-kill-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
    }
    ~Folder() { clear(); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void clear() const {
        std::error_code ignored;
        fs::remove_all(base_, ignored);
    }
    [[nodiscard]] fs::path site() const { return base_ / "public"; }

private:
    fs::path base_;
};

struct Run {
    int status = 0;
    Microseconds publishing{0};
};

/// Runs kill_publish, which is killed after that time of publishing where one is given.
Run run(const Folder& folder, const std::string& mode, std::uint64_t generation,
        std::optional<Microseconds> life) {
    std::array<int, 2> begun{};
    REQUIRE(::pipe2(begun.data(), O_CLOEXEC) == 0);
    const std::string directory = folder.site().string();
    const std::string seed_text = std::to_string(seed);
    const std::string generation_text = std::to_string(generation);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(begun[1], STDOUT_FILENO);
        ::execl(KILL_PUBLISH, KILL_PUBLISH, directory.c_str(), mode.c_str(), seed_text.c_str(),
                generation_text.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(begun[1]);
    char byte = 0;
    const ssize_t got = ::read(begun[0], &byte, 1);
    const auto begin = std::chrono::steady_clock::now();
    if (life) {
        std::this_thread::sleep_for(*life);
        ::kill(child, SIGKILL);
    }
    Run result;
    ::waitpid(child, &result.status, 0);
    result.publishing =
        std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - begin);
    ::close(begun[0]);
    REQUIRE(got == 1);
    return result;
}

Microseconds time_of_publishing(const Folder& folder, const std::string& mode) {
    Microseconds last{0};
    for (std::uint64_t generation = 1; generation <= 3; ++generation) {
        const Run whole = run(folder, mode, generation, std::nullopt);
        REQUIRE(whole.status == 0);
        last = whole.publishing;
    }
    return last;
}

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    std::string bytes(fs::file_size(path), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// The generation that is shown, or what is wrong with it.
std::string shown(const Folder& folder) {
    if (!fs::exists(folder.site())) return "nothing";
    Outputs found;
    for (const auto& entry : fs::recursive_directory_iterator(folder.site())) {
        if (entry.is_directory()) {
            if (fs::is_empty(entry.path())) return "an empty folder " + entry.path().string();
            continue;
        }
        found[entry.path().lexically_relative(folder.site()).generic_string()] = read(entry.path());
    }
    found.erase(std::string(foreign_path));
    const auto manifest = found.extract(std::string(manifest_name));
    if (manifest.empty()) return "no manifest";
    const std::string generation = found["generation"];
    const Outputs expected = synthetic_site(seed, std::strtoull(generation.c_str(), nullptr, 10));
    if (found != expected) return "a mixture around generation " + generation;
    if (manifest.mapped() != print_manifest(manifest_of(expected))) return "another's manifest";
    return generation;
}

struct Tally {
    int killed = 0;
    int old_sites = 0;
    int new_sites = 0;
    int completed = 0;  // by the journal
};

void place_foreign_file(const Folder& folder) {
    const fs::path path = folder.site() / foreign_path;
    fs::create_directories(path.parent_path());
    std::ofstream(path) << "kept";
}

Tally kill_again_and_again(const std::string& mode) {
    const Folder folder;
    Microseconds usual = time_of_publishing(folder, mode);
    place_foreign_file(folder);
    Tally tally;
    std::uint64_t generation = 3;
    std::string before = "3";
    for (int round = 0; round < kills; ++round) {
        if (round % 10 == 9) {  // the very first publication may be killed as well
            folder.clear();
            before = "nothing";
        }
        ++generation;
        const auto moment = static_cast<std::int64_t>(scrambled(seed + generation) %
                                                      static_cast<std::uint64_t>(usual.count()));
        const Run shortened = run(folder, mode, generation, Microseconds(moment));
        if (WIFSIGNALED(shortened.status)) ++tally.killed;
        if (mode == "journal" && recover(folder.site().string())) ++tally.completed;

        INFO("killed after " << moment << " us in round " << round);
        const std::string after = shown(folder);
        const bool whole = after == before || after == std::to_string(generation);
        if (!whole) FAIL("the site was " << before << " and is now " << after);
        ++(after == before ? tally.old_sites : tally.new_sites);

        ++generation;
        const Run next = run(folder, mode, generation, std::nullopt);
        REQUIRE(next.status == 0);
        usual = next.publishing;
        before = std::to_string(generation);
        REQUIRE(shown(folder) == before);
        if (round % 10 == 9) place_foreign_file(folder);
        REQUIRE(read(folder.site() / foreign_path) == "kept");
    }
    return tally;
}

void check_spread(const Tally& tally) {
    WARN(tally.killed << " of " << kills << " runs died; after them " << tally.old_sites
                      << " old and " << tally.new_sites << " new sites, " << tally.completed
                      << " completed by the journal");
    // The moments must have met publishing, or this proves nothing.
    CHECK(tally.killed >= kills / 5);
    CHECK(tally.old_sites > 0);
}

}  // namespace

TEST_CASE("Killed at any moment, an exchange leaves the old site or the new one") {
    check_spread(kill_again_and_again("exchange"));
}

TEST_CASE("Killed at any moment, a journal leaves a site that the next run makes whole") {
    const Tally tally = kill_again_and_again("journal");
    check_spread(tally);
    CHECK(tally.completed > 0);
}
