#pragma once
// Whether a file as a whole is what it says: of this site, in this language, and no older or other
// one that would change nearly all there is.

#include "translation/exchange/exchange.hpp"
#include "translation/exchange/verdict.hpp"

#include <vector>

namespace lykta {

/// A text of a file that has a place here.
struct IncomingRow {
    const IncomingText* text = nullptr;
    const SheetRow* row = nullptr;
    std::vector<std::string> forms;  ///< tidied
    Verdict verdict = Verdict::nothing;
    TextState said = TextState::translated;  ///< what the file says, all in all
    bool only_source = false;                ///< the source's words, and not called done
    bool former_source = false;              ///< made from what the text was before it changed
};

/// Reports the first thing that makes it surely wrong.
void check_file(const Incoming& file, const std::vector<IncomingRow>& rows, const Sheet& sheet,
                const ImportTerms& terms, const ImportKnowledge& knowledge,
                Diagnostics& diagnostics);

}  // namespace lykta
