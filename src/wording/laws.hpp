#pragma once
// Since when a law holds, as a reader hears it in her language.

#include "base/date.hpp"
#include "translation/localize.hpp"

#include <vector>

namespace lykta {

/// From when and until when; of what has not begun, that it is coming.
std::vector<LocalizedText> validity_texts(const Law& law, Date today, const LocalizedPortal& own);

}  // namespace lykta
