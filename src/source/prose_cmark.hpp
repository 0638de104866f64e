#pragma once
// Calling cmark-gfm: which Markdown we speak, and with what memory.

#include <cmark-gfm.h>

#include <string_view>

namespace lykta {

/// The tree lives in this thread's memory until release_cmark_tree().
cmark_node* cmark_tree(std::string_view markdown);
void release_cmark_tree();

/// The first node that lies deeper than limit; nothing: none. Found without recursion.
cmark_node* too_deep(cmark_node* root, int limit);

}  // namespace lykta
