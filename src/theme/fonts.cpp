#include "theme/fonts.hpp"

#include "base/hash.hpp"
#include "source/yaml.hpp"
#include "theme/diagnostics.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view look = "themes/lykta/";
constexpr std::string_view made = "themes/lykta/fonts/";
constexpr std::array<std::string_view, 2> weights{"400", "700"};

using Theme = std::map<std::string, std::string>;

/// Adds the bytes under a name with their hash, and the rule that tells of them. The stylesheet
/// lies in the same folder.
void add_face(Fonts& fonts, std::string_view family, std::string_view weight,
              const std::string& name, const std::string& bytes, std::string_view range) {
    const std::string file = name + "." + short_hash(bytes) + ".woff2";
    fonts.files.emplace("assets/" + file, bytes);
    fonts.css += "@font-face { font-family: \"" + std::string(family) +
                 "\"; font-weight: " + std::string(weight) + "; font-display: swap; src: url(" +
                 file + ") format(\"woff2\");";
    if (!range.empty()) fonts.css += " unicode-range: " + std::string(range) + ";";
    fonts.css += " }\n";
}

/// Every subset of the table whose files are there.
void add_subsets(Fonts& fonts, const Theme& theme, const std::string& table,
                 std::string_view family, Diagnostics& diagnostics) {
    const auto text = theme.find(table);
    if (text == theme.end()) return;
    const auto rows = yaml::parse(text->second, {table, 1}, diagnostics);
    if (!rows) return;
    for (const yaml::Value& row : rows->items) {
        const yaml::Value* name = row.find("name");
        const yaml::Value* range = row.find("range");
        if (name == nullptr || range == nullptr) continue;
        for (const std::string_view weight : weights) {
            const std::string own = name->scalar + "-" + std::string(weight);
            const auto bytes = theme.find(std::string(made) + own + ".woff2");
            if (bytes == theme.end()) continue;
            add_face(fonts, family, weight, own, bytes->second, range->scalar);
        }
    }
}

/// A font of the site's own, without a name that could tell who made it.
void add_own(Fonts& fonts, const Theme& theme, const ThemeFile& file, std::string_view weight,
             Diagnostics& diagnostics) {
    if (file.empty()) return;
    const auto bytes = theme.find("theme/" + file.name);
    if (bytes == theme.end()) {
        report(diagnostics, theme_file_missing, file.place, {{"name", file.name}});
    } else if (!bytes->second.starts_with("wOF2")) {
        report(diagnostics, theme_file_kind, file.place,
               {{"name", file.name},
                {"kinds", Bilingual{"ett typsnitt som .woff2", "a font as .woff2"}}});
    } else {
        add_face(fonts, "Own", weight, "own-" + std::string(weight), bytes->second, "");
    }
}

}  // namespace

Fonts make_fonts(const Theme& theme, const Tokens& tokens, Diagnostics& diagnostics) {
    Fonts fonts;
    add_own(fonts, theme, tokens.regular, "400", diagnostics);
    add_own(fonts, theme, tokens.bold, "700", diagnostics);
    const bool own = !fonts.files.empty();
    add_subsets(fonts, theme, std::string(look) + "fonts.yaml", "Noto Sans Lykta", diagnostics);
    add_subsets(fonts, theme, std::string(made) + "endonyms.yaml", "Endonyms", diagnostics);
    // The reader's own Noto would differ in its letters' widths from what was looked at: hence a
    // name that no machine has.
    fonts.css += ":root { --font: " + std::string(own ? "Own, " : "") +
                 "\"Noto Sans Lykta\", system-ui, sans-serif; }\n";
    return fonts;
}

}  // namespace lykta
