#pragma once
// Texts out to translators and back: as PO or as XLIFF 1.2. What comes back is looked at as a
// stranger's: a file is taken whole or not at all, no state is raised by what a file says of
// itself, and nothing that is newer here than the file is replaced. Only whoever imports can say
// that a speaker has read it.

#include "source/xliff.hpp"
#include "translation/exchange/sent.hpp"
#include "translation/sheet.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class ExchangeFormat { po, xliff };

struct Export {
    std::string bytes;
    int texts = 0;
    std::size_t words = 0;          ///< of the source: what an agency counts
    std::size_t words_missing = 0;  ///< of these, in texts without a translation
    std::size_t words_changed = 0;  ///< and in texts whose source has changed since
    Sent sent;                      ///< how they stood; a number it gets when it is sent
};

/// By record ("support/avlosning"): where its page is read in the source language.
using PageAddresses = std::map<std::string, std::string>;

/// only_changed: what is missing or stale alone. The texts come in the order in which they matter
/// (see order.hpp), but for a whole PO file, which is the store with notes.
Export exported(const Sheet& sheet, const Language& source, ExchangeFormat format,
                bool only_changed, const PageAddresses& addresses = {});

/// out with who gets it and when, and with which export it is written into the file. sent is then
/// to be kept (sent_path), so that import knows what the file was made from. copy: see number().
Export to_send(const Export& out, ExchangeFormat format, std::string to, Date today, int copy = 1);

/// One text as it came back.
struct IncomingText {
    std::string context;       ///< as it is now
    std::string sent_context;  ///< as the file has it: its record may have been renamed since
    std::string source;
    std::vector<std::string> forms;
    TextState state = TextState::translated;
    bool says_state = true;  ///< no: by omission, and then new words are a draft
    std::optional<bool> approved = std::nullopt;  ///< of XLIFF; nothing: not said
    bool given = true;                       ///< no: a unit without a target, which says nothing
    std::vector<std::string> comments = {};  ///< the translator's own
    Place place = {};
};

using IncomingTexts = std::vector<IncomingText>;

struct Incoming {
    std::string file;
    std::string export_id;     ///< empty: it does not say
    bool corrections = false;  ///< a reviewer's: each is meant, of the text as it stands
    IncomingTexts texts;
};

/// XLIFF, PO, or a reviewer's plain corrections (see preview.hpp): known by the first characters.
/// sheet: which texts have tags and forms; portal: which records are called otherwise now. Nothing
/// where the file has mistakes, which are reported.
std::optional<Incoming> read_incoming(std::string_view bytes, const std::string& file,
                                      const Sheet& sheet, const Portal& portal,
                                      Diagnostics& diagnostics);

/// What a file says at its beginning, before there is a sheet for it; empty: it does not.
/// read_incoming looks again.
struct IncomingHead {
    std::string language;  ///< "fi-FI"
    std::string export_id;
};
IncomingHead incoming_head(std::string_view bytes);

struct Reviewer {
    std::string who;
    std::string role;
    Date date;
};

/// What whoever imports has said.
struct ImportTerms {
    std::optional<Reviewer> reviewer;
    bool overwrite = false;     ///< also what is newer here, or reviewed
    bool replace_most = false;  ///< most texts of the file at once, or what looks like another's
};

/// What is known beside the sheet.
struct ImportKnowledge {
    const Portal* portal = nullptr;
    const std::vector<CatalogueFile>* catalogues = nullptr;  ///< all languages'
    std::vector<Sent> sent;                                  ///< of the sheet's language
};

struct Import {
    std::string bytes;      ///< the catalogue file
    int changed = 0;        ///< translations that differ from what was there
    int reviewed = 0;       ///< marks that are new
    int unknown = 0;        ///< texts that are not there any more: reported, left out
    int withdrawn = 0;      ///< emptied by the translator; of those that changed
    int still_stale = 0;    ///< new words that their file does not call done: taken, not shown
    int in_conflict = 0;    ///< reported and left as they are here
    std::string conflicts;  ///< a PO file with the words that were not taken; or empty
    std::vector<std::string> back;  ///< ids of the exports that came back
};

/// sheet's file with what came back in all files. Tags, placeholders and plural forms that are not
/// the source's are errors, and so is all that makes the file surely wrong (diagnostics.hpp): then
/// nothing may be written. Without errors bytes read as a build reads them.
Import imported(const Sheet& sheet, const std::vector<Incoming>& files, const ImportTerms& terms,
                const ImportKnowledge& knowledge, Diagnostics& diagnostics);

}  // namespace lykta
