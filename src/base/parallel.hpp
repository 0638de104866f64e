#pragma once
// Independent pieces of work on all cores. Each writes to a place of its own, so that what comes
// out does not depend on who was first.
//
// The process has one pool of workers, as many as the machine has cores, however many ask at once
// and however deep: work may itself call in_parallel.

#include <cstddef>
#include <functional>

namespace lykta {

/// Calls work(0) … work(count - 1), each once, in any order, and returns when all are done. The
/// caller does its share. The exception of the lowest number that threw one goes on to the caller.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace lykta
