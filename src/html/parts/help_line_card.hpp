#pragma once
// A help line as readers see it, the same on every page.

#include "html/here.hpp"
#include "html/views/help_line.hpp"

#include <vector>

namespace lykta::html {

HelpLineCardView help_line_card(Id<HelpLine> id, const Here& here);

/// All lines in the base's order, by when they answer.
struct LinesByHours {
    std::vector<HelpLineCardView> always;     ///< day and night
    std::vector<HelpLineCardView> sometimes;  ///< some evenings, nights or weekends
    std::vector<LinkView> others;             ///< in office hours, or on the web alone
};
LinesByHours lines_by_hours(const Here& here);

}  // namespace lykta::html
