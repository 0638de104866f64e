#include "theme/theme.hpp"

#include "base/hash.hpp"
#include "theme/tokens.hpp"

namespace lykta {

namespace {

constexpr std::string_view base_folder = "themes/lykta/";
constexpr std::string_view site_folder = "theme/";

const std::string* file(const std::map<std::string, std::string>& theme, std::string_view folder,
                        std::string_view name) {
    const auto found = theme.find(std::string(folder) + std::string(name));
    return found == theme.end() ? nullptr : &found->second;
}

}  // namespace

Assets make_assets(const std::map<std::string, std::string>& theme, Diagnostics& diagnostics) {
    Tokens tokens;
    if (const std::string* own = file(theme, base_folder, "tokens.yaml")) {
        tokens = read_tokens(*own, std::string(base_folder) + "tokens.yaml", diagnostics);
    }
    if (const std::string* changes = file(theme, site_folder, "tokens.yaml")) {
        change_tokens(tokens, *changes, std::string(site_folder) + "tokens.yaml", diagnostics);
    }
    std::string css = custom_properties(tokens);
    for (const std::string_view folder : {base_folder, site_folder}) {
        if (const std::string* style = file(theme, folder, "style.css")) {
            css += *style;
        }
    }
    Assets assets;
    assets.stylesheet = "assets/lykta." + short_hash(css) + ".css";
    assets.files.emplace(assets.stylesheet, std::move(css));
    assets.tokens = std::move(tokens);
    return assets;
}

}  // namespace lykta
