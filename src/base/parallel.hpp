#pragma once
// Independent pieces of work on all cores. Each writes to a place of its own, so that what comes
// out does not depend on who was first.

#include <cstddef>
#include <functional>

namespace lykta {

/// Calls work(0) … work(count - 1), each once, in any order, and returns when all are done. The
/// exception of the lowest number that threw one goes on to the caller.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace lykta
