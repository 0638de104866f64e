// site.yaml's `rules:`, put in force when all stages have spoken.

#include "base/suggestion.hpp"
#include "portal/diagnostics.hpp"
#include "portal/portal.hpp"

#include <algorithm>
#include <string>

namespace lykta {

void apply_rules(const std::vector<RuleSetting>& rules,
                 std::span<const DiagnosticKind* const> known, Diagnostics& diagnostics) {
    for (const RuleSetting& rule : rules) {
        const auto kind = std::find_if(known.begin(), known.end(), [&](const DiagnosticKind* k) {
            return k->code == rule.code;
        });
        if (kind == known.end()) {
            std::vector<std::string> codes;
            for (const DiagnosticKind* k : known) codes.emplace_back(k->code);
            report(diagnostics, mistake::rule_unknown, rule.place, {{"code", rule.code}})
                .suggestion = nearest(rule.code, codes);
        } else if ((*kind)->severity == Severity::error) {
            // Where the content cannot be understood, no setting makes it right.
            report(diagnostics, mistake::rule_fixed, rule.place, {{"code", rule.code}});
        } else if (!rule.severity) {
            std::erase_if(diagnostics, [&](const Diagnostic& d) { return d.kind == *kind; });
        } else {
            for (Diagnostic& d : diagnostics) {
                if (d.kind == *kind) d.severity = *rule.severity;
            }
        }
    }
}

}  // namespace lykta
