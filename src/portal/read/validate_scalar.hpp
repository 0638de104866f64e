#pragma once
// One scalar of YAML, judged by its field's type: a part of portal/validate.

#include "portal/read/validate.hpp"

namespace lykta {

/// Sets out.value. False, and a mistake reported, where value does not fit out.field.
bool validate_scalar(const yaml::Value& value, Checked& out, const Known& known,
                     Diagnostics& diagnostics);

}  // namespace lykta
