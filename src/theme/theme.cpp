#include "theme/theme.hpp"

#include "base/browser/address.hpp"
#include "base/browser/harm.hpp"
#include "base/hash.hpp"
#include "picture/drawing.hpp"
#include "source/characters.hpp"
#include "theme/contrast.hpp"
#include "theme/diagnostics.hpp"
#include "theme/fonts.hpp"
#include "theme/kept_pictures.hpp"
#include "theme/tokens.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view base_folder = "themes/lykta/";
constexpr std::string_view site_folder = "theme/";

const std::string* file(const FilesByPath& theme, std::string_view folder, std::string_view name) {
    const auto found = theme.find(std::string(folder) + std::string(name));
    return found == theme.end() ? nullptr : &found->second;
}

/// The theme's stylesheet is several files, in the order of their names.
std::string base_style(const FilesByPath& theme) {
    const std::string folder = std::string(base_folder) + "style/";
    std::string css;
    for (auto at = theme.lower_bound(folder); at != theme.end() && at->first.starts_with(folder);
         ++at) {
        css += at->second;
    }
    return css;
}

/// Without comments and without the spaces that only people need. Knows what the theme's own
/// stylesheet is made of, and not all that CSS allows.
std::string compact(const std::string& css) {
    constexpr std::string_view needs_none_after = "{};,:";
    constexpr std::string_view needs_none_before = "{};,";
    std::string out;
    for (std::size_t at = 0; at < css.size(); ++at) {
        const char c = css[at];
        if (c == '"' || c == '\'') {
            const std::size_t end = std::min(css.find(c, at + 1), css.size() - 1);
            out.append(css, at, end - at + 1);
            at = end;
        } else if (c == '/' && at + 1 < css.size() && css[at + 1] == '*') {
            at = std::min(css.find("*/", at + 2), css.size() - 2) + 1;
        } else if (c == ' ' || c == '\n' || c == '\t') {
            const bool needed = !out.empty() && out.back() != ' ' &&
                                needs_none_after.find(out.back()) == std::string_view::npos;
            if (needed) out += ' ';
        } else {
            const bool drops = needs_none_before.find(c) != std::string_view::npos;
            if (drops && out.ends_with(' ')) out.pop_back();
            if (c == '}' && out.ends_with(';')) out.pop_back();
            out += c;
        }
    }
    return out;
}

/// The program's own drawings, which stand in the page itself so that they take its colours.
std::map<std::string, Html, std::less<>> drawings_of(const FilesByPath& theme) {
    std::map<std::string, Html, std::less<>> out;
    const std::string folder = std::string(base_folder) + "drawings/";
    for (auto at = theme.lower_bound(folder); at != theme.end() && at->first.starts_with(folder);
         ++at) {
        std::string name = at->first.substr(folder.size());
        name.resize(name.rfind('.'));
        std::string markup = at->second;
        while (markup.ends_with('\n')) markup.pop_back();
        out.emplace(std::move(name), Html::composed(std::move(markup)));
    }
    return out;
}

std::string add_asset(Assets& assets, std::string_view ending, std::string bytes) {
    std::string name = "assets/lykta." + short_hash(bytes) + std::string(ending);
    assets.files.emplace(name, std::move(bytes));
    return name;
}

/// Judged here, where the line is known; in the finished stylesheet once more.
void check_style(const std::string& style, Diagnostics& diagnostics) {
    const LineIndex lines(style, std::string(site_folder) + "style.css", 1);
    for (const browser::StyleAddress& each : browser::style_addresses(style)) {
        const browser::Leads where = browser::leads(each.address);
        if (where != browser::Leads::elsewhere && where != browser::Leads::program) continue;
        report(diagnostics, browser::page_asks_elsewhere, lines.place(each.at),
               {{"address", each.address}, {"elsewhere", ""}});
    }
}

void add_logo(Assets& assets, const FilesByPath& theme, const ThemeFile& logo,
              Diagnostics& diagnostics) {
    if (logo.empty()) return;
    const std::string* bytes = file(theme, site_folder, logo.name);
    if (bytes == nullptr) {
        report(diagnostics, theme_file_missing, logo.place, {{"name", logo.name}});
        return;
    }
    const std::string ending = logo.name.substr(std::min(logo.name.rfind('.'), logo.name.size()));
    Diagnostics unreadable;
    const Pictures made = make_pictures({{"logo" + ending, *bytes}}, unreadable);
    const auto known = made.known.find("logo" + ending);
    if (known == made.known.end() || known->second.width == 0) {
        report(diagnostics, theme_file_kind, logo.place,
               {{"name", logo.name},
                {"kinds", Bilingual{"en bild som .svg (med viewBox), .png, .jpg eller .webp",
                                    "a picture as .svg (with viewBox), .png, .jpg or .webp"}}});
        return;
    }
    assets.logo = {add_asset(assets, ending, made.files.at("logo" + ending)), known->second.width,
                   known->second.height};
}

/// Empty where it is no drawing.
std::string own_icon_of(const std::string& bytes, Diagnostics& diagnostics) {
    const std::string file = std::string(site_folder) + "icon.svg";
    const std::optional<Drawing> drawing = clean_drawing(bytes);
    if (!drawing) {
        report(diagnostics, drawing_unreadable, {file, 0, 0}, {{"file", file}});
        return {};
    }
    if (drawing->lost) report(diagnostics, drawing_cleaned, {file, 0, 0}, {{"file", file}});
    return drawing->svg;
}

}  // namespace

const std::string& logo_bytes(const Assets& assets) {
    static const std::string none;
    const auto found = assets.files.find(assets.logo.file);
    return found == assets.files.end() ? none : found->second;
}

BaseTheme read_base_theme(const FilesByPath& theme, Diagnostics& diagnostics) {
    BaseTheme out;
    const auto text = [&](std::string_view name) {
        const std::string* found = file(theme, base_folder, name);
        return found == nullptr ? std::string() : *found;
    };
    if (const std::string* tokens = file(theme, base_folder, "tokens.yaml")) {
        out.tokens = read_tokens(*tokens, std::string(base_folder) + "tokens.yaml", diagnostics);
    }
    out.fonts = shared_fonts(theme, diagnostics);
    out.faces = compact(out.fonts.fonts.css);
    out.style = compact(base_style(theme));
    out.script = text("script.js");
    out.icon = text("icon.svg");
    out.drawings = drawings_of(theme);
    return out;
}

Assets make_assets(const BaseTheme& base, const FilesByPath& theme, const Outputs& media,
                   Diagnostics& diagnostics) {
    return make_assets_once(base, theme, media, nullptr, diagnostics);
}

Assets make_assets_once(const BaseTheme& base, const FilesByPath& theme, const Outputs& media,
                        KeptFiles* kept, Diagnostics& diagnostics) {
    Tokens tokens = base.tokens;
    if (const std::string* changes = file(theme, site_folder, "tokens.yaml")) {
        change_tokens(tokens, *changes, std::string(site_folder) + "tokens.yaml", diagnostics);
    }
    check_contrast(tokens, diagnostics);
    Fonts own = own_fonts(theme, tokens, diagnostics);
    std::string css = compact(own.css) + base.faces + compact(font_rule(!own.files.empty())) +
                      compact(custom_properties(tokens)) + base.style;
    // An author's own stays as it was written.
    if (const std::string* style = file(theme, site_folder, "style.css")) {
        css += without_byte_order_mark(*style);
        check_style(*style, diagnostics);
    }

    Assets assets;
    assets.files = base.fonts.fonts.files;
    assets.files.merge(own.files);
    assets.stylesheet = add_asset(assets, ".css", std::move(css));
    if (!base.script.empty()) assets.script = add_asset(assets, ".js", base.script);
    const std::string* own_icon = file(theme, site_folder, "icon.svg");
    const std::string icon = own_icon != nullptr ? own_icon_of(*own_icon, diagnostics) : base.icon;
    if (!icon.empty()) assets.icon = add_asset(assets, ".svg", icon);
    assets.drawings = base.drawings;
    add_logo(assets, theme, tokens.logo, diagnostics);
    Pictures pictures = make_pictures_once(media, kept, diagnostics);
    assets.pictures = std::move(pictures.known);
    assets.files.merge(pictures.files);
    assets.tokens = std::move(tokens);
    return assets;
}

}  // namespace lykta
