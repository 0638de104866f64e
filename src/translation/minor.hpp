#pragma once
// `lykta translate minor`: an author says that an edit left the meaning as it was, so that the
// translations need no work. It is written down who said so, and when.

#include "translation/sheet.hpp"

#include <string>
#include <string_view>

namespace lykta {

struct MinorEdit {
    std::string bytes;  ///< the catalogue file
    int kept = 0;       ///< translations that are current again
    int refused = 0;    ///< whose tags or placeholders no longer fit the source
};

/// The stale texts of a record ("page/rattigheter") count as translations of the texts as they are
/// now. Only such as are stale because the source has changed; reviews go on.
MinorEdit with_minor_edit(const Sheet& sheet, std::string_view record, std::string_view by,
                          Date today, Diagnostics& diagnostics);

}  // namespace lykta
