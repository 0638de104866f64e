#include "theme/tokens.hpp"

#include "base/suggestion.hpp"
#include "source/yaml.hpp"
#include "theme/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace lykta {

std::span<const DiagnosticKind* const> theme_diagnostics() {
    static constexpr std::array kinds{&token_unknown, &token_colour, &token_size, &token_shape};
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
    if (points > 1 || digits.front() == '.' || digits.back() == '.') {
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

/// Takes one scheme's colour from value, if it says one.
void read_scheme(const yaml::Value& value, std::string_view scheme, std::string& colour,
                 Diagnostics& diagnostics) {
    const yaml::Value* written = value.find(scheme);
    if (written == nullptr) {
        return;
    }
    if (is_colour(written->scalar)) {
        colour = written->scalar;
    } else {
        report(diagnostics, token_colour, written->place, {{"value", written->scalar}});
    }
}

void read_colour(const yaml::Value& value, Colour& colour, Diagnostics& diagnostics) {
    if (value.kind != yaml::Value::Kind::mapping) {
        report(diagnostics, token_shape, value.place);
        return;
    }
    const std::vector<std::string> schemes{"light", "dark"};
    for (const yaml::Member& member : value.members) {
        if (std::find(schemes.begin(), schemes.end(), member.key) == schemes.end()) {
            report(diagnostics, token_unknown, member.key_place,
                   {{"name", member.key}, {"known", listed(schemes)}})
                .suggestion = nearest(member.key, schemes);
        }
    }
    read_scheme(value, "light", colour.light, diagnostics);
    read_scheme(value, "dark", colour.dark, diagnostics);
}

void read_size(const yaml::Value& value, Size& size, Diagnostics& diagnostics) {
    if (is_size(value.scalar)) {
        size.value = value.scalar;
    } else {
        report(diagnostics, token_size, value.place, {{"value", value.scalar}});
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
    for (const yaml::Member& member : root->members) {
        if (member.key != "colours" && member.key != "sizes") {
            const std::vector<std::string> groups{"colours", "sizes"};
            report(diagnostics, token_unknown, member.key_place,
                   {{"name", member.key}, {"known", listed(groups)}})
                .suggestion = nearest(member.key, groups);
        }
    }
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
        light += "  --" + colour.name + ": " + colour.light + ";\n";
        dark += "    --" + colour.name + ": " + colour.dark + ";\n";
    }
    for (const Size& size : tokens.sizes) {
        light += "  --" + size.name + ": " + size.value + ";\n";
    }
    return light + "}\n@media (prefers-color-scheme: dark) {\n  :root {\n" + dark + "  }\n}\n";
}

}  // namespace lykta
