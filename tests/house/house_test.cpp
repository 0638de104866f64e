// Holds src/ to the rules of the house, and proves on invented trees that each rule can fail.

#include "house.hpp"
#include "catch.hpp"

#include <string>

namespace {

std::string all_of(const std::vector<house::Violation>& found) {
    std::string text;
    for (const auto& violation : found) {
        text += "src/" + violation.file + ":" + std::to_string(violation.line) + ": " +
                violation.what + "\n";
    }
    return text;
}

/// One file alone in the house, as its violations read.
std::string complaint(const std::string& file, const std::string& bytes) {
    return all_of(house::violations({{file, bytes}}));
}

const std::string head = "#pragma once\n// Why it exists.\n\n";

}  // namespace

TEST_CASE("the sources keep the rules of the house") {
    const auto sources = house::read_sources(LYKTA_SOURCE_DIR "/src");
    REQUIRE(sources.size() > 20);
    CHECK(all_of(house::violations(sources)) == "");
}

TEST_CASE("a tree that keeps the rules has no complaint") {
    CHECK(all_of(house::violations({
              {"base/text.hpp", head + "#include <string>\n"},
              {"base/text.cpp", "#include \"base/text.hpp\"\n\n#include <unistd.h>\n"},
              {"base/utf8.cpp", "#include <unicode/unorm2.h>\n"},
              {"picture/vips.hpp", head + "#include <vips/vips.h>\n"},
              {"source/yaml.cpp", "#include <yaml-cpp/yaml.h>\n"},
              {"source/prose/reader.cpp", "#include <cmark-gfm.h>\n"},
              {"html/pages.cpp", "#include \"html/views.hpp\"\n#include \"base/text.hpp\"\n"},
              {"publish/publish.cpp", "#include <filesystem>\n"},
              {"build.cpp", "#include \"publish/publish.hpp\"\n"},
              {"cli/build_command.cpp", "#include \"build.hpp\"\n"},
              {"main.cpp", "#include \"cli/cli.hpp\"\n"},
          })) == "");
}

TEST_CASE("a folder may not include one that stands above it") {
    CHECK(complaint("portal/rules.cpp", "\n#include \"html/pages.hpp\"\n") ==
          "src/portal/rules.cpp:2: portal stands below html, but it includes html/pages.hpp\n");
}

TEST_CASE("facts in words stand on translations, and pages and brochures on both") {
    CHECK(complaint("translation/localize.cpp", "#include \"wording/hours.hpp\"\n") != "");
    CHECK(complaint("wording/hours_text.cpp", "#include \"translation/localize.hpp\"\n") == "");
    CHECK(complaint("print/gather.cpp", "#include \"wording/hours.hpp\"\n") == "");
}

TEST_CASE("no stage may include build, and build may not include cli") {
    CHECK(complaint("publish/publish.cpp", "#include \"build.hpp\"\n") != "");
    CHECK(complaint("build.cpp", "#include \"cli/options.hpp\"\n") != "");
}

TEST_CASE("angle brackets do not hide a wrong direction") {
    CHECK(complaint("base/text.cpp", "#  include <portal/portal.hpp> // so there\n") != "");
}

TEST_CASE("html and print never include each other") {
    CHECK(complaint("print/layout.cpp", "#include \"html/pages.hpp\"\n") != "");
    CHECK(complaint("html/pages.cpp", "#include \"print/layout.hpp\"\n") != "");
}

TEST_CASE("an include that is not written from src/ is refused") {
    CHECK(complaint("html/pages.cpp", "#include \"views.hpp\"\n") != "");
    CHECK(complaint("html/pages.cpp", "#include \"../base/text.hpp\"\n") != "");
}

TEST_CASE("only source/yaml sees yaml-cpp") {
    CHECK(complaint("source/front_matter.cpp", "#include <yaml-cpp/yaml.h>\n") != "");
}

TEST_CASE("what edits YAML sees libfyaml in one place, and yaml-cpp in none") {
    CHECK(complaint("source/yaml/events.cpp", "#include <libfyaml.h>\n") == "");
    CHECK(complaint("source/yaml/spans.cpp", "#include <libfyaml.h>\n") != "");
    CHECK(complaint("source/yaml.cpp", "#include <libfyaml.h>\n") != "");
    CHECK(complaint("source/yaml/spans.cpp", "#include <yaml-cpp/mark.h>\n") != "");
}

TEST_CASE("only source/prose sees cmark-gfm") {
    CHECK(complaint("html/prose.cpp", "#include <cmark-gfm.h>\n") != "");
    CHECK(complaint("html/prose.cpp", "#include <cmark-gfm-core-extensions.h>\n") != "");
}

TEST_CASE("only those who read its files see libxml2") {
    CHECK(complaint("translation/exchange.cpp", "#include <libxml/tree.h>\n") != "");
}

TEST_CASE("only the pictures' room sees libvips") {
    CHECK(complaint("theme/images.cpp", "#include <vips/vips.h>\n") != "");
    CHECK(complaint("print/pictures.cpp", "#include <vips/vips8>\n") != "");
}

TEST_CASE("only language and the bottom's utf8 and date see ICU") {
    CHECK(complaint("translation/status.cpp", "#include <unicode/plurrule.h>\n") != "");
    CHECK(complaint("base/text.cpp", "#include <unicode/uchar.h>\n") != "");
}

TEST_CASE("a file of more than 400 lines is too long") {
    std::string lines;
    for (int i = 0; i < 400; ++i) {
        lines += "int a;\n";
    }
    CHECK(complaint("base/text.cpp", lines) == "");
    CHECK(complaint("base/text.cpp", lines + "int b;\n") != "");
}

TEST_CASE("a table of rows may be longer") {
    std::string rows;
    for (int i = 0; i < 500; ++i) rows += "int a;\n";
    CHECK(complaint("portal/fields/support.cpp", rows) == "");
}

TEST_CASE("a folder of more than 50 files is refused") {
    house::Sources sources;
    for (int i = 0; i < 50; ++i) sources["base/a" + std::to_string(i) + ".cpp"] = "int a;\n";
    sources["base/deeper/a.cpp"] = "int a;\n";
    CHECK(house::violations(sources).empty());
    sources["base/b.cpp"] = "int a;\n";
    CHECK(house::violations(sources).size() == 1);
}

TEST_CASE("a header without a head is refused") {
    CHECK(complaint("base/text.hpp", "#pragma once\n#include <string>\n") ==
          "src/base/text.hpp:2: a header's head says why it exists\n");
}

TEST_CASE("a header without pragma once is refused") {
    CHECK(complaint("base/text.hpp", "// Why it exists.\n") ==
          "src/base/text.hpp:1: a header starts with #pragma once\n");
}

TEST_CASE("a source file includes its own header first") {
    CHECK(all_of(house::violations({
              {"base/text.hpp", head},
              {"base/text.cpp", "#include <string>\n#include \"base/text.hpp\"\n"},
          })) == "src/base/text.cpp:1: its own header comes first: base/text.hpp\n");
}

TEST_CASE("a folder or file that the house does not know is refused") {
    CHECK(complaint("misc/tools.cpp", "") ==
          "src/misc/tools.cpp:0: the house has no room of this name\n");
    CHECK(complaint("helpers.cpp", "") != "");
    CHECK(complaint("build/steps.cpp", "") != "");
}

TEST_CASE("words that tie the output to moment or machine are refused in code") {
    CHECK(complaint("html/pages.cpp", "std::setlocale(LC_ALL, \"\");\n") ==
          "src/html/pages.cpp:1: outputs depend on no locale\n");
    CHECK(complaint("html/pages.cpp", "const auto zone = std::localtime(&now);\n") != "");
    CHECK(complaint("html/pages.cpp", "auto now = std::chrono::system_clock::now();\n") != "");
    CHECK(complaint("html/pages.cpp", "const auto day = today();\n") != "");
    CHECK(complaint("html/pages.cpp", "std::getenv(\"LANG\");\n") != "");
    CHECK(complaint("html/pages.cpp", "std::random_device device;\n") != "");
    CHECK(complaint("source/source_tree.cpp", "fs::directory_iterator(folder);\n") != "");
    CHECK(complaint("cli/stand_command.cpp", "std::ofstream file(path);\n") != "");
}

TEST_CASE("comments may name what code may not") {
    CHECK(complaint("html/pages.cpp",
                    "// never setlocale\n/* nor\n getenv */\nint a = 1'000;  // today()\n") == "");
}

TEST_CASE("a comment's beginning inside a string hides nothing behind it") {
    CHECK(complaint("html/pages.cpp", "f(\"https://a.example\", std::getenv(\"LANG\"));\n") != "");
}
