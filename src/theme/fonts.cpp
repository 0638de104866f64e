#include "theme/fonts.hpp"

#include "base/hash.hpp"
#include "source/yaml.hpp"
#include "theme/diagnostics.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view look = "themes/lykta/";
constexpr std::string_view made = "themes/lykta/fonts/";
constexpr std::array<std::string_view, 2> weights{"400", "700"};

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

/// A font of the site's own, without a name that could tell who made it.
void add_own(Fonts& fonts, const FilesByPath& theme, const ThemeFile& file, std::string_view weight,
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

/// "U+20-7E, U+131".
void add_letters(std::string_view range, std::vector<LetterRange>& out) {
    for (std::size_t at = 0; (at = range.find("U+", at)) != std::string_view::npos;) {
        at += 2;
        const auto number = [&] {
            std::uint32_t value = 0;
            const char* end = range.data() + range.size();
            at = static_cast<std::size_t>(std::from_chars(range.data() + at, end, value, 16).ptr -
                                          range.data());
            return static_cast<char32_t>(value);
        };
        const char32_t first = number();
        const bool more = at < range.size() && range[at] == '-';
        if (more) ++at;
        out.push_back({first, more ? number() : first});
    }
}

/// Every subset of the table whose files are there.
void add_subsets(SharedFonts& shared, const FilesByPath& theme, const std::string& table,
                 std::string_view family, Diagnostics& diagnostics) {
    const auto text = theme.find(table);
    if (text == theme.end()) return;
    const auto rows = yaml::parse(text->second, {table, 1}, diagnostics);
    if (!rows) return;
    for (const yaml::Value& row : rows->items) {
        const yaml::Value* name = row.find("name");
        const yaml::Value* range = row.find("range");
        if (range != nullptr) add_letters(range->scalar, shared.letters);
        if (name == nullptr || range == nullptr) continue;
        for (const std::string_view weight : weights) {
            const std::string own = name->scalar + "-" + std::string(weight);
            const auto bytes = theme.find(std::string(made) + own + ".woff2");
            if (bytes == theme.end()) continue;
            add_face(shared.fonts, family, weight, own, bytes->second, range->scalar);
        }
    }
}

}  // namespace

SharedFonts shared_fonts(const FilesByPath& theme, Diagnostics& diagnostics) {
    SharedFonts out;
    add_subsets(out, theme, std::string(look) + "fonts.yaml", "Noto Sans Lykta", diagnostics);
    add_subsets(out, theme, std::string(made) + "endonyms.yaml", "Endonyms", diagnostics);
    return out;
}

Fonts own_fonts(const FilesByPath& theme, const Tokens& tokens, Diagnostics& diagnostics) {
    Fonts out;
    add_own(out, theme, tokens.regular, "400", diagnostics);
    add_own(out, theme, tokens.bold, "700", diagnostics);
    return out;
}

std::string font_rule(bool own) {
    // The reader's own Noto would differ in its letters' widths from what was looked at: hence a
    // name that no machine has.
    return ":root { --font: " + std::string(own ? "Own, " : "") +
           "\"Noto Sans Lykta\", system-ui, sans-serif; }\n";
}

}  // namespace lykta
