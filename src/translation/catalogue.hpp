#pragma once
// Catalogue files -> what may be shown of them, text by text. Everything that makes a translation
// unfit to show is decided here: stale, a draft where drafts are hidden, lost tags. What a file
// says beyond that (texts that are gone, comments) stays in the file.

#include "base/diagnostic.hpp"
#include "language/localized_text.hpp"
#include "portal/portal.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta {

/// The best that a language has for one segment.
struct Translation {
    /// missing, stale, draft or translated; only the last two have words.
    TextStatus status = TextStatus::missing;
    std::vector<std::string> forms;  ///< one, or a form for each plural category
    std::vector<Inline> inlines;     ///< of a leaf of prose: the words in the source's links
    Place place;
    bool hidden_draft = false;  ///< missing, but for a draft that the site does not show
};

struct Catalogue {
    const Language* language = nullptr;
    std::vector<Translation> by_segment;  ///< for each of the portal's segments
    std::string credit;  ///< who wants to be named as translator: the header's `X-Lykta-Credit`
    /// Some translation that counts as one, and is no draft, has nobody who answers for it: its
    /// file names no translator (`X-Lykta-Translator`, or a credit), and no reader or source stands
    /// beside it. Whoever the site's own file names answers for the language on that site, the
    /// base's texts too.
    bool by_nobody = false;
};

/// By tag, for those of the site's languages that have a file. Base comes before site in files,
/// and the site wins text by text, but only with what can be shown.
///
/// A file is a draft unless its header says otherwise (`X-Lykta-State:`); a translator's comment
/// `# state: draft` or `# state: translated` on an entry goes before that. Fuzzy entries are
/// stale. So is a text without translation where the file has one of another text in the same
/// place, or one that is not fit to be shown. A draft that may not be shown counts as not being
/// there.
std::map<std::string, Catalogue> read_catalogues(const Portal& portal,
                                                 const std::vector<CatalogueFile>& files,
                                                 Diagnostics& diagnostics);

}  // namespace lykta
