#pragma once
// Which text of the store an incoming one is of: the same still, the same before its source
// changed, or the one that has taken its place.

#include "translation/exchange/exchange.hpp"

#include "source/po_identity.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace lykta {

struct FoundPlace {
    const SheetRow* row = nullptr;  ///< null: none
    bool former_source = false;     ///< the row's words were made from this source, and are stale
};

class Places {
public:
    Places(const Sheet& sheet, const Portal& portal);

    [[nodiscard]] bool is_context(const std::string& context) const {
        return contexts_.contains(context);
    }
    [[nodiscard]] FoundPlace find(const IncomingText& text) const;
    /// The text that has taken the place of one that was still to be translated when it went out;
    /// each is given once. Null: none.
    const SheetRow* changed_since(const IncomingText& text);

private:
    const Sheet& sheet_;
    po::ByIdentity<const SheetRow*> rows_;
    po::ByIdentity<const SheetRow*> before_;
    std::unordered_set<std::string> contexts_;        ///< the portal's; asked, never walked
    std::unordered_set<const SheetRow*> given_away_;  ///< asked, never walked
};

/// Texts of a file whose contexts belong to nothing here.
class UnknownTexts {
public:
    void add(const IncomingText& text);
    /// Says how many; an error where they are most of the file. Gives their number.
    int report_in(const Incoming& file, Diagnostics& diagnostics) const;

private:
    std::size_t count_ = 0;
    std::vector<std::string> examples_;
};

}  // namespace lykta
