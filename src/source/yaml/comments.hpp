#pragma once
// Which comments belong to which field or item; spans.hpp has the rules.

#include "source/yaml/spans.hpp"

namespace lykta::yaml {

/// Each entry of a list or mapping in { } or [ ] has lines of its own, and so have the brackets.
bool has_line_each(const Layout& layout, const Node& node);

/// Fills in whole of all entries.
void give_comments(Layout& layout);

}  // namespace lykta::yaml
