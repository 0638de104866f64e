#include "check/readability.hpp"

#include "base/utf8.hpp"

namespace lykta {

namespace {

constexpr int longest_short_word = 6;

bool ends_sentence(char32_t character) {
    return character == '.' || character == '!' || character == '?' || character == ':';
}

}  // namespace

double Readability::lix() const {
    if (words == 0 || sentences == 0) return 0;
    return static_cast<double>(words) / sentences + 100.0 * long_words / words;
}

Readability& Readability::operator+=(const Readability& other) {
    words += other.words;
    long_words += other.long_words;
    sentences += other.sentences;
    return *this;
}

Readability readability(std::string_view text) {
    Readability out;
    int letters = 0;
    bool open = false;  // words since the last end of a sentence
    bool may_end = false;
    const auto end_word = [&] {
        if (letters == 0) return;
        ++out.words;
        if (letters > longest_short_word) ++out.long_words;
        letters = 0;
        open = true;
    };
    const auto end_sentence = [&] {
        if (open) ++out.sentences;
        open = false;
    };
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t character = utf8::next(text, offset);
        if (utf8::is_letter_or_digit(character)) {
            may_end = false;
            ++letters;
            continue;
        }
        // "18.00" and "t.ex." go on; "nu. Sedan" does not.
        if (character == ' ' || character == '\n') {
            end_word();
            if (may_end) end_sentence();
            may_end = false;
        } else if (ends_sentence(character)) {
            may_end = true;
        } else if (character != '-' && character != '\'' && !may_end) {
            end_word();
        }
    }
    end_word();
    end_sentence();
    return out;
}

Readability readability(const Prose& prose) {
    Readability out;
    for (const Block* leaf : leaves(prose)) out += readability(plain_text(leaf->inlines));
    return out;
}

}  // namespace lykta
