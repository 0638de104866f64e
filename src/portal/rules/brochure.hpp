#pragma once
// What brochures get wrong across their fields.

#include "portal/brochure.hpp"
#include "portal/rules/rule_fields.hpp"

namespace lykta {

void check_brochure(const Brochure& brochure, const RuleFields& fields, Diagnostics& diagnostics);

}  // namespace lykta
