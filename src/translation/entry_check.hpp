#pragma once
// Whether an entry's words can stand in for its source text: nothing lost, nothing added.

#include "base/diagnostic.hpp"
#include "language/format.hpp"
#include "portal/segment.hpp"
#include "source/po.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// No words at all: such a form is no translation.
[[nodiscard]] bool is_blank(std::string_view form);

/// Reports the first reason why the entry, which has words for segment, is unfit to be shown:
/// plural forms that are not the speaker's language's, other placeholders than the source's. Tags
/// are for tagged_words to judge.
[[nodiscard]] bool fit_to_show(const po::Entry& entry, const Segment& segment,
                               const Formatter& speaker, Diagnostics& diagnostics);

/// Of prose: the translation with its tags, where they are the source's. Reports that they are not,
/// or that a "<" stands for itself without its backslash.
[[nodiscard]] std::optional<std::vector<Inline>> tagged_words(const std::string& words,
                                                              const Segment& segment,
                                                              const Place& place,
                                                              Diagnostics& diagnostics);

}  // namespace lykta
