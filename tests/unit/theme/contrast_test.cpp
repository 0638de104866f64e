#include "theme/contrast.hpp"
#include "catch.hpp"
#include "theme/diagnostics.hpp"

#include <fstream>
#include <iterator>

using namespace lykta;

namespace {

Tokens our_tokens() {
    const std::string name = "themes/lykta/tokens.yaml";
    std::ifstream file(std::string(LYKTA_SOURCE_DIR) + "/" + name, std::ios::binary);
    Diagnostics diagnostics;
    Tokens tokens =
        read_tokens(std::string{std::istreambuf_iterator<char>(file), {}}, name, diagnostics);
    REQUIRE(diagnostics.empty());
    return tokens;
}

Diagnostics changed(std::string_view yaml) {
    Tokens tokens = our_tokens();
    Diagnostics diagnostics;
    change_tokens(tokens, yaml, "theme/tokens.yaml", diagnostics);
    REQUIRE(diagnostics.empty());
    check_contrast(tokens, diagnostics);
    return diagnostics;
}

}  // namespace

TEST_CASE("Contrast is WCAG's") {
    CHECK(contrast("#000000", "#FFFFFF") == Approx(21));
    CHECK(contrast("#777777", "#FFFFFF") == Approx(4.478).epsilon(0.001));
    CHECK(contrast("#123456", "#123456") == Approx(1));
}

TEST_CASE("Every pair of our own theme differs enough, in both schemes") {
    Diagnostics diagnostics;
    check_contrast(our_tokens(), diagnostics);
    for (const Diagnostic& each : diagnostics) {
        UNSCOPED_INFO(message(each, MessageLanguage::en));
    }
    CHECK(diagnostics.empty());
}

TEST_CASE("Every pair names tokens that there are") {
    const Tokens tokens = our_tokens();
    const auto known = [&](std::string_view name) {
        return std::any_of(tokens.colours.begin(), tokens.colours.end(),
                           [&](const Colour& colour) { return colour.name == name; });
    };
    for (const MeetingColours& pair : meeting_colours()) {
        INFO(pair.front << " on " << pair.ground);
        CHECK(known(pair.front));
        CHECK(known(pair.ground));
    }
}

TEST_CASE("Running text needs 7:1, and a colour that is enough is proposed") {
    const Diagnostics diagnostics = changed("colours:\n  ink: { light: \"#6A6A6A\" }\n");
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(diagnostics[0].kind == &token_contrast);
    CHECK(diagnostics[0].place == Place{"theme/tokens.yaml", 2, 17});
    const std::string said = hint(diagnostics[0], MessageLanguage::en);
    const std::string proposal = said.substr(said.find('#'), 7);
    CHECK(contrast(proposal, "#FFFBF4") >= 7);
}

TEST_CASE("A ground that a site made too dark is told at the ground") {
    const Diagnostics diagnostics = changed("colours:\n  mint: { light: \"#3A7A68\" }\n");
    REQUIRE_FALSE(diagnostics.empty());
    for (const Diagnostic& each : diagnostics) {
        CHECK(each.place == Place{"theme/tokens.yaml", 2, 18});
    }
}

TEST_CASE("The dark scheme is judged by itself") {
    const Diagnostics diagnostics = changed("colours:\n  link: { dark: \"#0A4F86\" }\n");
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(message(diagnostics[0], MessageLanguage::en).find("the dark scheme") !=
          std::string::npos);
}

TEST_CASE("What no shade can reach is left as it was written") {
    CHECK(with_contrast("#808080", "#767676", 7) == "#808080");
    CHECK(contrast(with_contrast("#808080", "#767676", 4.5), "#767676") >= 4.5);
}
