#pragma once
// Who has read a text and when, as a reader hears it in her language. A date cannot be in a wrong
// language: where a month has no name it is all digits.

#include "translation/localize.hpp"

#include <optional>

namespace lykta {

/// When, and by which role; nothing where nobody has.
std::optional<LocalizedText> reviewed_text(const Review& review, const LocalizedPortal& own);

/// That someone who knows the field has; nothing where nobody has.
std::optional<LocalizedText> reviewed_text(const ExpertReview& review, const LocalizedPortal& own);

}  // namespace lykta
