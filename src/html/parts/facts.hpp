#pragma once
// A support's and an event's facts as the questions that a carer asks, in the order in which they
// are asked.

#include "html/here.hpp"
#include "html/views/support.hpp"

#include <vector>

namespace lykta::html {

/// What is not stated is left out: it is never "no".
std::vector<FactView> facts(const Support& support, const Here& here);
std::vector<FactView> facts(const Event& event, const Here& here);

}  // namespace lykta::html
