#include "print/brochure/look.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace lykta::print {

namespace {

std::uint8_t hexadecimal(std::string_view digits) {
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return static_cast<std::uint8_t>(value);
}

/// Black where the theme has no such colour: then it is no theme of ours, and was told.
Ink ink(const Tokens& tokens, std::string_view name) {
    const auto found = std::find_if(tokens.colours.begin(), tokens.colours.end(),
                                    [&](const Colour& colour) { return colour.name == name; });
    if (found == tokens.colours.end() || found->value.front().size() != 7) return {};
    const std::string_view value = found->value.front();
    return {hexadecimal(value.substr(1, 2)), hexadecimal(value.substr(3, 2)),
            hexadecimal(value.substr(5, 2)), false};
}

}  // namespace

Inks inks_of(const Tokens& tokens) {
    Inks out;
    out.ink = ink(tokens, "ink");
    out.ink.text = true;
    out.night = ink(tokens, "night");
    out.on_night = ink(tokens, "on-night");
    out.sand = ink(tokens, "sand");
    out.amber = ink(tokens, "amber");
    out.line = ink(tokens, "line");
    out.paper = {255, 255, 255, false};
    return out;
}

}  // namespace lykta::print
