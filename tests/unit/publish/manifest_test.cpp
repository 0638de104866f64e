#include "publish/manifest.hpp"

#include "catch.hpp"

using namespace lykta;

TEST_CASE("A manifest is read as it was written") {
    const Manifest manifest = manifest_of({{"a b/å.html", "x"}, {"empty", ""}, {"z", "zz"}});
    CHECK(parse_manifest(print_manifest(manifest)) == manifest);
    CHECK(parse_manifest(print_manifest({})) == Manifest{});
}

TEST_CASE("A manifest that is cut anywhere is no manifest") {
    const std::string text = print_manifest(manifest_of({{"a", "x"}, {"b", "y"}}));
    for (std::size_t size = 0; size < text.size(); ++size) {
        INFO(size);
        CHECK_FALSE(parse_manifest(text.substr(0, size)));
    }
    CHECK_FALSE(parse_manifest(text + "\n"));
}

TEST_CASE("A manifest of another version is no manifest") {
    CHECK_FALSE(parse_manifest("lykta-manifest 2\nend 0\n"));
}

TEST_CASE("A manifest that names a path outside is no manifest") {
    const std::string hash(32, '0');
    CHECK(parse_manifest("lykta-manifest 1\n" + hash + " 1 a\nend 1\n"));
    CHECK_FALSE(parse_manifest("lykta-manifest 1\n" + hash + " 1 ../a\nend 1\n"));
    CHECK_FALSE(parse_manifest("lykta-manifest 1\n" + hash + " 1 /a\nend 1\n"));
    CHECK_FALSE(parse_manifest("lykta-manifest 1\n" + hash + " x a\nend 1\n"));
    CHECK_FALSE(parse_manifest("lykta-manifest 1\nend 1\n"));
}

TEST_CASE("A clean path stays below its folder") {
    for (const auto* path : {"a", "a/b", ".well-known/x", "a..b", "å ä"}) {
        INFO(path);
        CHECK(is_clean_path(path));
    }
    for (const auto* path : {"", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\nb"}) {
        INFO(path);
        CHECK_FALSE(is_clean_path(path));
    }
}
