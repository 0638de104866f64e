#include "theme/fonts.hpp"
#include "catch.hpp"
#include "theme/diagnostics.hpp"
#include "theme/theme.hpp"

using namespace lykta;

namespace {

const FilesByPath theme{
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
    own_fonts(theme, tokens, diagnostics);
    return diagnostics;
}

}  // namespace

TEST_CASE("Each subset becomes a file with its hash and a rule with its letters") {
    Diagnostics diagnostics;
    const SharedFonts shared = shared_fonts(theme, diagnostics);
    const Fonts& fonts = shared.fonts;
    CHECK(fonts.files.size() == 2);
    CHECK(fonts.css.find("unicode-range: U+20-7E;") != std::string::npos);
    for (const auto& [file, bytes] : fonts.files) {
        CHECK(fonts.css.find("url(" + file.substr(std::string("assets/").size()) + ")") !=
              std::string::npos);
    }
    REQUIRE(shared.letters.size() == 1);
    CHECK(shared.letters[0].first == U' ');
    CHECK(shared.letters[0].last == U'~');
}

TEST_CASE("A program without fonts of its own leaves the reader's") {
    Diagnostics diagnostics;
    CHECK(shared_fonts({}, diagnostics).fonts.files.empty());
    CHECK(font_rule(false).find("system-ui") != std::string::npos);
}

TEST_CASE("A font of the site's own comes first") {
    Diagnostics diagnostics;
    FilesByPath files = theme;
    files["theme/tokens.yaml"] = "fonts: { regular: own.woff2 }\n";
    const Assets assets = make_assets(read_base_theme(files, diagnostics), files, {}, diagnostics);
    CHECK(diagnostics.empty());
    const std::string& css = assets.files.at(assets.stylesheet);
    CHECK(css.find("--font:Own,\"Noto Sans Lykta\"") != std::string::npos);
    CHECK(css.find("family:\"Own\"") < css.find("family:\"Noto Sans Lykta\""));
    CHECK(assets.files.size() == 4);
}

TEST_CASE("A font that is not there, or is none, is told where it was named") {
    REQUIRE(with_own("none.woff2").size() == 1);
    CHECK(with_own("none.woff2")[0].kind == &theme_file_missing);
    REQUIRE(with_own("own.ttf").size() == 1);
    CHECK(with_own("own.ttf")[0].kind == &theme_file_kind);
    CHECK(with_own("own.ttf")[0].place == Place{"theme/tokens.yaml", 2, 10});
}
