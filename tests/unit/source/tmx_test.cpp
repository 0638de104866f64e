// Translation memories: ours there and back, others' as their programs write them, hostile ones not
// at all.
#include "source/tmx/tmx.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

std::optional<std::vector<tmx::Unit>> read(const std::string& bytes) {
    Diagnostics diagnostics;
    auto out = tmx::parse(bytes, "m.tmx", diagnostics);
    CHECK(out.has_value() == diagnostics.empty());
    return out;
}

}  // namespace

TEST_CASE("A memory that goes out comes back as it was, tags and marks too") {
    const std::vector<tmx::Unit> units{
        {"page/x#title", {{"sv", "Ring & fråga \"oss\" <b"}, {"fi", "Soita meille"}}},
        {"page/x#body",
         {{"sv", "Ring <1>oss</1> {count} gånger \\<b>."},
          {"fi", "Soita <1>meille</1>  {count}."}}},
        {"", {{"sv", "Rad<1/>bryts"}, {"ar", "سطر<1/>"}}},
    };
    const std::string bytes = tmx::written(units, "sv");
    CHECK(bytes.find("<bpt i=\"1\">&lt;1&gt;</bpt>oss<ept i=\"1\">&lt;/1&gt;</ept>") !=
          std::string::npos);
    const auto back = read(bytes);
    REQUIRE(back);
    CHECK(*back == units);
}

TEST_CASE("A memory is read as other programs write it") {
    const auto units = read(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx11.dtd\">\n"
        "<tmx version=\"1.1\"><header srclang=\"SV\"/><body><tu>"
        "<tuv lang=\"SV\"><seg>Ring &lt;1&gt;oss&lt;/1&gt;</seg></tuv>"
        "<note>x</note><tuv lang=\"FI-FI\"><prop>y</prop>"
        "<seg><hi>Soita</hi> <ph>&lt;1&gt;</ph>O\xCC\x88</seg></tuv></tu></body></tmx>");
    REQUIRE(units);
    REQUIRE(units->size() == 1);
    CHECK(units->front().variants[0] == tmx::Variant{"SV", "Ring <1>oss</1>"});
    CHECK(units->front().variants[1] == tmx::Variant{"FI-FI", "Soita <1>Ö"});
}

TEST_CASE("What is no memory, or declares entities, is refused") {
    CHECK_FALSE(read(""));
    CHECK_FALSE(read("<tmx><body>"));
    CHECK_FALSE(read("<xliff><body/></xliff>"));
    CHECK_FALSE(read("<tmx/>"));
    CHECK_FALSE(
        read("<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
             "<tmx><body><tu><tuv xml:lang=\"sv\"><seg>&a;</seg></tuv></tu></body></tmx>"));
    std::string lol = "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'k'; ++c) {
        lol += "<!ENTITY " + std::string(1, c) + " \"";
        for (int i = 0; i < 10; ++i) lol += "&" + std::string(1, static_cast<char>(c - 1)) + ";";
        lol += "\">";
    }
    CHECK_FALSE(read(lol + "]><tmx><body><tu><tuv><seg>&j;</seg></tuv></tu></body></tmx>"));
}
