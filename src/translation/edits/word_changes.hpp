#pragma once
// What an edit did to a text, word by word: what an author is asked about (minor), and what a
// translator and a reviewer are shown, so that nobody must look for one changed word in a
// paragraph.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct WordChange {
    enum class Kind { same, removed, added };
    Kind kind = Kind::same;
    std::string text;  ///< with the spaces and marks between the words as they are
    bool operator==(const WordChange&) const = default;
};

/// The fewest words removed and added that make `now` of `old`, in reading order; what is removed
/// stands before what came in its place. A word that has moved is removed and added.
std::vector<WordChange> word_changes(std::string_view old, std::string_view now);

/// "Du [-får +måste] söka själv." Of long stretches that are the same only the words nearest to a
/// change are left: "… du [-får +måste] söka …".
std::string in_brackets(const std::vector<WordChange>& changes);

/// How many words an agency counts: what white space parts, without tags, and not what has neither
/// letter nor digit. A name in braces is a word, since it must be put in its place.
std::size_t word_count(std::string_view text);

}  // namespace lykta
