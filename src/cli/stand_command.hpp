#pragma once
// lykta stand: one file with what lies in a stand at a health centre or a library.

#include "cli/options.hpp"
#include "cli/run.hpp"

namespace lykta {

Exit stand_command(const Options& options);

}  // namespace lykta
