#include "base/encoding/base64.hpp"
#include "catch.hpp"
#include "picture/content.hpp"
#include "picture/drawing.hpp"
#include "picture/raster.hpp"

#include <string_view>

using namespace lykta;

namespace {

std::string svg(const std::string& inside, const std::string& attributes = "") {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
           attributes + ">" + inside + "</svg>";
}

Drawing cleaned(const std::string& bytes) {
    const auto out = clean_drawing(bytes);
    REQUIRE(out);
    return *out;
}

}  // namespace

TEST_CASE("A drawing that only draws stays what it is") {
    const std::string drawn =
        "<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs>"
        "<style>.b{fill:url(#a)}</style><g class=\"b\" transform=\"scale(2)\">"
        "<path d=\"M0 0\" style=\"fill:red\"/></g><use xlink:href=\"#a\"/><text>A "
        "<tspan>b</tspan></text>";
    const Drawing out = cleaned(svg(drawn));
    CHECK(out.svg.find(drawn) != std::string::npos);
    CHECK_FALSE(out.lost);
}

TEST_CASE("What runs, asks elsewhere or tells of its author is gone") {
    const std::string bytes =
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://a.example/x.css\"?><!-- Maja -->"
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"https://a.example/svg.dtd\">" +
        svg("<metadata>Maja</metadata><title>Maja</title><script>Maja()</script>"
            "<SCRIPT>Maja()</SCRIPT><foreignObject><p "
            "xmlns=\"http://www.w3.org/1999/xhtml\">Maja</p>"
            "</foreignObject><x:script xmlns:x=\"http://www.w3.org/2000/svg\">Maja()</x:script>"
            "<image href=\"https://a.example/x.png\"/><use xlink:href=\"https://a.example/x#y\"/>"
            "<a href=\"https://a.example\"><path d=\"M1 1\" onclick=\"Maja()\" "
            "data-name=\"Maja\"/></a>"
            "<rect fill=\"url(https://a.example/f)\" style=\"fill:u\\72l(https://a.example)\"/>"
            "<style>@import 'https://a.example';</style><set attributeName=\"href\" "
            "to=\"https://a.example\"/>"
            "<feImage href=\"https://a.example\"/><iframe src=\"https://a.example\"/>",
            "xmlns:s=\"http://sodipodi.example\" s:docname=\"/home/Maja/a.svg\" onload=\"Maja()\" "
            "xml:base=\"https://a.example\"");
    const Drawing out = cleaned(bytes);
    INFO(out.svg);
    CHECK(out.svg.find("Maja") == std::string::npos);
    CHECK(out.svg.find("a.example") == std::string::npos);
    CHECK(out.svg.find("sodipodi") == std::string::npos);
    CHECK(out.svg.find("<path d=\"M1 1\"/>") != std::string::npos);
    CHECK(out.lost);
}

TEST_CASE("What says nothing that is seen is no loss") {
    CHECK_FALSE(cleaned(svg("<metadata>x</metadata><desc>y</desc><script>z</script>")).lost);
    CHECK_FALSE(cleaned(svg("<switch><foreignObject/><g/></switch>")).lost);
}

TEST_CASE("A drawing with entities of its own, or that is none, is refused") {
    CHECK_FALSE(clean_drawing("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<text>&a;</text>")));
    CHECK_FALSE(clean_drawing("<!DOCTYPE svg [<!ENTITY % a SYSTEM \"/etc/passwd\">]>" + svg("")));
    CHECK_FALSE(clean_drawing("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"));
    CHECK_FALSE(clean_drawing("<html/>"));
    CHECK_FALSE(clean_drawing(""));
}

TEST_CASE("A drawing's size is its root element's, in the pixels of the web") {
    CHECK(cleaned("<!-- <svg width=\"900\" height=\"900\"> -->" +
                  svg("", "width=\"40\" height=\"20px\""))
              .width == 40);
    CHECK(cleaned(svg("<svg width=\"9\" height=\"9\"/>", "viewBox=\"0,0,5 6\"")).height == 6);
    CHECK(cleaned(svg("", "width='1in' height='2in'")).height == 192);
    CHECK(cleaned(svg("", "width=\"100%\" height=\"100%\" viewBox=\"0 0 5 6\"")).width == 5);
    CHECK(cleaned(svg("", "data-width=\"7\" data-height=\"7\"")).width == 0);
}

TEST_CASE("A picture within a drawing is made anew, without what a camera wrote") {
    const auto raster = screen_raster(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><rect width=\"4\" "
        "height=\"4\"/></svg>",
        4);
    REQUIRE(raster);
    std::string bytes = raster->encoded({PictureFormat::jpeg, 80, false});
    const std::string comment("\xFF\xFE\0\x06Maja", 8);
    bytes.insert(2, comment);
    const Drawing out =
        cleaned(svg("<image xlink:href=\"data:image/jpeg;base64," + base64(bytes) + "\"/>"));
    const std::string mark = ";base64,";
    const std::size_t begin = out.svg.find(mark);
    REQUIRE(begin != std::string::npos);
    const std::size_t from = begin + mark.size();
    const auto made = from_base64(out.svg.substr(from, out.svg.find('"', from) - from));
    REQUIRE(made);
    CHECK(picture_head(*made));
    CHECK(made->find("Maja") == std::string::npos);
    CHECK_FALSE(out.lost);
}

TEST_CASE("A picture that ends before its end is known, in each format") {
    const auto raster =
        screen_raster(svg("<rect width=\"90\" height=\"90\"/>", "width=\"99\" height=\"99\""), 99);
    REQUIRE(raster);
    const std::string jpeg = raster->encoded({PictureFormat::jpeg, 80, false});
    // A camera's small picture has an end of its own.
    const std::string small("\xFF\xE1\0\x06\xFF\xD8\xFF\xD9", 8);
    for (const auto& [bytes, content] :
         {std::pair(jpeg, PictureContent::jpeg),
          std::pair(jpeg.substr(0, 2) + small + jpeg.substr(2), PictureContent::jpeg),
          std::pair(raster->encoded({PictureFormat::png, 0, false}), PictureContent::png),
          std::pair(raster->encoded({PictureFormat::webp, 80, false}), PictureContent::webp)}) {
        CHECK(content_of(bytes) == content);
        CHECK(is_whole(bytes, content));
        CHECK(is_whole(bytes + "more", content));
        CHECK_FALSE(is_whole(bytes.substr(0, bytes.size() - 9), content));
        CHECK_FALSE(is_whole(bytes.substr(0, bytes.size() / 2), content));
    }
}

TEST_CASE("What a picture is shows inside it, whatever it is called") {
    CHECK(content_of("\xFF\xD8\xFF\xE0") == PictureContent::jpeg);
    CHECK(content_of("GIF89a") == PictureContent::gif);
    const auto boxed = [](const std::string& brand) {
        return content_of(std::string("\0\0\0\x18"
                                      "ftyp",
                                      8) +
                          brand + std::string(16, '\0'));
    };
    CHECK(boxed("heic") == PictureContent::heic);
    CHECK(boxed("avif") == PictureContent::avif);
    CHECK(boxed("isom") == PictureContent::none);
    CHECK(content_of("RIFF....WEBPVP8 ") == PictureContent::webp);
    CHECK(content_of("BM i korthet, en text.") == PictureContent::none);
    CHECK(content_of("<?xml version=\"1.0\"?>\n<!-- <a> -->\n<svg xmlns=\"x\"/>") ==
          PictureContent::svg);
    CHECK(content_of("<!DOCTYPE html><html><svg></svg></html>") == PictureContent::none);
    CHECK(content_of("%PDF-1.4 och mycket mer") == PictureContent::none);
}
