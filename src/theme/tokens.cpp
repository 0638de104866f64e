#include "theme/tokens.hpp"

#include "base/suggestion.hpp"
#include "source/yaml.hpp"
#include "theme/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace lykta {

std::span<const DiagnosticKind* const> theme_diagnostics() {
    static constexpr std::array kinds{
        &token_unknown,   &token_colour,       &token_size,          &token_shape,
        &token_contrast,  &theme_file_missing, &theme_file_kind,     &picture_unreadable,
        &picture_foreign, &picture_misnamed,   &picture_transparent, &drawing_unreadable,
        &drawing_cleaned, &picture_enormous,   &media_tells_place,   &media_tells_author};
    return kinds;
}

namespace {

bool is_colour(std::string_view text) {
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

bool is_size(std::string_view text) {
    const std::size_t number = text.find_first_not_of("0123456789.");
    if (number == 0 || number == std::string_view::npos) {
        return false;
    }
    const std::string_view digits = text.substr(0, number);
    const auto points = std::count(digits.begin(), digits.end(), '.');
    if (points > 1 || digits.back() == '.') {
        return false;
    }
    const std::string_view unit = text.substr(number);
    return unit == "px" || unit == "rem" || unit == "em" || unit == "%";
}

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) {
        out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

void read_colour(const yaml::Value& value, Colour& colour, Diagnostics& diagnostics) {
    if (value.kind != yaml::Value::Kind::mapping) {
        report(diagnostics, token_shape, value.place);
        return;
    }
    for (const yaml::Member& member : value.members) {
        const auto scheme = std::find(schemes.begin(), schemes.end(), member.key);
        if (scheme == schemes.end()) {
            const std::vector<std::string> known(schemes.begin(), schemes.end());
            report(diagnostics, token_unknown, member.key_place,
                   {{"name", member.key}, {"known", listed(known)}})
                .suggestion = nearest(member.key, known);
        } else if (!is_colour(member.value.scalar)) {
            report(diagnostics, token_colour, member.value.place, {{"value", member.value.scalar}});
        } else {
            const auto index = static_cast<std::size_t>(scheme - schemes.begin());
            colour.value.at(index) = member.value.scalar;
            colour.place.at(index) = member.value.place;
        }
    }
}

void read_size(const yaml::Value& value, Size& size, Diagnostics& diagnostics) {
    if (is_size(value.scalar)) {
        size.value = value.scalar;
    } else {
        report(diagnostics, token_size, value.place, {{"value", value.scalar}});
    }
}

void read_fonts(const yaml::Value& value, Tokens& tokens, Diagnostics& diagnostics) {
    if (value.kind != yaml::Value::Kind::mapping) {
        report(diagnostics, token_shape, value.place);
        return;
    }
    const std::vector<std::string> weights{"regular", "bold"};
    for (const yaml::Member& member : value.members) {
        if (member.key == "regular" || member.key == "bold") {
            ThemeFile& file = member.key == "bold" ? tokens.bold : tokens.regular;
            file = {member.value.scalar, member.value.place};
        } else {
            report(diagnostics, token_unknown, member.key_place,
                   {{"name", member.key}, {"known", listed(weights)}})
                .suggestion = nearest(member.key, weights);
        }
    }
}

enum class Names { new_allowed, known_only };

/// Reads each member of the mapping `key` into the list of tokens of that sort.
template <typename Token, typename Read>
void read_group(const yaml::Value& root, std::string_view key, std::vector<Token>& tokens,
                Names names, Read read, Diagnostics& diagnostics) {
    const yaml::Value* group = root.find(key);
    if (group == nullptr) {
        return;
    }
    if (group->kind != yaml::Value::Kind::mapping) {
        report(diagnostics, token_shape, group->place);
        return;
    }
    for (const yaml::Member& member : group->members) {
        auto token = std::find_if(tokens.begin(), tokens.end(),
                                  [&](const Token& known) { return known.name == member.key; });
        if (token == tokens.end() && names == Names::known_only) {
            std::vector<std::string> known;
            for (const Token& each : tokens) {
                known.push_back(each.name);
            }
            report(diagnostics, token_unknown, member.key_place,
                   {{"name", member.key}, {"known", listed(known)}})
                .suggestion = nearest(member.key, known);
            continue;
        }
        if (token == tokens.end()) {
            token = tokens.insert(tokens.end(), Token());
            token->name = member.key;
        }
        read(member.value, *token, diagnostics);
    }
}

void read(Tokens& tokens, std::string_view yaml, const std::string& file, Names names,
          Diagnostics& diagnostics) {
    const auto root = yaml::parse(yaml, {file, 1}, diagnostics);
    if (!root || root->kind == yaml::Value::Kind::null) {
        return;
    }
    if (root->kind != yaml::Value::Kind::mapping) {
        report(diagnostics, token_shape, root->place);
        return;
    }
    const std::vector<std::string> groups{"colours", "sizes", "logo", "fonts"};
    for (const yaml::Member& member : root->members) {
        if (std::find(groups.begin(), groups.end(), member.key) == groups.end()) {
            report(diagnostics, token_unknown, member.key_place,
                   {{"name", member.key}, {"known", listed(groups)}})
                .suggestion = nearest(member.key, groups);
        }
    }
    if (const yaml::Value* logo = root->find("logo")) tokens.logo = {logo->scalar, logo->place};
    if (const yaml::Value* fonts = root->find("fonts")) read_fonts(*fonts, tokens, diagnostics);
    read_group(*root, "colours", tokens.colours, names, read_colour, diagnostics);
    read_group(*root, "sizes", tokens.sizes, names, read_size, diagnostics);
}

}  // namespace

Tokens read_tokens(std::string_view yaml, const std::string& file, Diagnostics& diagnostics) {
    Tokens tokens;
    read(tokens, yaml, file, Names::new_allowed, diagnostics);
    return tokens;
}

void change_tokens(Tokens& tokens, std::string_view yaml, const std::string& file,
                   Diagnostics& diagnostics) {
    read(tokens, yaml, file, Names::known_only, diagnostics);
}

std::string custom_properties(const Tokens& tokens) {
    std::string light = ":root {\n";
    std::string dark;
    for (const Colour& colour : tokens.colours) {
        light += "  --" + colour.name + ": " + colour.value[0] + ";\n";
        if (colour.value[1] != colour.value[0]) {
            dark += "    --" + colour.name + ": " + colour.value[1] + ";\n";
        }
    }
    for (const Size& size : tokens.sizes) {
        light += "  --" + size.name + ": " + size.value + ";\n";
    }
    return light + "}\n@media (prefers-color-scheme: dark) {\n  :root {\n" + dark + "  }\n}\n";
}

}  // namespace lykta
