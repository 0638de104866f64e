#pragma once
// `lykta translate minor`: an author says of a text that an edit left its meaning as it was, so
// that its translations need no work. It is written down who said so, and when.

#include "translation/edits/turned_meaning.hpp"
#include "translation/sheet.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// One edit of one text. Languages that were translated from the same words share it.
struct EditedText {
    std::string context;  ///< "support/avlosning#title"
    std::string number;   ///< row_id
    std::string old;      ///< what the translation was made from
    std::string now;
    std::vector<WordChange> changes;
    std::optional<TurnedMeaning> turned;

    [[nodiscard]] bool same_edit(const EditedText& other) const {
        return context == other.context && old == other.old && now == other.now;
    }
};

/// The texts of what ("page/rattigheter", or one field "page/rattigheter#title") whose translation
/// is stale because their source has changed; in the portal's order.
std::vector<EditedText> edited_texts(const Sheet& sheet, std::string_view what);

struct MinorEdit {
    std::string bytes;  ///< the catalogue file
    int kept = 0;       ///< translations that are current again
    int refused = 0;    ///< whose tags or placeholders no longer fit the source
};

/// The translations of agreed texts count as translations of the texts as they are now; reviews go
/// on.
MinorEdit with_minor_edits(const Sheet& sheet, const std::vector<EditedText>& agreed,
                           std::string_view by, Date today, Diagnostics& diagnostics);

}  // namespace lykta
