#pragma once
// Marks that nobody has understood, so that readers would see them: half a link, stars that stand
// against a letter, what other programs write for themselves (Word, Outlook, Google Docs,
// WordPress). Asked of the words that are left when Markdown has taken what it knows.

#include "source/prose.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// The words of one leaf or field. A bar stands for each character that is no mark: one that its
/// author has escaped, a piece of code, the ends of a link that was understood.
struct LeftWords {
    static constexpr char bar = '\x1F';

    std::string text;                  ///< its lines parted by '\n'
    std::vector<std::size_t> offsets;  ///< in the source, of each byte of text

    void add(std::string_view words, std::size_t offset);
    void add(char one, std::size_t offset);
    /// A bare address: only how it begins is asked for.
    void add_address(std::string_view address, std::size_t offset);
    /// Up to there; npos: all.
    void cut(std::size_t end);
    /// Words that begin at offset, where the source escapes some of them. "&nbsp;" comes back.
    void add_literal(std::string_view literal, std::string_view source, std::size_t offset);
};

struct MarksPlace {
    std::string_view source;
    std::function<Place(std::size_t)> place;  ///< of a byte of the source
    bool field = false;                       ///< a list cannot be made here
};

/// Each kind of mark is told once.
void check_marks(const LeftWords& words, const MarksPlace& where, Diagnostics& diagnostics);

/// Whether a kind of mistake is one in a field of words alone.
bool told_of_fields(const DiagnosticKind& kind);

}  // namespace lykta
