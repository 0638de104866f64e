#pragma once
// `lykta translate update`: brings translations/<tag>.po up to date with the texts.

#include "cli/options.hpp"
#include "cli/run.hpp"

namespace lykta {

Exit translate_update_command(const Options& options);

}  // namespace lykta
