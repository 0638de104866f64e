#include "publish/publish.hpp"

#include "base/descriptor.hpp"
#include "base/file_refused.hpp"
#include "base/folder.hpp"
#include "base/hash.hpp"
#include "playground.hpp"

#include "catch.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace lykta;
using namespace lykta::test;
using Kind = PublishError::Kind;

namespace {

const Outputs two_pages = {{"index.html", "start"}, {"stod/a/index.html", "a"}};

std::optional<Kind> refusal(const Outputs& outputs, const std::string& directory) {
    try {
        publish(outputs, directory);
    } catch (const PublishError& error) {
        return error.kind;
    }
    return std::nullopt;
}

/// "public.next/x", below the playground, of whatever is told to be in the way.
std::string path_of_refusal(const Outputs& outputs, const Playground& playground) {
    try {
        publish(outputs, playground.dir());
    } catch (const PublishError& error) {
        return fs::path(error.path).lexically_relative(playground.base()).string();
    }
    return "";
}

/// Everything beside and below: nothing may have changed at all.
std::vector<std::string> everything(const fs::path& base) {
    std::vector<std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(base)) {
        const Stamp s = stamp(entry.path());
        out.push_back(entry.path().string() + " " + std::to_string(s.inode) + " " +
                      std::to_string(s.modified.tv_sec) + "." + std::to_string(s.modified.tv_nsec) +
                      " " + std::to_string(s.changed.tv_nsec));
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

TEST_CASE("The first publication makes the folder and those above it") {
    const Playground playground;
    const std::string directory = (playground.base() / "new/deep/public").string();
    const Published published = publish(two_pages, directory);
    CHECK(seen(directory) == two_pages);
    CHECK(published.written == 2);
    CHECK(published.foreign.empty());
}

TEST_CASE("An empty folder is taken as it is, with its rights") {
    const Playground playground;
    fs::create_directory(playground.site());
    fs::permissions(playground.site(), fs::perms(0750));
    publish(two_pages, playground.dir());
    CHECK(seen(playground.site()) == two_pages);
    CHECK(fs::status(playground.site()).permissions() == fs::perms(0750));
}

TEST_CASE("A publication tells what it wrote, kept and removed") {
    const Playground playground;
    publish({{"keep", "1"}, {"change", "1"}, {"old/remove", "1"}}, playground.dir());
    const Outputs next = {{"keep", "1"}, {"change", "2"}, {"add", "1"}};
    const Published published = publish(next, playground.dir());
    CHECK(seen(playground.site()) == next);
    CHECK(published.written == 2);
    CHECK(published.unchanged == 1);
    CHECK(published.removed == 1);
}

TEST_CASE("Many generations leave exactly the last one") {
    const Playground playground;
    for (int generation = 0; generation < 12; ++generation) {
        Outputs outputs = {{"same", "same"}};
        for (int file = 0; file < 8; ++file) {
            if ((file * 7 + generation) % 3 == 0) continue;
            const std::string path = std::to_string(file) + "/x";
            outputs[path] = std::to_string((generation + file) / 4);
        }
        publish(outputs, playground.dir());
        REQUIRE(seen(playground.site()) == outputs);
    }
}

TEST_CASE("An unchanged file keeps its time through every generation") {
    const Playground playground;
    publish({{"same", "same"}, {"other", "0"}}, playground.dir());
    make_old(playground.site() / "same");
    const Stamp before = stamp(playground.site() / "same");
    for (const auto* other : {"1", "2", "3", "4"}) {
        publish({{"same", "same"}, {"other", other}}, playground.dir());
        CHECK(same_modified(stamp(playground.site() / "same"), before));
    }
}

TEST_CASE("A file that goes back to old words gets a new time, for caches compare times") {
    const Playground playground;
    publish({{"x", "A"}}, playground.dir());
    make_old(playground.site() / "x");
    const Stamp first = stamp(playground.site() / "x");
    publish({{"x", "B"}}, playground.dir());
    publish({{"x", "A"}}, playground.dir());
    CHECK(read(playground.site() / "x") == "A");
    CHECK_FALSE(same_modified(stamp(playground.site() / "x"), first));
}

TEST_CASE("Where nothing changed nothing is written") {
    const Playground playground;
    publish(two_pages, playground.dir());
    publish({{"index.html", "other"}}, playground.dir());
    publish(two_pages, playground.dir());
    const auto before = everything(playground.base());
    const Published published = publish(two_pages, playground.dir());
    CHECK(everything(playground.base()) == before);
    CHECK(published.unchanged == 2);
    CHECK(published.written == 0);
}

TEST_CASE("The manifest says nothing of time, so that equal builds are equal folders") {
    const Playground playground;
    publish(two_pages, (playground.base() / "one").string());
    publish({{"index.html", "before"}}, (playground.base() / "two").string());
    publish(two_pages, (playground.base() / "two").string());
    CHECK(read(playground.base() / "one/.lykta-manifest") ==
          read(playground.base() / "two/.lykta-manifest"));
}

TEST_CASE("A file that someone edited, cut or deleted is restored") {
    const Playground playground;
    publish(two_pages, playground.dir());
    publish({{"index.html", "start"}}, playground.dir());
    publish(two_pages, playground.dir());
    SECTION("edited in place with the same length") {
        playground.write("public/index.html", "STRAT");
    }
    SECTION("edited, and its time set back") {
        const auto time = fs::last_write_time(playground.site() / "index.html");
        playground.write("public/index.html", "STRAT");
        fs::last_write_time(playground.site() / "index.html", time);
    }
    SECTION("cut") { playground.write("public/index.html", ""); }
    SECTION("deleted") { fs::remove(playground.site() / "index.html"); }
    SECTION("deleted with its folder") { fs::remove_all(playground.site() / "stod"); }
    const Published published = publish(two_pages, playground.dir());
    CHECK(seen(playground.site()) == two_pages);
    CHECK(published.written == 1);
    CHECK(publish(two_pages, playground.dir()).written == 0);
}

TEST_CASE("Files that are not ours are carried over and told") {
    const Playground playground;
    publish(two_pages, playground.dir());
    playground.write("public/.well-known/proof.txt", "proof");
    playground.write("public/stod/own.txt", "own");
    fs::create_directory(playground.site() / "empty");
    fs::create_symlink("nowhere", playground.site() / "link");
    make_old(playground.site() / "stod/own.txt");
    const Stamp before = stamp(playground.site() / "stod/own.txt");

    for (const auto* start : {"1", "2", "3"}) {
        const Published published = publish({{"index.html", start}}, playground.dir());
        CHECK(published.foreign ==
              std::vector<std::string>{".well-known/proof.txt", "link", "stod/own.txt"});
        const Stamp now = stamp(playground.site() / "stod/own.txt");
        CHECK(same_modified(now, before));
        CHECK(now.inode == before.inode);
    }
    CHECK(read(playground.site() / ".well-known/proof.txt") == "proof");
    CHECK(fs::read_symlink(playground.site() / "link") == "nowhere");
    CHECK(fs::is_directory(playground.site() / "empty"));
}

TEST_CASE("A foreign file that its owner deleted does not come back") {
    const Playground playground;
    publish(two_pages, playground.dir());
    playground.write("public/own/x", "own");
    publish({{"index.html", "1"}}, playground.dir());
    publish({{"index.html", "2"}}, playground.dir());
    fs::remove_all(playground.site() / "own");
    publish({{"index.html", "3"}}, playground.dir());
    publish({{"index.html", "4"}}, playground.dir());
    CHECK(seen(playground.site()) == Outputs{{"index.html", "4"}});
}

TEST_CASE("A foreign thing where the site needs a place stops before anything is touched") {
    const Playground playground;
    publish(two_pages, playground.dir());
    Outputs next = two_pages;
    next["index.html"] = "changed";
    SECTION("a file at our path") {
        playground.write("public/new.html", "own");
        next["new.html"] = "ours";
    }
    SECTION("a file where we need a folder") {
        playground.write("public/new", "own");
        next["new/index.html"] = "ours";
    }
    SECTION("a folder with something in it where we need a file") {
        playground.write("public/new/x", "own");
        next["new"] = "ours";
    }
    SECTION("a link where we need a folder") {
        fs::create_symlink(playground.base(), playground.site() / "new");
        next["new/index.html"] = "ours";
    }
    SECTION("a link in place of our file") {
        fs::remove(playground.site() / "index.html");
        fs::create_symlink("stod", playground.site() / "index.html");
    }
    const auto before = everything(playground.base());
    CHECK(refusal(next, playground.dir()) == Kind::foreign_collision);
    CHECK(everything(playground.base()) == before);
}

TEST_CASE("Our own file may become a folder and the other way round") {
    const Playground playground;
    for (int round = 0; round < 2; ++round) {
        publish({{"a", "file"}, {"b/x", "1"}}, playground.dir());
        publish({{"a/x", "1"}, {"b", "file"}}, playground.dir());
        CHECK(seen(playground.site()) == Outputs{{"a/x", "1"}, {"b", "file"}});
    }
}

TEST_CASE("A folder full of something else is refused and stays as it is") {
    const Playground playground;
    playground.write("public/thesis.doc", "years of work");
    CHECK(refusal(two_pages, playground.dir()) == Kind::not_ours);
    CHECK(seen(playground.site()) == Outputs{{"thesis.doc", "years of work"}});
}

TEST_CASE("A folder whose manifest is damaged is refused, and the manifest named") {
    const Playground playground;
    publish(two_pages, playground.dir());
    playground.write("public/.lykta-manifest", "lykta-manifest 1\n");
    CHECK(refusal(two_pages, playground.dir()) == Kind::damaged_manifest);
    CHECK(path_of_refusal(two_pages, playground) == "public/.lykta-manifest");
}

TEST_CASE("A file or a broken link in the folder's place is refused") {
    const Playground playground;
    playground.write("file", "x");
    fs::create_symlink("nowhere", playground.base() / "broken");
    CHECK(refusal(two_pages, (playground.base() / "file").string()) == Kind::not_a_folder);
    CHECK(refusal(two_pages, (playground.base() / "broken").string()) == Kind::not_a_folder);
    CHECK(refusal(two_pages, "/") == Kind::not_ours);
    CHECK(refusal(two_pages, "") == Kind::not_ours);
}

TEST_CASE("A link to a folder is followed and stays a link") {
    const Playground playground;
    fs::create_directories(playground.base() / "www/real");
    fs::create_symlink("www/real", playground.site());
    publish(two_pages, playground.dir());
    publish({{"index.html", "2"}}, playground.dir() + "/");
    CHECK(fs::is_symlink(playground.site()));
    CHECK(seen(playground.base() / "www/real") == Outputs{{"index.html", "2"}});
}

TEST_CASE("While another build publishes, nothing is touched") {
    const Playground playground;
    publish(two_pages, playground.dir());
    const std::string path = (playground.base() / ".public.lock").string();
    const Descriptor other(::open(path.c_str(), O_RDWR));
    REQUIRE(::flock(other.get(), LOCK_EX | LOCK_NB) == 0);
    CHECK(refusal({{"index.html", "2"}}, playground.dir()) == Kind::locked);
    CHECK(seen(playground.site()) == two_pages);
}

TEST_CASE("An output may not take a name that leads out or is our own") {
    const Playground playground;
    for (const auto* path : {"../x", "/x", "a/../x", "", "a\nb", ".lykta-manifest"}) {
        INFO(path);
        CHECK(refusal({{path, "x"}}, playground.dir()) == Kind::bad_name);
    }
    CHECK(refusal({{"a", "x"}, {"a/b", "x"}}, playground.dir()) == Kind::bad_name);
    CHECK_FALSE(fs::exists(playground.site()));
}

TEST_CASE("An empty hidden slot is taken as it is") {
    const Playground playground;
    publish(two_pages, playground.dir());
    fs::create_directories(playground.base() / ".public.next/empty/folders");
    const Outputs next = {{"index.html", "start"}, {"new", "new"}};
    publish(next, playground.dir());
    CHECK(seen(playground.site()) == next);
}

TEST_CASE("What somebody put in the hidden slot stays, and is named before anything is changed") {
    const Playground playground;
    std::string named;
    publish(two_pages, playground.dir());
    SECTION("before there was one") {
        playground.write(".public.next/thesis.doc", "years of work");
        named = ".public.next/thesis.doc";
    }
    SECTION("before the first publication") {
        fs::remove_all(playground.site());
        playground.write(".public.next/deep/thesis.doc", "years of work");
        named = ".public.next/deep/thesis.doc";
    }
    SECTION("beside a former site") {
        publish({{"index.html", "2"}}, playground.dir());
        playground.write(".public.next/stod/thesis.doc", "years of work");
        named = ".public.next/stod/thesis.doc";
    }
    SECTION("as a link") {
        publish({{"index.html", "2"}}, playground.dir());
        playground.write("victim/x", "years of work");
        fs::create_symlink("../victim", playground.base() / ".public.next/link");
        named = ".public.next/link";
    }
    SECTION("in the slot's place") {
        playground.write(".public.next", "years of work");
        named = ".public.next";
    }
    SECTION("in the slot's place, as a link") {
        playground.write("victim/x", "years of work");
        fs::create_symlink("victim", playground.base() / ".public.next");
        named = ".public.next";
    }
    const auto before = everything(playground.base());
    const Outputs next = {{"index.html", "changed"}};
    CHECK(refusal(next, playground.dir()) == Kind::in_the_way);
    CHECK(path_of_refusal(next, playground) == named);
    auto after = everything(playground.base());
    std::erase_if(after, [](const std::string& each) {  // the lock of the very first run
        return each.find("/.public.lock ") != std::string::npos;
    });
    auto expected = before;
    std::erase_if(expected, [](const std::string& each) {
        return each.find("/.public.lock ") != std::string::npos;
    });
    CHECK(after == expected);
}

TEST_CASE("What we carried over in the hidden slot may go, whatever its owner did meanwhile") {
    const Playground playground;
    publish(two_pages, playground.dir());
    playground.write("public/own/stays", "own");
    playground.write("public/own/goes", "own");
    playground.write("public/own/is edited", "own");
    publish({{"index.html", "1"}}, playground.dir());
    publish({{"index.html", "2"}}, playground.dir());
    fs::remove(playground.site() / "own/goes");
    fs::remove(playground.site() / "own/is edited");
    playground.write("public/own/is edited", "anew");
    publish({{"index.html", "3"}}, playground.dir());
    publish({{"index.html", "4"}}, playground.dir());
    CHECK(seen(playground.site()) ==
          Outputs{{"index.html", "4"}, {"own/is edited", "anew"}, {"own/stays", "own"}});
}

TEST_CASE("A hidden manifest that lost any of its bytes stops no build for the machine's sake") {
    const Playground playground;
    publish({{"index.html", "1"}, {"stod/a/index.html", "a"}}, playground.dir());
    publish({{"index.html", "2"}, {"stod/b/index.html", "b"}}, playground.dir());
    const std::string whole = read(playground.base() / ".public.next/.lykta-manifest");
    const Outputs shown = seen(playground.site());
    const Outputs next = {{"index.html", "3"}};
    for (std::size_t lost = 0; lost < whole.size(); ++lost) {
        INFO("without byte " << lost);
        const Playground copy;
        fs::copy(playground.site(), copy.site(), fs::copy_options::recursive);
        fs::copy(playground.base() / ".public.next", copy.base() / ".public.next",
                 fs::copy_options::recursive);
        std::string damaged = whole;
        damaged.erase(lost, 1);
        copy.write(".public.next/.lykta-manifest", damaged);
        const auto refused = refusal(next, copy.dir());
        const bool known =
            !refused || refused == Kind::damaged_manifest || refused == Kind::in_the_way;
        CHECK(known);
        CHECK(seen(copy.site()) == (refused ? shown : next));
    }
}

TEST_CASE("A link that somebody put in a folder's place of ours is not followed") {
    const Playground playground;
    playground.write("victim/a/index.html", "theirs");
    publish(two_pages, playground.dir());
    publish({{"index.html", "2"}, {"stod/a/index.html", "2"}}, playground.dir());
    const fs::path slot = playground.base() / ".public.next";
    fs::remove_all(slot / "stod");
    fs::create_symlink("../victim", slot / "stod");
    CHECK(path_of_refusal({{"index.html", "3"}}, playground) == ".public.next/stod");
    CHECK(read(playground.base() / "victim/a/index.html") == "theirs");
}

TEST_CASE("An edit in the hidden slot never becomes visible") {
    const Playground playground;
    publish({{"same", "same"}, {"x", "1"}}, playground.dir());
    publish({{"same", "same"}, {"x", "2"}}, playground.dir());
    fs::remove(playground.base() / ".public.next/same");
    playground.write(".public.next/same", "SAME");
    publish({{"same", "same"}, {"x", "3"}}, playground.dir());
    CHECK(read(playground.site() / "same") == "same");
}

TEST_CASE("A write that fails leaves the old site, and is told by the file's own path") {
    const Playground playground;
    publish(two_pages, playground.dir());
    fs::create_directories(playground.base() / ".public.next/.lykta-new/in the way");
    std::string path;
    try {
        publish({{"index.html", "2"}}, playground.dir());
    } catch (const FileRefused& error) {
        path = error.path;
    }
    CHECK(path == (playground.base() / ".public.next/.lykta-new").string());
    CHECK(seen(playground.site()) == two_pages);
}

TEST_CASE("What stands in a place of ours is called what it is") {
    const Playground playground;
    publish(two_pages, playground.dir());
    const auto found = [&](const fs::path& path) {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
        try {
            publish({{"index.html", "2"}, {"new", "new"}}, playground.dir());
        } catch (const PublishError& error) {
            CHECK(error.path == path.string());
            return error.found;
        }
        return FileKind::file;
    };
    SECTION("in the site") { CHECK(found(playground.site() / "new") == FileKind::pipe); }
    SECTION("beside it") { CHECK(found(playground.base() / ".public.next") == FileKind::pipe); }
    SECTION("as the journal") {
        CHECK(found(playground.base() / ".public.journal") == FileKind::pipe);
    }
}

namespace {

/// A site's folder with a film, and what a build says of it.
struct Film {
    explicit Film(std::string content) : bytes(std::move(content)) {
        playground.write("site/media/film.mp4", bytes);
        site = disk((playground.base() / "site").string());
    }

    [[nodiscard]] Published publish(const std::string& page = "start") const {
        return lykta::publish({{"index.html", page}}, playground.dir(), copies(bytes));
    }
    [[nodiscard]] Copies copies(const std::string& said) const {
        return {{{"media/film.mp4", {"media/film.mp4", said.size(), hash(said)}}}, site.get()};
    }

    Playground playground;
    std::string bytes;
    std::unique_ptr<FileSystem> site;
};

/// Longer than one piece, and not of whole pieces.
std::string long_film() {
    std::string bytes(700'000, 'a');
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7 % 251);
    return bytes;
}

}  // namespace

TEST_CASE("A site's own file is copied, kept with its time, and removed") {
    const Film film(long_film());
    CHECK(film.publish().written == 2);
    CHECK(seen(film.playground.site()) ==
          Outputs{{"index.html", "start"}, {"media/film.mp4", film.bytes}});
    const Stamp before = stamp(film.playground.site() / "media/film.mp4");
    CHECK(film.publish("ny").unchanged == 1);
    CHECK(film.publish("nyare").unchanged == 1);
    CHECK(read(film.playground.site() / "media/film.mp4") == film.bytes);
    CHECK(same_time(stamp(film.playground.site() / "media/film.mp4").modified, before.modified));
    publish({{"index.html", "sist"}}, film.playground.dir());
    CHECK(seen(film.playground.site()) == Outputs{{"index.html", "sist"}});
}

TEST_CASE("A file that is no longer what was read is not published, and the old site stands") {
    const Film film(long_film());
    static_cast<void>(film.publish());
    const auto refused = [&](const std::string& said) {
        try {
            publish({{"index.html", "ny"}}, film.playground.dir(), film.copies(said));
        } catch (const PublishError& error) {
            return error.kind == Kind::changed && error.path == "media/film.mp4";
        }
        return false;
    };
    std::string other = film.bytes;
    other[600'000] = '\n';
    CHECK(refused(other));                     // as large
    CHECK(refused(film.bytes + "more"));       // cut since
    CHECK(refused(film.bytes.substr(0, 10)));  // grown since
    fs::remove(film.playground.base() / "site/media/film.mp4");
    CHECK(refused(other));
    CHECK(seen(film.playground.site()) ==
          Outputs{{"index.html", "start"}, {"media/film.mp4", film.bytes}});
    // What was left half-way is in nobody's way.
    film.playground.write("site/media/film.mp4", other);
    publish({{"index.html", "ny"}}, film.playground.dir(), film.copies(other));
    CHECK(read(film.playground.site() / "media/film.mp4") == other);
}

TEST_CASE("A link that leads out of the site's folder is not copied") {
    const Film film("film");
    film.playground.write("other/secret", "film");
    fs::remove(film.playground.base() / "site/media/film.mp4");
    fs::create_symlink("../../other/secret", film.playground.base() / "site/media/film.mp4");
    CHECK_THROWS_AS(film.publish(), PublishError);
}
