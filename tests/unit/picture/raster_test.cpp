#include "picture/raster.hpp"
#include "catch.hpp"
#include "picture/vips.hpp"

#include <link.h>

#include <string_view>

using namespace lykta;

namespace {

const std::string drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
    "<rect width=\"20\" height=\"20\" fill=\"#F00\"/></svg>";

bool is_loaded(std::string_view library) {
    struct Asked {
        std::string_view name;
        bool found = false;
    } asked{library};
    dl_iterate_phdr(
        [](dl_phdr_info* each, std::size_t, void* into) {
            auto& out = *static_cast<Asked*>(into);
            const std::string_view path = each->dlpi_name;
            out.found = out.found || path.find(out.name) != std::string_view::npos;
            return 0;
        },
        &asked);
    return asked.found;
}

int channel(const std::string& rgb, std::size_t at) { return static_cast<unsigned char>(rgb[at]); }

}  // namespace

// The only case that asks for it, in a program of its own that is linked with nothing of libvips.
TEST_CASE("libvips is loaded when the first picture is touched, and not before") {
    CHECK_FALSE(is_loaded("libvips"));
    CHECK(picture_head(drawing));
    CHECK(is_loaded("libvips"));
}

TEST_CASE("A library that is missing is named, with what it was needed for") {
    CHECK_THROWS_WITH(Vips("libvips.so.0"), Catch::StartsWith("pictures need libvips.so.0, which"));
}

TEST_CASE("A library that is another's is refused") {
    CHECK_THROWS_WITH(Vips("libc.so.6"), Catch::Contains("vips_error_clear"));
}

TEST_CASE("A picture's head says its size and kind") {
    const auto head = picture_head(drawing);
    REQUIRE(head);
    CHECK(head->width == 40);
    CHECK(head->height == 20);
    CHECK(head->format == PictureFormat::svg);
}

TEST_CASE("What is no picture has no head and no points") {
    CHECK_FALSE(picture_head("Storgatan 1"));
    CHECK_FALSE(screen_raster("Storgatan 1", 480));
    CHECK_FALSE(paper_raster("Storgatan 1", 480, false));
}

TEST_CASE("On paper a drawing is as large as it may be, and white where it is clear") {
    const auto paper = paper_raster(drawing, 100, true);
    REQUIRE(paper);
    CHECK(paper->width() == 100);
    CHECK(paper->height() == 50);
    const std::string rgb = paper->rgb();
    REQUIRE(rgb.size() == 100 * 50 * 3);
    CHECK(channel(rgb, 0) == 255);
    CHECK(channel(rgb, 1) == 0);
    CHECK(channel(rgb, 99 * 3 + 1) == 255);
}

TEST_CASE("On a screen no picture is blown up, and what was made of it can be read again") {
    const auto screen = screen_raster(drawing, 480);
    REQUIRE(screen);
    CHECK(screen->width() == 40);
    const auto again = picture_head(screen->encoded({PictureFormat::webp, 80}));
    REQUIRE(again);
    CHECK(again->width == 40);
    CHECK(again->format == PictureFormat::webp);
}
