#pragma once
// One line of a PO file at a time: what it is, before it is said what it means.

#include "source/characters.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lykta::po {

struct Line {
    enum class Kind {
        empty,
        comment,  ///< "#": sign and words
        keyword,  ///< msgid "…": word, index of msgstr[…], words
        text,     ///< "…" that continues the line before
        broken,   ///< reported; word says what it would have been
    };
    Kind kind = Kind::empty;
    bool obsolete = false;  ///< behind "#~"
    bool previous = false;  ///< behind "#|"
    char sign = ' ';        ///< of a comment: ' ', '.', ':', ','
    std::string_view word;  ///< msgctxt, msgid, msgid_plural, msgstr
    std::optional<int> index;
    std::string words;   ///< unescaped, composed
    std::size_t at = 0;  ///< byte of the first character behind the signs
};

/// Reads line number (from 0) and reports what is wrong in it.
Line read_line(const LineIndex& lines, std::size_t number, Diagnostics& diagnostics);

}  // namespace lykta::po
