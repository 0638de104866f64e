#pragma once
// What support is like to get, as a reader hears it in her language: for whom, how, where, at what
// cost. What is not stated gives no words: it is never "no".

#include "translation/localize.hpp"

#include <optional>
#include <vector>

namespace lykta {

/// Where it is not offered here: that it is not, or that others do.
std::optional<LocalizedText> offered_text(const Support& support, const LocalizedPortal& own);

/// The short words on whether a decision is needed.
std::optional<LocalizedText> route_text(const Support& support, const LocalizedPortal& own);

/// What it costs, and what is said of that.
std::vector<LocalizedText> cost_texts(const Cost& cost, const LocalizedPortal& own);
/// For a list: the amount alone.
std::optional<LocalizedText> brief_cost(const Cost& cost, const LocalizedPortal& own);

/// For which ages, and whether a guardian must agree.
std::vector<LocalizedText> ages_texts(const Ages& ages, const LocalizedPortal& own);

LocalizedText where_text(Where where, const LocalizedPortal& own);
/// Who must live in the municipality.
LocalizedText lives_text(Lives lives, const LocalizedPortal& own);

}  // namespace lykta
