#pragma once
// What is wrong with a brochure, said of its parts. Where they stand in the author's file is looked
// up when it is told: a brochure may be kept while other lines of its file change.

#include "base/diagnostic.hpp"
#include "translation/localize.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace lykta::print {

struct Remark {
    const DiagnosticKind* kind = nullptr;  ///< one of print_diagnostics()
    std::optional<std::size_t> panel;      ///< index in Brochure::panels; none: the whole brochure
    std::vector<Argument> arguments;       ///< all but the language, which is the brochure's
};
using Remarks = std::vector<Remark>;

/// portal: in the language that the brochure was set in.
void tell(const Remarks& remarks, const Brochure& brochure, const LocalizedPortal& portal,
          Diagnostics& diagnostics);

}  // namespace lykta::print
