#pragma once
// Brings a catalogue file up to date with the texts: `lykta translate update`. What a translator
// wrote is never lost and never given to another text: a changed text keeps its old translation,
// marked fuzzy beside what it was made from, and is current again when the edit is undone; that of
// a text that is gone becomes obsolete, and current again when the very same text comes back. Every
// other byte stays as it was.

#include "source/po.hpp"
#include "translation/wanted.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Update {
    std::string bytes;
    int added = 0;    ///< to translate
    int changed = 0;  ///< the source text has changed
    int gone = 0;     ///< obsolete, or taken away where it had no words
    int revived = 0;  ///< gone before, and here again
};

/// bytes must be what catalogue was read from, without mistakes; texts are the portal's, wanted
/// some of them. Entries that translate a text of the portal stay, also where it is not in wanted:
/// a site may translate what the base says. Those without words go: nobody is asked any more.
Update updated(std::string_view bytes, const po::Catalogue& catalogue, const Portal& portal,
               const SourceTexts& texts, const std::vector<const TextFacts*>& wanted,
               const Language& language);

/// The beginning of a file for a language that has none. It says that all in it is a draft, until
/// a person who speaks the language says otherwise. project: what is translated.
std::string new_catalogue(const Language& language, std::string_view project, Date today);

}  // namespace lykta
