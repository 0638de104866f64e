#pragma once
// Everything a build makes, complete in memory before the first byte is written.

#include <map>
#include <string>

namespace lykta {

/// Path below the published folder, with '/' -> bytes.
using Outputs = std::map<std::string, std::string>;

}  // namespace lykta
