#pragma once
// Which colours meet, and how much they must differ: WCAG 2.2's 4.5:1 for text and 3:1 for what one
// must see to find or use something, and our own 7:1 for running text.

#include "base/diagnostic.hpp"
#include "theme/tokens.hpp"

#include <span>
#include <string_view>

namespace lykta {

struct MeetingColours {
    std::string_view front;
    std::string_view ground;
    double least;
};

/// Every pair of tokens that the stylesheet lets meet.
std::span<const MeetingColours> meeting_colours();

/// WCAG's contrast of two colours "#RRGGBB": from 1 to 21.
double contrast(std::string_view one, std::string_view other);

/// The colour of front's hue, darker or lighter, that just reaches least on ground; front itself
/// where nothing does.
std::string with_contrast(std::string_view front, std::string_view ground, double least);

/// Reports each pair that falls short, at the colour that the site said.
void check_contrast(const Tokens& tokens, Diagnostics& diagnostics);

}  // namespace lykta
