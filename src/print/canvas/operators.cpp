#include "print/canvas/operators.hpp"

#include "base/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace lykta::print {

std::string number(double value) {
    std::string out = fmt::format("{:.3f}", value);
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

std::string utf16_digits(std::string_view utf8) {
    std::string out;
    for (std::size_t offset = 0; offset < utf8.size();) {
        const char32_t letter = utf8::next(utf8, offset);
        if (letter < 0x10000) {
            out += fmt::format("{:04X}", static_cast<std::uint32_t>(letter));
        } else {
            const auto rest = static_cast<std::uint32_t>(letter) - 0x10000U;
            out += fmt::format("{:04X}{:04X}", 0xD800U + (rest >> 10U), 0xDC00U + (rest & 0x3FFU));
        }
    }
    return out;
}

std::string text_string(std::string_view utf8) { return "<FEFF" + utf16_digits(utf8) + ">"; }

namespace {

/// Four colours without a profile: the grey part of a colour becomes black, the rest stays.
std::array<double, 4> separated(Ink ink) {
    if (ink.text) return {0, 0, 0, 1};
    const double red = ink.red / 255.0;
    const double green = ink.green / 255.0;
    const double blue = ink.blue / 255.0;
    const double light = std::max({red, green, blue});
    if (light <= 0) return {0, 0, 0, 1};
    return {(light - red) / light, (light - green) / light, (light - blue) / light, 1 - light};
}

std::string colour(Ink ink, Colours colours, const char* rgb, const char* cmyk) {
    if (colours == Colours::cmyk) {
        const std::array<double, 4> parts = separated(ink);
        return fmt::format("{} {} {} {} {}\n", number(parts[0]), number(parts[1]), number(parts[2]),
                           number(parts[3]), cmyk);
    }
    return fmt::format("{} {} {} {}\n", number(ink.red / 255.0), number(ink.green / 255.0),
                       number(ink.blue / 255.0), rgb);
}

}  // namespace

std::string fill_colour(Ink ink, Colours colours) { return colour(ink, colours, "rg", "k"); }
std::string stroke_colour(Ink ink, Colours colours) { return colour(ink, colours, "RG", "K"); }

std::string box_path(Rectangle box, double radius, double page_height, double margin) {
    const double left = box.x + margin;
    const double bottom = page_height + margin - box.y - box.height;
    const double right = left + box.width;
    const double top = bottom + box.height;
    const double r = std::min({radius, box.width / 2, box.height / 2});
    if (r <= 0) {
        return fmt::format("{} {} {} {} re\n", number(left), number(bottom), number(box.width),
                           number(box.height));
    }
    const double k = r * 0.5522847498;  // a quarter of a circle, as a cubic curve
    const auto point = [](double x, double y) { return number(x) + " " + number(y) + " "; };
    const auto curve = [&](double x1, double y1, double x2, double y2, double x3, double y3) {
        return point(x1, y1) + point(x2, y2) + point(x3, y3) + "c ";
    };
    return point(left + r, bottom) + "m " + point(right - r, bottom) + "l " +
           curve(right - r + k, bottom, right, bottom + r - k, right, bottom + r) +
           point(right, top - r) + "l " +
           curve(right, top - r + k, right - r + k, top, right - r, top) + point(left + r, top) +
           "l " + curve(left + r - k, top, left, top - r + k, left, top - r) +
           point(left, bottom + r) + "l " +
           curve(left, bottom + r - k, left + r - k, bottom, left + r, bottom) + "h\n";
}

}  // namespace lykta::print
