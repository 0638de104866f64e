#pragma once
// Where a word may be broken. Swedish alone has patterns that we trust; elsewhere words stay whole,
// since a wrong hyphen disturbs more than a ragged edge.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

/// Immutable; several threads may share it.
class Hyphenation {
public:
    /// field_words: "anhörig-stöd", with all the places where each may be broken.
    explicit Hyphenation(const std::vector<std::string>& field_words);
    ~Hyphenation();
    Hyphenation(const Hyphenation&) = delete;
    Hyphenation& operator=(const Hyphenation&) = delete;

    [[nodiscard]] bool knows(std::string_view language) const;
    /// word: UTF-16, letters only. Places between its letters, never fewer than three from either
    /// end. Words of the field have their own, since patterns break them wrong.
    [[nodiscard]] std::vector<std::size_t> breaks(std::u16string_view word,
                                                  std::string_view language) const;

private:
    /// What a word of the field begins with.
    struct Stem {
        std::u16string letters;
        std::vector<std::size_t> breaks;
    };
    static Stem stem_of(std::string_view word);
    /// The longest; null: none.
    [[nodiscard]] const Stem* stem_of_word(std::u16string_view word) const;

    struct Patterns;
    std::unique_ptr<Patterns> swedish_;
    std::vector<Stem> stems_;
};

}  // namespace lykta::print
