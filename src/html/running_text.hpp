#pragma once
// A text that people read, as markup: escaped, its numbers whole on their line and from left to
// right whatever is around them.

#include "language/language.hpp"

#include <string>
#include <string_view>

namespace lykta::html {

/// around: the direction of what the text stands in. beside_right_to_left: letters that read so
/// stand in the same sentence, outside the text.
void append_running_text(std::string& out, std::string_view text, Direction around,
                         bool beside_right_to_left = false);

/// Around words in another language than what they stand in: <bdi> keeps another direction from
/// turning its surroundings.
void open_language(std::string& out, const Language& own, Direction around);
void close_language(std::string& out, const Language& own, Direction around);

}  // namespace lykta::html
