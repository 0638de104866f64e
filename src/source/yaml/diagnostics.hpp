#pragma once
// Why a file is not edited. A build never says these things, so they have a list of their own
// beside source_diagnostics().

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

namespace source {

extern const DiagnosticKind edit_after_mending;
extern const DiagnosticKind edit_two_readings;
extern const DiagnosticKind edit_form;
extern const DiagnosticKind edit_no_place;
extern const DiagnosticKind edit_unsafe;

}  // namespace source

/// All of the above: a test asks that each has an example.
std::span<const DiagnosticKind* const> edit_diagnostics();

}  // namespace lykta
