#pragma once
// `lykta explain`: what an author may write, told from the table of fields.

#include "cli/options.hpp"
#include "cli/run.hpp"

namespace lykta {

Exit explain_command(const Options& options);

}  // namespace lykta
