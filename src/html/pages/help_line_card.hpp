#pragma once
// A help line as readers see it, the same on every page.

#include "html/pages/here.hpp"
#include "html/views/help_line.hpp"

#include <vector>

namespace lykta::html {

HelpLineCardView help_line_card(Id<HelpLine> id, const Here& here);

/// All lines in the base's order, those that answer day and night apart from the others.
struct LinesByHours {
    std::vector<HelpLineCardView> always;
    std::vector<HelpLineCardView> sometimes;
};
LinesByHours lines_by_hours(const Here& here);

}  // namespace lykta::html
