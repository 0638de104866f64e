#pragma once
// A capital where a sentence or an entry of a list begins, as the text's own language writes it:
// IJsland in Dutch, İş in Turkish, nothing in scripts without capitals. Made here and not by CSS,
// which cuts an Arabic word's first letter off its word in Firefox and in Safari.

#include <string>
#include <string_view>

namespace lykta {

/// text with its first letter a capital, past quotes and brackets. Left as it is where a digit
/// comes first, and where the first word has a shape of its own: eHälsa, kommun.se, a@b.example.
/// tag: of the text's language ("nl", "sv-simple"); empty: by the rules of most.
std::string capitalized(std::string_view text, std::string_view tag);

/// The same of markup: past tags, whose lang attribute takes tag's place.
std::string capitalized_markup(std::string_view markup, std::string_view tag);

}  // namespace lykta
