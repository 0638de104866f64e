#pragma once
// What events get wrong across their fields.

#include "portal/portal.hpp"
#include "portal/rules/rule_fields.hpp"

namespace lykta {

/// has_main_contact: someone can be asked about every event.
void check_event(const Event& event, const RuleFields& fields, bool has_main_contact, Date today,
                 Diagnostics& diagnostics);

}  // namespace lykta
