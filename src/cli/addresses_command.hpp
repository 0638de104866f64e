#pragma once
// lykta addresses keep: what stands on paper is written down, before its pages move or go.

#include "cli/options.hpp"
#include "cli/run.hpp"

namespace lykta {

Exit addresses_keep_command(const Options& options);

}  // namespace lykta
