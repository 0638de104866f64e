// site.yaml's `rules:`, put in force when all stages have spoken.

#include "base/suggestion.hpp"
#include "portal/diagnostics.hpp"
#include "portal/portal.hpp"

#include <algorithm>
#include <string>

namespace lykta {

void apply_rules(const std::vector<CheckedSetting>& rules,
                 std::span<const DiagnosticKind* const> known, Diagnostics& diagnostics) {
    for (const CheckedSetting& rule : rules) {
        const auto kind = std::find_if(known.begin(), known.end(), [&](const DiagnosticKind* k) {
            return k->code == rule.key;
        });
        if (kind == known.end()) {
            std::vector<std::string> codes;
            for (const DiagnosticKind* k : known) codes.emplace_back(k->code);
            report(diagnostics, mistake::rule_unknown, rule.place, {{"code", rule.key}})
                .suggestion = nearest(rule.key, codes);
        } else if ((*kind)->severity == Severity::error) {
            // Where the content cannot be understood, no setting makes it right.
            report(diagnostics, mistake::rule_fixed, rule.place, {{"code", rule.key}});
        } else if (rule.value == rule_off) {
            std::erase_if(diagnostics, [&](const Diagnostic& d) { return d.kind == *kind; });
        } else {
            for (Diagnostic& d : diagnostics) {
                if (d.kind == *kind) d.severity = static_cast<Severity>(rule.value);
            }
        }
    }
}

}  // namespace lykta
