#include "theme/fonts.hpp"
#include "catch.hpp"
#include "theme/diagnostics.hpp"

using namespace lykta;

namespace {

const std::map<std::string, std::string> theme{
    {"themes/lykta/fonts.yaml", "- { name: latin, source: NotoSans, range: \"U+20-7E\" }\n"},
    {"themes/lykta/fonts/latin-400.woff2", "wOF2 regular"},
    {"themes/lykta/fonts/latin-700.woff2", "wOF2 bold"},
    {"theme/own.woff2", "wOF2 own"},
    {"theme/own.ttf", "\0\1\0\0"},
};

Diagnostics with_own(const std::string& file) {
    Tokens tokens;
    tokens.regular = {file, {"theme/tokens.yaml", 2, 10}};
    Diagnostics diagnostics;
    make_fonts(theme, tokens, diagnostics);
    return diagnostics;
}

}  // namespace

TEST_CASE("Each subset becomes a file with its hash and a rule with its letters") {
    Diagnostics diagnostics;
    const Fonts fonts = make_fonts(theme, {}, diagnostics);
    CHECK(fonts.files.size() == 2);
    CHECK(fonts.css.find("unicode-range: U+20-7E;") != std::string::npos);
    for (const auto& [file, bytes] : fonts.files) {
        CHECK(fonts.css.find("url(" + file.substr(std::string("assets/").size()) + ")") !=
              std::string::npos);
    }
}

TEST_CASE("A program without fonts of its own leaves the reader's") {
    Diagnostics diagnostics;
    const Fonts fonts = make_fonts({}, {}, diagnostics);
    CHECK(fonts.files.empty());
    CHECK(fonts.css.find("system-ui") != std::string::npos);
}

TEST_CASE("A font of the site's own comes first") {
    Tokens tokens;
    tokens.regular = {"own.woff2", {}};
    Diagnostics diagnostics;
    const Fonts fonts = make_fonts(theme, tokens, diagnostics);
    CHECK(diagnostics.empty());
    CHECK(fonts.css.find("--font: Own, ") != std::string::npos);
}

TEST_CASE("A font that is not there, or is none, is told where it was named") {
    REQUIRE(with_own("none.woff2").size() == 1);
    CHECK(with_own("none.woff2")[0].kind == &theme_file_missing);
    REQUIRE(with_own("own.ttf").size() == 1);
    CHECK(with_own("own.ttf")[0].kind == &theme_file_kind);
    CHECK(with_own("own.ttf")[0].place == Place{"theme/tokens.yaml", 2, 10});
}
