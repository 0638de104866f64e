#pragma once
// What can be wrong with a brochure that was understood: it cannot be put on paper.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta::print {

extern const DiagnosticKind too_long;
extern const DiagnosticKind cover_too_long;
extern const DiagnosticKind too_long_anywhere;
extern const DiagnosticKind letter_missing;
extern const DiagnosticKind picture_missing;
extern const DiagnosticKind picture_broken;
extern const DiagnosticKind picture_enormous;

std::span<const DiagnosticKind* const> print_diagnostics();

}  // namespace lykta::print
