#include "portal/rules/brochure.hpp"

#include "portal/diagnostics.hpp"

#include <algorithm>
#include <string>

namespace lykta {

namespace {

/// A heading alone is printed nowhere.
bool says_nothing(const CheckedFields& panel) {
    return std::none_of(panel.fields.begin(), panel.fields.end(), [](const Checked& each) {
        const auto* items = std::get_if<std::vector<Checked>>(&each.value);
        return each.field->key != "heading" &&
               (items == nullptr ? each.stated() : !items->empty() || each.lacks_items);
    });
}

void check_panels(const Brochure& brochure, const RuleFields& fields, Diagnostics& diagnostics) {
    const std::size_t most = facts(brochure.format).most_panels;
    const std::size_t count = brochure.panels.size();
    if (most != 0 && count > most) {
        report(diagnostics, mistake::too_many_panels, fields.place({"panels"}),
               {{"count", std::to_string(count)}, {"most", std::to_string(most)}});
    }
    const std::vector<Checked>* panels = fields.list("panels");
    if (panels == nullptr) return;
    for (const Checked& panel : *panels) {
        const auto* object = std::get_if<CheckedFields>(&panel.value);
        if (object != nullptr && object->rejected.empty() && says_nothing(*object)) {
            report(diagnostics, mistake::panel_empty, panel.place);
        }
    }
}

}  // namespace

void check_brochure(const Brochure& brochure, const RuleFields& fields, Diagnostics& diagnostics) {
    check_panels(brochure, fields, diagnostics);
    if (brochure.paper == Paper::a3 && !facts(brochure.format).on_a3) {
        report(diagnostics, mistake::paper_of_no_poster, fields.place({"paper"}));
    }
    const bool young = brochure.audience == Audience::child || brochure.audience == Audience::youth;
    const bool line = std::any_of(brochure.panels.begin(), brochure.panels.end(),
                                  [](const Panel& panel) { return !panel.help_lines.empty(); });
    if (young && !line) report(diagnostics, mistake::young_without_line, fields.whole);
}

}  // namespace lykta
