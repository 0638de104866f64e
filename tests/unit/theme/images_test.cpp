#include "theme/images.hpp"

#include "catch.hpp"
#include "theme/diagnostics.hpp"
#include "theme/kept_pictures.hpp"

#include <vips/vips.h>

using namespace lykta;

namespace {

/// A picture as a camera would give it: with a place in its metadata.
std::string photo(int width, int height) {
    REQUIRE(VIPS_INIT("test") == 0);
    VipsImage* black = nullptr;
    REQUIRE(vips_black(&black, width, height, "bands", 3, nullptr) == 0);
    VipsImage* image = nullptr;
    REQUIRE(vips_copy(black, &image, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr) == 0);
    vips_image_set_string(image, "exif-ifd2-UserComment", "Storgatan 1 (Storgatan 1, ASCII)");
    void* data = nullptr;
    std::size_t size = 0;
    REQUIRE(vips_jpegsave_buffer(image, &data, &size, nullptr) == 0);
    std::string bytes(static_cast<const char*>(data), size);
    g_free(data);
    g_object_unref(image);
    g_object_unref(black);
    return bytes;
}

}  // namespace

TEST_CASE("A wide picture comes in the sizes that screens need, each smaller one named") {
    Diagnostics diagnostics;
    const Pictures made = make_pictures({{"media/hus.jpg", photo(2000, 1000)}}, diagnostics);
    CHECK(diagnostics.empty());
    const Picture& picture = made.known.at("media/hus.jpg");
    CHECK(picture.width == 1440);
    CHECK(picture.height == 720);
    REQUIRE(picture.sizes.size() == 3);
    CHECK(picture.sizes[0].file == "media/hus.jpg.480.webp");
    CHECK(made.files.size() == 4);
    for (const PictureSize& size : picture.sizes) CHECK(made.files.contains(size.file));
}

TEST_CASE("Two pictures that differ in their endings alone stay two") {
    Diagnostics diagnostics;
    const std::string bytes = photo(600, 300);
    const Pictures made =
        make_pictures({{"media/hus.jpg", bytes}, {"media/hus.jpeg", bytes}}, diagnostics);
    CHECK(made.known.at("media/hus.jpg").sizes[0].file !=
          made.known.at("media/hus.jpeg").sizes[0].file);
}

TEST_CASE("A small picture is not blown up") {
    Diagnostics diagnostics;
    const Pictures made = make_pictures({{"media/liten.jpg", photo(300, 200)}}, diagnostics);
    const Picture& picture = made.known.at("media/liten.jpg");
    CHECK(picture.width == 300);
    CHECK(picture.height == 200);
    CHECK(picture.sizes.size() == 1);
}

TEST_CASE("Nothing of what a camera wrote beside the picture is left") {
    const std::string bytes = photo(300, 200);
    REQUIRE(bytes.find("Storgatan") != std::string::npos);
    Diagnostics diagnostics;
    for (const auto& [file, made] : make_pictures({{"media/x.jpg", bytes}}, diagnostics).files) {
        INFO(file);
        CHECK(made.find("Storgatan") == std::string::npos);
    }
}

TEST_CASE("A file that is no picture, whatever it is called, is told") {
    Diagnostics diagnostics;
    make_pictures({{"media/x.jpg", "no picture"}}, diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].kind == &picture_unreadable);
    CHECK(diagnostics[0].place.file == "media/x.jpg");
}

TEST_CASE("What is no picture stays byte for byte") {
    Diagnostics diagnostics;
    CHECK(make_pictures({{"media/x.pdf", "%PDF"}}, diagnostics).files.at("media/x.pdf") == "%PDF");
}

TEST_CASE("A drawing is published as what it draws, with its size") {
    Diagnostics diagnostics;
    const Pictures made =
        make_pictures({{"media/x.svg",
                        "<!-- <svg width=\"9\"> --><svg xmlns=\"http://www.w3.org/2000/svg\" "
                        "viewBox=\"0 0 32 40.4\">"
                        "<script>x()</script><rect/></svg>"}},
                      diagnostics);
    CHECK(diagnostics.empty());
    CHECK(made.known.at("media/x.svg").height == 40);
    CHECK(made.files.at("media/x.svg").find("script") == std::string::npos);
}

TEST_CASE("A picture that ends too early is told, and not published by half") {
    const std::string bytes = photo(400, 300);
    Diagnostics diagnostics;
    const Pictures made =
        make_pictures({{"media/halv.jpg", bytes.substr(0, bytes.size() / 2)}}, diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].kind == &picture_unreadable);
    CHECK(made.files.empty());
}

TEST_CASE("A picture is judged by what is in it, under every name") {
    const std::string heic = std::string(
                                 "\0\0\0\x18"
                                 "ftypheic",
                                 12) +
                             std::string(24, '\0');
    const std::string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    const auto kinds = [](const std::string& name, const std::string& bytes) {
        Diagnostics diagnostics;
        const Pictures made = make_pictures({{name, bytes}}, diagnostics);
        CHECK(made.files.empty());
        REQUIRE(diagnostics.size() == 1);
        return std::string(diagnostics[0].kind->code);
    };
    for (const std::string name :
         {"foto.jfif", "foto.jpe", "foto.pjpeg", "foto.txt", "foto", "foto.avif"}) {
        INFO(name);
        CHECK(kinds("media/" + name, photo(4, 4)) == "picture-misnamed");
    }
    for (const std::string name : {"IMG_1.HEIC", "IMG_1.jpg", "IMG_1.png"}) {
        CHECK(kinds("media/" + name, heic) == "picture-foreign");
    }
    CHECK(kinds("media/hopp.gif", "GIF89a") == "picture-foreign");
    CHECK(kinds("media/x.tif", "II*" + std::string(20, '\0')) == "picture-foreign");
    CHECK(kinds("media/x.html", drawing + std::string(20, ' ')) == "picture-misnamed");
    CHECK(kinds("media/x.png", drawing + std::string(20, ' ')) == "picture-misnamed");
    CHECK(kinds("media/x.avif", "no picture") == "picture-unreadable");
    CHECK(kinds("media/x.svg", "no picture") == "drawing-unreadable");
}

namespace {

/// Keeps in memory, and counts what was found.
class Shelf : public KeptFiles {
public:
    std::optional<std::string> find(const std::string& key) override {
        const auto at = kept.find(key);
        if (at == kept.end()) return std::nullopt;
        ++found;
        return at->second;
    }
    void keep(const std::string& key, const std::string& bytes) override { kept[key] = bytes; }

    std::map<std::string, std::string> kept;
    int found = 0;
};

/// The beginning of a PNG of this size, as much as claims it.
std::string claimed(unsigned width, unsigned height) {
    std::string out("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const unsigned number : {width, height}) {
        for (const unsigned shift : {24U, 16U, 8U, 0U}) {
            out += static_cast<char>((number >> shift) & 0xFFU);
        }
    }
    out += std::string("\x01\0\0\0\0", 5);  // one bit of grey
    // The checksum, without which no head is read.
    unsigned crc = 0xFFFFFFFFU;
    for (std::size_t i = 12; i < out.size(); ++i) {
        crc ^= static_cast<unsigned char>(out[i]);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    crc = ~crc;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>((crc >> shift) & 0xFFU);
    return out + std::string("\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82", 24);
}

}  // namespace

TEST_CASE("A picture of more points than any camera takes is told before it is decoded") {
    Diagnostics diagnostics;
    const Pictures made = make_pictures({{"media/stor.png", claimed(60'000, 60'000)}}, diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].kind == &picture_enormous);
    CHECK(diagnostics[0].place.file == "media/stor.png");
    CHECK(made.files.empty());
}

TEST_CASE("A picture is made once, whatever it is called") {
    const std::string bytes = photo(600, 300);
    Shelf shelf;
    Diagnostics diagnostics;
    const Pictures made = make_pictures_once({{"media/hus.jpg", bytes}}, &shelf, diagnostics);
    CHECK(shelf.kept.size() == 1);
    CHECK(shelf.kept.begin()->first.size() == 32);
    const Pictures again = make_pictures_once({{"media/hus.jpg", bytes}}, &shelf, diagnostics);
    CHECK(shelf.found == 1);
    CHECK(again.files == made.files);
    CHECK(again.known.at("media/hus.jpg").width == made.known.at("media/hus.jpg").width);
    CHECK(again.known.at("media/hus.jpg").height == 300);
    REQUIRE(again.known.at("media/hus.jpg").sizes.size() == 2);
    CHECK(again.known.at("media/hus.jpg").sizes[0].file == "media/hus.jpg.480.webp");
    const Pictures other = make_pictures_once({{"media/b.jpg", bytes}}, &shelf, diagnostics);
    CHECK(shelf.found == 2);
    CHECK(other.files.contains("media/b.jpg.480.webp"));
    // Another format is another picture.
    make_pictures_once({{"media/hus.webp", bytes}}, &shelf, diagnostics);
    CHECK(shelf.kept.size() == 2);
    CHECK(diagnostics.empty());
}

TEST_CASE("What was kept and is no longer whole is made anew") {
    const std::string bytes = photo(600, 300);
    Shelf shelf;
    Diagnostics diagnostics;
    const Pictures made = make_pictures_once({{"media/hus.jpg", bytes}}, &shelf, diagnostics);
    const std::string whole = shelf.kept.begin()->second;
    for (const std::string& spoilt :
         {std::string(), std::string("x"), whole.substr(0, whole.size() - 1), whole + "x",
          "600 300 9" + whole.substr(9), std::string("\n\n"),
          std::string("1 1 1\n1 99999 \n\nx")}) {
        shelf.kept.begin()->second = spoilt;
        CHECK(make_pictures_once({{"media/hus.jpg", bytes}}, &shelf, diagnostics).files ==
              made.files);
        CHECK(shelf.kept.begin()->second == whole);
    }
}
