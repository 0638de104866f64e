#include "theme/contrast.hpp"

#include "theme/diagnostics.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace lykta {

namespace {

constexpr double reading = 7;
constexpr double text = 4.5;
constexpr double control = 3;

constexpr std::array meetings{
    MeetingColours{"ink", "paper", reading},
    MeetingColours{"ink", "sand", reading},
    MeetingColours{"ink", "panel", reading},
    MeetingColours{"ink", "rose", reading},
    MeetingColours{"ink", "mint", reading},
    MeetingColours{"ink", "child-paper", reading},
    MeetingColours{"ink", "child-sand", reading},
    MeetingColours{"on-night", "night", reading},
    MeetingColours{"on-amber", "amber", text},
    MeetingColours{"on-berry", "berry", text},
    MeetingColours{"dusk", "paper", text},
    MeetingColours{"dusk", "sand", text},
    MeetingColours{"dusk", "panel", text},
    MeetingColours{"dusk", "child-paper", text},
    MeetingColours{"dusk", "child-sand", text},
    MeetingColours{"link", "paper", text},
    MeetingColours{"link", "sand", text},
    MeetingColours{"link", "panel", text},
    MeetingColours{"link", "rose", text},
    MeetingColours{"link", "mint", text},
    MeetingColours{"link", "child-paper", text},
    MeetingColours{"link", "child-sand", text},
    MeetingColours{"amber", "night", text},
    MeetingColours{"amber-ink", "paper", text},
    MeetingColours{"amber-ink", "sand", text},
    MeetingColours{"amber-ink", "panel", text},
    MeetingColours{"pine", "mint", text},
    MeetingColours{"berry", "rose", text},
    MeetingColours{"berry", "paper", text},
    MeetingColours{"berry", "panel", text},
    MeetingColours{"child-ink", "child-paper", text},
    MeetingColours{"child-ink", "child-sand", text},
    MeetingColours{"child-ink", "panel", text},
    MeetingColours{"focus", "paper", control},
    MeetingColours{"focus", "sand", control},
    MeetingColours{"focus", "panel", control},
    MeetingColours{"focus", "rose", control},
    MeetingColours{"focus", "child-paper", control},
    MeetingColours{"focus", "child-sand", control},
    MeetingColours{"line", "paper", control},
    MeetingColours{"line", "sand", control},
    MeetingColours{"line", "panel", control},
    MeetingColours{"line", "child-paper", control},
    MeetingColours{"line", "child-sand", control},
    MeetingColours{"disc-ink", "disc-1", control},
    MeetingColours{"disc-ink", "disc-2", control},
    MeetingColours{"disc-ink", "disc-3", control},
    MeetingColours{"disc-ink", "disc-4", control},
};

using Channels = std::array<double, 3>;

Channels channels(std::string_view colour) {
    Channels found{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        unsigned value = 0;
        const std::string_view digits = colour.substr(1 + 2 * i, 2);
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        found.at(i) = value / 255.0;
    }
    return found;
}

double luminance(std::string_view colour) {
    constexpr Channels weights{0.2126, 0.7152, 0.0722};
    const Channels parts = channels(colour);
    double sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double part = parts.at(i);
        sum += weights.at(i) *
               (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

/// share of the way from colour to black or white.
std::string towards(std::string_view colour, bool white, double share) {
    std::string mixed = "#";
    for (const double part : channels(colour)) {
        const double value = part + ((white ? 1.0 : 0.0) - part) * share;
        mixed += fmt::format("{:02X}", static_cast<unsigned>(std::lround(value * 255)));
    }
    return mixed;
}

const Colour* find(const Tokens& tokens, std::string_view name) {
    const auto found = std::find_if(tokens.colours.begin(), tokens.colours.end(),
                                    [&](const Colour& each) { return each.name == name; });
    return found == tokens.colours.end() ? nullptr : &*found;
}

/// "4.5", and never "4.5" for 4.4999: rounded down.
std::string rounded(double ratio) { return fmt::format("{:.2f}", std::floor(ratio * 100) / 100); }

bool is_of_site(const Place& place) { return place.file.starts_with("theme/"); }

/// The one of the two that the site chose; else the front.
const Colour& blamed(const Colour& front, const Colour& ground, std::size_t scheme) {
    const bool site_chose_ground =
        is_of_site(ground.place.at(scheme)) && !is_of_site(front.place.at(scheme));
    return site_chose_ground ? ground : front;
}

void report_low(const Colour& front, const Colour& ground, std::size_t scheme, double least,
                Diagnostics& diagnostics) {
    const Colour& changed = blamed(front, ground, scheme);
    const Colour& other = &changed == &front ? ground : front;
    const std::string& colour = changed.value.at(scheme);
    const std::string& kept = other.value.at(scheme);
    report(diagnostics, token_contrast, changed.place.at(scheme),
           {{"front", front.name},
            {"ground", ground.name},
            {"ratio", rounded(contrast(colour, kept))},
            {"least", fmt::format("{:g}", least)},
            {"scheme", scheme == 0 ? Bilingual{"ljust läge", "the light scheme"}
                                   : Bilingual{"mörkt läge", "the dark scheme"}},
            {"changed", changed.name},
            {"proposal", with_contrast(colour, kept, least)}});
}

}  // namespace

std::span<const MeetingColours> meeting_colours() { return meetings; }

double contrast(std::string_view one, std::string_view other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::string with_contrast(std::string_view front, std::string_view ground, double least) {
    // Towards the side that has more room: a middle grey reaches 7:1 on neither, 4.5:1 on one.
    const bool white = contrast("#FFFFFF", ground) > contrast("#000000", ground);
    for (int step = 0; step <= 100; ++step) {
        std::string mixed = towards(front, white, step / 100.0);
        if (contrast(mixed, ground) >= least) return mixed;
    }
    return std::string(front);
}

void check_contrast(const Tokens& tokens, Diagnostics& diagnostics) {
    // A colour that fails on one ground mostly fails on its neighbours: the worst is told, and what
    // mends it mends them.
    struct Worst {
        const Colour* front;
        const Colour* ground;
        const MeetingColours* pair;
        std::size_t scheme;
        double share;
    };
    std::map<Place, Worst> worst;
    for (const MeetingColours& pair : meetings) {
        const Colour* front = find(tokens, pair.front);
        const Colour* ground = find(tokens, pair.ground);
        if (front == nullptr || ground == nullptr) continue;
        for (std::size_t scheme = 0; scheme < schemes.size(); ++scheme) {
            const std::string& colour = front->value.at(scheme);
            const std::string& behind = ground->value.at(scheme);
            if (colour.empty() || behind.empty()) continue;
            const double share = contrast(colour, behind) / pair.least;
            if (share >= 1) continue;
            const Place& place = blamed(*front, *ground, scheme).place.at(scheme);
            const auto [found, first] =
                worst.try_emplace(place, Worst{front, ground, &pair, scheme, share});
            if (!first && share < found->second.share) {
                found->second = {front, ground, &pair, scheme, share};
            }
        }
    }
    for (const auto& [place, each] : worst) {
        report_low(*each.front, *each.ground, each.scheme, each.pair->least, diagnostics);
    }
}

}  // namespace lykta
