#pragma once
// `lykta build` and `lykta check`: the same way through the house; only build publishes.

#include "cli/options.hpp"
#include "cli/run.hpp"

namespace lykta {

Exit build_command(const Options& options);
Exit check_command(const Options& options);

}  // namespace lykta
