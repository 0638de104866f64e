#include "publish/journal.hpp"

#include "base/file_refused.hpp"
#include "playground.hpp"
#include "publish/publication.hpp"

#include "catch.hpp"

#include <cerrno>

using namespace lykta;
using namespace lykta::test;

namespace {

int impossible(int, const std::string&, const std::string&) { return EINVAL; }

const Outputs first = {{"index.html", "1"}, {"same", "same"}, {"old/x", "1"}, {"turn", "file"}};
const Outputs second = {{"index.html", "2"}, {"same", "same"}, {"new/x", "1"}, {"turn/x", "1"}};

/// A run that dies while DIR is half old and half new.
void stop_halfway(const Playground& playground) {
    publish_with(first, playground.dir(), impossible);
    fs::copy(playground.site(), playground.base() / "before", fs::copy_options::recursive);
    publish_with(second, playground.dir(), impossible);
    const std::string manifest = read(playground.base() / ".public.next/.lykta-manifest");
    fs::remove_all(playground.site());
    fs::copy(playground.base() / "before", playground.site(), fs::copy_options::recursive);
    fs::remove_all(playground.base() / "before");
    fs::remove(playground.site() / "old/x");
    playground.write("public/new/x", "1");
    playground.write("public/.lykta-new", "half a fi");
    playground.write(".public.journal", journal_note(manifest));
}

}  // namespace

TEST_CASE("Where folders cannot change places the files are changed one by one") {
    const Playground playground;
    CHECK(publish_with(first, playground.dir(), impossible).exchanged);
    const Published published = publish_with(second, playground.dir(), impossible);
    CHECK_FALSE(published.exchanged);
    CHECK(published.written == 3);
    CHECK(published.removed == 2);
    CHECK(seen(playground.site()) == second);
    CHECK_FALSE(fs::exists(playground.base() / ".public.journal"));
}

TEST_CASE("By journal, unchanged files keep their times and foreign files stay") {
    const Playground playground;
    publish_with(first, playground.dir(), impossible);
    playground.write("public/own/x", "own");
    make_old(playground.site() / "same");
    const Stamp same = stamp(playground.site() / "same");
    for (const auto* start : {"2", "3", "4"}) {
        const Published published =
            publish_with({{"index.html", start}, {"same", "same"}}, playground.dir(), impossible);
        CHECK(published.foreign == std::vector<std::string>{"own/x"});
        CHECK(same_modified(stamp(playground.site() / "same"), same));
        CHECK(read(playground.site() / "own/x") == "own");
    }
}

TEST_CASE("By journal too, nothing is written where nothing changed") {
    const Playground playground;
    publish_with(first, playground.dir(), impossible);
    publish_with(second, playground.dir(), impossible);
    const Stamp manifest = stamp(playground.site() / ".lykta-manifest");
    CHECK(publish_with(second, playground.dir(), impossible).unchanged == 4);
    CHECK(stamp(playground.site() / ".lykta-manifest").inode == manifest.inode);
}

TEST_CASE("A run that was stopped halfway is completed") {
    const Playground playground;
    stop_halfway(playground);
    CHECK(recover(playground.dir()));
    CHECK(seen(playground.site()) == second);
    CHECK_FALSE(recover(playground.dir()));
}

TEST_CASE("The next publication begins with what the stopped one left") {
    const Playground playground;
    stop_halfway(playground);
    const Published published = publish(second, playground.dir());
    CHECK(published.written == 0);
    CHECK(published.foreign.empty());
    CHECK(seen(playground.site()) == second);
}

TEST_CASE("A note that speaks of no slot is dropped before anything was changed") {
    const Playground playground;
    publish_with(first, playground.dir(), impossible);
    publish_with(second, playground.dir(), impossible);
    playground.write(".public.journal", "lykta-jour");
    CHECK_FALSE(recover(playground.dir()));
    CHECK(seen(playground.site()) == second);
    CHECK_FALSE(fs::exists(playground.base() / ".public.journal"));
}

TEST_CASE("A note that was stopped anywhere is dropped, and what is no note is somebody's") {
    const Playground playground;
    publish_with(first, playground.dir(), impossible);
    const std::string note = journal_note("whatever");
    for (std::size_t size = 0; size <= note.size(); ++size) {
        playground.write(".public.journal", note.substr(0, size));
        CHECK_FALSE(recover(playground.dir()));
        CHECK_FALSE(fs::exists(playground.base() / ".public.journal"));
    }
    for (const std::string& text :
         {std::string("Dagbok, 3 maj"), note + "x", std::string("lykta-journal 1\nmin dagbok")}) {
        INFO(text);
        playground.write(".public.journal", text);
        try {
            publish(second, playground.dir());
            FAIL("published");
        } catch (const PublishError& error) {
            CHECK(error.kind == PublishError::Kind::in_the_way);
            CHECK(error.path == (playground.base() / ".public.journal").string());
        }
        CHECK(read(playground.base() / ".public.journal") == text);
        CHECK(seen(playground.site()) == first);
    }
}

TEST_CASE("A note of a slot that lost a file completes nothing, and crashes nothing") {
    const Playground playground;
    stop_halfway(playground);
    fs::remove(playground.base() / ".public.next/same");
    CHECK_FALSE(recover(playground.dir()));
}

TEST_CASE("Another failure of the exchange is told and leaves the old site") {
    const Playground playground;
    publish(first, playground.dir());
    const auto denied = [](int, const std::string&, const std::string&) { return EACCES; };
    CHECK_THROWS_AS(publish_with(second, playground.dir(), denied), FileRefused);
    CHECK(seen(playground.site()) == first);
}

TEST_CASE("The way may change between two publications") {
    const Playground playground;
    publish_with(first, playground.dir(), impossible);
    CHECK(publish(second, playground.dir()).exchanged);
    CHECK(seen(playground.site()) == second);
    CHECK_FALSE(publish_with(first, playground.dir(), impossible).exchanged);
    CHECK(seen(playground.site()) == first);
    CHECK(publish(second, playground.dir()).exchanged);
    CHECK(seen(playground.site()) == second);
}

TEST_CASE("By journal, nothing is removed behind a link that someone put in a folder's place") {
    const Playground playground;
    publish_with({{"index.html", "1"}, {"stod/a/x", "1"}}, playground.dir(), impossible);
    fs::create_directories(playground.base() / "elsewhere/a");
    fs::remove_all(playground.site() / "stod");
    fs::create_symlink(playground.base() / "elsewhere", playground.site() / "stod");
    publish_with({{"index.html", "2"}}, playground.dir(), impossible);
    CHECK(fs::is_directory(playground.base() / "elsewhere/a"));
    CHECK(fs::is_symlink(playground.site() / "stod"));
}
