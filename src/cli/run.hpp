#pragma once
// The command line, from arguments to exit code.

#include <string>
#include <vector>

namespace lykta {

/// What the shell learns from us.
enum class Exit {
    fine = 0,
    content = 1,  ///< the content has errors: nothing published, the old site untouched
    usage = 2,
    machine = 3,  ///< disk, permission
};

/// arguments without the program's name. Never throws.
int run(const std::vector<std::string>& arguments);

}  // namespace lykta
