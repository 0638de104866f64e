#pragma once
// Whether an entry's words can stand in for its source text: nothing lost, nothing added.

#include "base/diagnostic.hpp"
#include "language/format.hpp"
#include "portal/segment.hpp"
#include "source/po.hpp"

#include <string_view>

namespace lykta {

/// No words at all: such a form is no translation.
[[nodiscard]] bool is_blank(std::string_view form);

/// Reports the first reason why the entry, which has words for segment, is unfit to be shown:
/// plural forms that are not the speaker's language's, other placeholders than the source's. Tags
/// are for with_tags to judge.
[[nodiscard]] bool fit_to_show(const po::Entry& entry, const Segment& segment,
                               const Formatter& speaker, Diagnostics& diagnostics);

}  // namespace lykta
