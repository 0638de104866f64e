#include "theme/tokens.hpp"
#include "catch.hpp"
#include "theme/diagnostics.hpp"
#include "theme/theme.hpp"

using namespace lykta;

namespace {

constexpr std::string_view base =
    "colours:\n"
    "  paper: { light: \"#FFFBF4\", dark: \"#0F2230\" }\n"
    "  ink: { light: \"#1C2733\", dark: \"#F5EDE0\" }\n"
    "sizes:\n"
    "  radius: 14px\n";

std::vector<std::string_view> codes(const Diagnostics& diagnostics) {
    std::vector<std::string_view> found;
    for (const Diagnostic& each : diagnostics) {
        found.push_back(each.kind->code);
    }
    return found;
}

Diagnostics change(std::string_view yaml) {
    Diagnostics diagnostics;
    Tokens tokens = read_tokens(base, "base", diagnostics);
    REQUIRE(diagnostics.empty());
    change_tokens(tokens, yaml, "theme/tokens.yaml", diagnostics);
    return diagnostics;
}

/// base and site in one: each looks for its own files alone.
Assets looks(const FilesByPath& theme, Diagnostics& diagnostics) {
    return make_assets(read_base_theme(theme, diagnostics), theme, {}, diagnostics);
}

}  // namespace

TEST_CASE("Tokens become custom properties for light and dark") {
    Diagnostics diagnostics;
    CHECK(custom_properties(read_tokens(base, "base", diagnostics)) ==
          ":root {\n  --paper: #FFFBF4;\n  --ink: #1C2733;\n  --radius: 14px;\n}\n"
          "@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #0F2230;\n"
          "    --ink: #F5EDE0;\n  }\n}\n");
}

TEST_CASE("A site changes one scheme of one colour and keeps the rest") {
    Diagnostics diagnostics;
    Tokens tokens = read_tokens(base, "base", diagnostics);
    change_tokens(tokens, "colours:\n  ink: { light: \"#000000\" }\n", "theme", diagnostics);
    CHECK(diagnostics.empty());
    CHECK(tokens.colours[1].value[0] == "#000000");
    CHECK(tokens.colours[1].value[1] == "#F5EDE0");
}

TEST_CASE("A token that the theme does not have is told with the nearest") {
    const Diagnostics diagnostics = change("colours:\n  papper: { light: \"#000000\" }\n");
    REQUIRE(codes(diagnostics) == std::vector<std::string_view>{"token-unknown"});
    CHECK(diagnostics[0].suggestion == "paper");
    CHECK(diagnostics[0].place == Place{"theme/tokens.yaml", 2, 3});
}

TEST_CASE("A scheme that does not exist is told with the nearest") {
    const Diagnostics diagnostics = change("colours:\n  ink: { ligth: \"#000000\" }\n");
    REQUIRE(codes(diagnostics) == std::vector<std::string_view>{"token-unknown"});
    CHECK(diagnostics[0].suggestion == "light");
}

TEST_CASE("A number with two points is no measure") {
    CHECK(codes(change("sizes:\n  radius: 1.2.3px\n")) ==
          std::vector<std::string_view>{"token-size"});
    CHECK(change("sizes:\n  radius: 112.5%\n").empty());
}

TEST_CASE("A colour by name is refused") {
    CHECK(codes(change("colours:\n  ink: { light: red }\n")) ==
          std::vector<std::string_view>{"token-colour"});
}

TEST_CASE("A size that could smuggle in other CSS is refused") {
    CHECK(codes(change("sizes:\n  radius: \"1px; } body { display: none\"\n")) ==
          std::vector<std::string_view>{"token-size"});
}

TEST_CASE("A list where colours should be is refused") {
    CHECK(codes(change("colours: [red]\n")) == std::vector<std::string_view>{"token-shape"});
}

TEST_CASE("The stylesheet's name changes with its content") {
    Diagnostics diagnostics;
    const auto name = [&](const std::string& css) {
        return looks({{"themes/lykta/tokens.yaml", std::string(base)},
                      {"themes/lykta/style/a.css", css}},
                     diagnostics)
            .stylesheet;
    };
    CHECK(name("a{}") != name("b{}"));
    CHECK(name("a{}") == name("a{}"));
}

TEST_CASE("A site's own stylesheet comes after the theme's") {
    Diagnostics diagnostics;
    const Assets assets = looks({{"themes/lykta/style/a.css", "a { color: red; }\n"},
                                 {"theme/style.css", "b { color: red; }"}},
                                diagnostics);
    const std::string& css = assets.files.at(assets.stylesheet);
    CHECK(css.find("a{color:red}") < css.find("b { color: red; }"));
}

TEST_CASE("A site's own stylesheet stays as it was written, byte for byte") {
    Diagnostics diagnostics;
    const std::string own =
        "/* Ours: \"keep\" */\n.a::before { content: \"\\\"\"; }\n"
        ".b::after  { content: '\\'  ; }  '; width: calc(1px  +  2px) }\n"
        ".c { background: url(a;b,c.svg) ; --x:  ; }\n.d\\,e , .f { }";
    const Assets assets =
        looks({{"themes/lykta/style/a.css", "a { color: red; }\n"}, {"theme/style.css", own}},
              diagnostics);
    CHECK(assets.files.at(assets.stylesheet).ends_with("a{color:red}" + own));
}

TEST_CASE("A byte-order mark is no part of a site's own stylesheet") {
    Diagnostics diagnostics;
    const Assets assets = looks({{"theme/style.css",
                                  "\xEF\xBB\xBF"
                                  "b { color: red; }"}},
                                diagnostics);
    CHECK(assets.files.at(assets.stylesheet).find("\xEF\xBB\xBF") == std::string::npos);
}

TEST_CASE("The theme's stylesheet loses comments and needless spaces, and no meaning") {
    Diagnostics diagnostics;
    const std::string css =
        "/* a; } */ a :focus > b,\n  c { margin: calc(1px + 2px) auto; content: \"/* ; */  x\"; }\n"
        "@media (min-width: 2px) and (max-width: 3px) { :root { --a: 1; } }\n";
    const Assets assets = looks({{"themes/lykta/style/a.css", css}}, diagnostics);
    const std::string& made = assets.files.at(assets.stylesheet);
    CHECK(
        made.ends_with("a :focus > b,c{margin:calc(1px + 2px) auto;content:\"/* ; */  x\"}"
                       "@media (min-width:2px) and (max-width:3px){:root{--a:1}}"));
}
