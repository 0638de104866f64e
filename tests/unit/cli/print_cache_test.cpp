// What is kept between builds is taken for nothing but what it was, and nothing of others' that
// lies where we keep it, or behind a link there, is read, replaced or removed.
#include "cli/print_cache.hpp"

#include "catch.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace lykta;

namespace {

namespace fs = std::filesystem;

const std::string one(32, '1');
const std::string two(32, '2');
const std::string old_key(32, '3');

class Site {
public:
    Site() {
        std::string pattern = (fs::temp_directory_path() / "lykta-cache-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
        fs::create_directories(base_ / "site");
        put("victim/0123456789/thesis", "years of work");
    }
    ~Site() {
        std::error_code ignored;
        fs::remove_all(base_, ignored);
    }
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    [[nodiscard]] fs::path path(const std::string& name) const { return base_ / name; }
    void put(const std::string& name, const std::string& bytes) const {
        fs::create_directories(path(name).parent_path());
        std::ofstream(path(name), std::ios::binary) << bytes;
    }
    /// As a build does that asks for these.
    [[nodiscard]] std::vector<std::string> built(const std::vector<std::string>& keys) const {
        PrintCache cache(path("site").string(), PrintCache::Use::read_and_keep);
        for (const std::string& key : keys) {
            if (!cache.find(key)) cache.keep(key, "bytes of " + key);
        }
        cache.forget_unused();
        std::vector<std::string> others;
        for (const auto& [where, kind] : cache.others()) {
            others.push_back(fs::path(where).lexically_relative(path("site")).string());
        }
        return others;
    }
    /// Our own folder in SITE/.lykta/print.
    [[nodiscard]] fs::path kept() const {
        for (const auto& entry : fs::directory_iterator(path("site/.lykta/print"))) {
            if (entry.is_directory()) return entry.path();
        }
        return {};
    }
    [[nodiscard]] bool victim_lives() const {
        std::ifstream file(path("victim/0123456789/thesis"));
        return std::string(std::istreambuf_iterator<char>(file), {}) == "years of work";
    }

private:
    fs::path base_;
};

std::optional<std::string> found(const Site& site, const std::string& key) {
    PrintCache cache(site.path("site").string(), PrintCache::Use::read_only);
    return cache.find(key);
}

}  // namespace

TEST_CASE("What is kept is found again, and forgotten when nobody asks for it") {
    const Site site;
    CHECK(site.built({one, two}).empty());
    CHECK(found(site, one) == "bytes of " + one);
    CHECK(site.built({two}).empty());
    CHECK_FALSE(found(site, one));
    CHECK(found(site, two) == "bytes of " + two);
}

TEST_CASE("A check keeps nothing and makes no folder") {
    const Site site;
    PrintCache cache(site.path("site").string(), PrintCache::Use::read_only);
    cache.keep(one, "bytes");
    CHECK_FALSE(cache.find(one));
    CHECK(fs::is_empty(site.path("site")));
}

TEST_CASE("Two files that were exchanged are taken for neither brochure, and made anew") {
    const Site site;
    (void)site.built({one, two});
    fs::rename(site.kept() / one, site.kept() / "x");
    fs::rename(site.kept() / two, site.kept() / one);
    fs::rename(site.kept() / "x", site.kept() / two);
    CHECK_FALSE(found(site, one));
    CHECK_FALSE(found(site, two));
    CHECK(site.built({one, two}).empty());
    CHECK(found(site, one) == "bytes of " + one);
}

TEST_CASE("A file that was cut or edited anywhere is not taken for a brochure") {
    const Site site;
    (void)site.built({one});
    const fs::path file = site.kept() / one;
    std::ifstream stream(file, std::ios::binary);
    const std::string whole(std::istreambuf_iterator<char>(stream), {});
    for (std::size_t at = 0; at < whole.size(); ++at) {
        INFO(at);
        std::string edited = whole;
        edited[at] = edited[at] == 'x' ? 'y' : 'x';
        for (const std::string& bytes : {whole.substr(0, at), edited}) {
            std::ofstream(file, std::ios::binary) << bytes;
            CHECK_FALSE(found(site, one));
        }
    }
}

TEST_CASE("Behind a link nothing is kept, replaced or removed, and the link is told") {
    const Site site;
    std::string link;
    SECTION("in the folder's place") { link = ".lykta"; }
    SECTION("below it") { link = ".lykta/print"; }
    fs::create_directories(site.path("site/" + link).parent_path());
    fs::create_directory_symlink(site.path("victim"), site.path("site/" + link));
    CHECK(site.built({one}) == std::vector<std::string>{link});
    CHECK(site.victim_lives());
    CHECK(std::distance(fs::directory_iterator(site.path("victim")), {}) == 1);
    CHECK(fs::is_symlink(site.path("site/" + link)));
}

TEST_CASE("An entry of others' stays as it is, and is told") {
    const Site site;
    (void)site.built({one});
    const fs::path print = site.path("site/.lykta/print");
    const fs::path kept = site.kept();  // now: later others' stand beside it
    const std::string own = ".lykta/print/" + kept.filename().string() + "/";
    fs::create_directory_symlink(site.path("victim/0123456789"), print / "aaaaaaaaaa");
    fs::create_symlink(site.path("victim/0123456789/thesis"), kept / two);
    site.put("site/.lykta/print/bbbbbbbbbb/" + old_key, "somebody's");
    site.put("site/.lykta/print/notes.txt", "somebody's");
    site.put("site/.lykta/print/folder/notes.txt", "somebody's");
    site.put("site/" + own + old_key, "somebody's");
    std::vector<std::string> expected{".lykta/print/aaaaaaaaaa",
                                      ".lykta/print/bbbbbbbbbb/" + old_key,
                                      ".lykta/print/folder",
                                      ".lykta/print/notes.txt",
                                      own + two,
                                      own + old_key};
    std::ranges::sort(expected);
    CHECK(site.built({one, two}) == expected);
    CHECK(site.victim_lives());
    for (const char* const name : {"bbbbbbbbbb/", "notes.txt", "folder/notes.txt", "aaaaaaaaaa"}) {
        CHECK(fs::exists(print / name));
    }
    CHECK(fs::is_symlink(kept / two));
    CHECK(fs::exists(kept / old_key));
}

TEST_CASE("What another program of ours kept goes, and so does what a killed run left") {
    const Site site;
    (void)site.built({one});
    fs::copy(site.kept(), site.path("site/.lykta/print/0123456789"));
    site.put("site/.lykta/print/0123456789/.lykta-new", "lykta-pri");
    CHECK(site.built({one}).empty());
    CHECK(std::distance(fs::directory_iterator(site.path("site/.lykta/print")), {}) == 1);
}
