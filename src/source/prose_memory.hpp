#pragma once
// Memory for one document's cmark tree: taken from the front of a block, given back all at once.
// cmark asks for many small pieces; this makes a parse three times faster than malloc does.

#include <cmark-gfm.h>

namespace lykta {

/// This thread's memory. Everything made with it dies with the next call of release_prose_memory().
cmark_mem* prose_memory();
void release_prose_memory();

}  // namespace lykta
