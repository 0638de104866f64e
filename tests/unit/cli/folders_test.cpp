// Which places are the authors' own, so that no file of ours is written there.
#include "cli/folders.hpp"

#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace lykta;

namespace {

namespace fs = std::filesystem;

/// "site" with a site.yaml, and nothing else.
class Playground {
public:
    Playground() {
        std::string pattern = (fs::temp_directory_path() / "lykta-folders-XXXXXX").string();
        base_ = fs::canonical(::mkdtemp(pattern.data()));
        fs::create_directories(base_ / "site" / "pages");
        std::ofstream(base_ / "site" / "site.yaml") << "name: Björkhamn\n";
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

private:
    fs::path base_;
};

}  // namespace

TEST_CASE("What lies in a site's folder lies among texts, whether it is there yet or not") {
    const Playground ground;
    for (const char* inside : {"site", "site/", "site/stall.pdf", "site/pages/x.pdf", "site/new/x",
                               "site/public/x.pdf", "site/new/../x.pdf", "site/site.yaml"}) {
        CAPTURE(inside);
        CHECK(texts_around(ground.path(inside)) == ground.path("site"));
    }
}

TEST_CASE("What lies beside a site's folder lies among no texts") {
    const Playground ground;
    for (const char* outside : {"", "stall.pdf", "site-fi.po", "other/x", "site/../x.pdf"}) {
        CAPTURE(outside);
        CHECK_FALSE(texts_around(ground.path(outside)));
    }
}

TEST_CASE("A link among the texts lies where it leads") {
    const Playground ground;
    fs::create_directory(ground.path("elsewhere"));
    fs::create_symlink(ground.path("elsewhere"), ground.path("site/out"));
    fs::create_symlink(ground.path("site/pages"), ground.path("in"));
    CHECK_FALSE(texts_around(ground.path("site/out/x.pdf")));
    CHECK(texts_around(ground.path("in/x.pdf")) == ground.path("site"));
}

TEST_CASE("What reading a site passes over lies among no texts") {
    const Playground ground;
    CHECK_FALSE(texts_around(ground.path("site/.sent/x.po")));
    CHECK_FALSE(texts_around(ground.path("site/README.pdf")));
}

TEST_CASE("The base's texts are texts as a site's are") {
    const std::string content = (real_path(base_folder()) / "content").string();
    CHECK(texts_around(content) == content);
    CHECK(texts_around(content + "/translations/lykta-fi.po") == content);
    CHECK_FALSE(texts_around(base_folder() + "/lykta-fi.po"));
    CHECK_FALSE(texts_around(base_folder() + "/content-fi.po"));
}

TEST_CASE("A site's files are named by its folder") {
    const Playground ground;
    CHECK(name_of_site(ground.path("site/")) == "site");
    CHECK(name_of_site("/") == "lykta");
}
