#pragma once
// How words that are taken in are written into the store: what was said of other words goes, a
// review is signed, and nothing gets in that a build could not read or show.

#include "language/format.hpp"
#include "source/po_edit.hpp"
#include "translation/exchange/exchange.hpp"

#include <string>
#include <vector>

namespace lykta {

/// What becomes of a text.
struct Taken {
    std::vector<std::string> forms;
    TextState state = TextState::translated;  ///< stale: kept, not shown; draft: marked so
    std::vector<std::string> comments;        ///< the translator's own
    bool reviewed = false;                    ///< whoever imports says so
    bool former_source = false;               ///< made from what the text was before it changed
    Place place;
};

class Intake {
public:
    Intake(const Sheet& sheet, const std::optional<Reviewer>& reviewer, Diagnostics& diagnostics);

    /// In place of the row's words, or beside them where they are the same. False, reported: the
    /// words are unfit.
    bool take(const SheetRow& row, const Taken& taken);
    /// Words for what the text was before it changed: kept beside that, and not shown, so its tags
    /// may be the old ones.
    bool keep_for_later(const SheetRow& row, const Taken& taken, const std::string& old_source);
    void withdraw(const SheetRow& row, const std::vector<std::string>& comments);

    [[nodiscard]] std::string bytes() const { return file_.bytes(); }
    [[nodiscard]] int reviewed() const { return reviewed_; }

private:
    void review(po::EntryLines& lines, const SheetRow& row, const Taken& taken);
    bool fit(const SheetRow& row, const Taken& taken);
    bool reads_back(const po::EntryLines& lines, const Taken& taken);

    const Sheet& sheet_;
    const std::optional<Reviewer>& reviewer_;
    Diagnostics& diagnostics_;
    po::EditedFile file_;
    Formatter speaker_;
    std::string header_;  ///< what one entry needs above it to be read alone
    int reviewed_ = 0;
};

}  // namespace lykta
