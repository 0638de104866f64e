#include "print/type/hyphenation.hpp"

#include "base/utf8.hpp"

#include <hyphen.h>
#include <unicode/uchar.h>

#include <cstdio>
#include <stdexcept>

// Made by fonts.S.
extern "C" {
extern const char lykta_hyphen_sv[], lykta_hyphen_sv_end[];
}

namespace lykta::print {

namespace {

constexpr std::size_t least_letters = 3;
constexpr std::size_t shortest_word = 7;

std::u16string lower(std::u16string_view word) {
    std::u16string out;
    for (const char16_t unit : word) out += static_cast<char16_t>(u_tolower(unit));
    return out;
}

}  // namespace

Hyphenation::Stem Hyphenation::stem_of(std::string_view word) {
    Stem out;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t letter = utf8::next(word, at);
        if (letter == U'-') {
            out.breaks.push_back(out.letters.size());
        } else {
            out.letters += static_cast<char16_t>(letter);  // the patterns know no others
        }
    }
    return out;
}

struct Hyphenation::Patterns {
    HyphenDict* dictionary = nullptr;
};

Hyphenation::Hyphenation(const std::vector<std::string>& field_words)
    : swedish_(std::make_unique<Patterns>()) {
    for (const std::string& word : field_words) stems_.push_back(stem_of(word));
    const auto size = static_cast<std::size_t>(lykta_hyphen_sv_end - lykta_hyphen_sv);
    std::string bytes(lykta_hyphen_sv, size);
    std::FILE* file = fmemopen(bytes.data(), bytes.size(), "r");
    if (file == nullptr) throw std::runtime_error("cannot read the hyphenation patterns");
    swedish_->dictionary = hnj_hyphen_load_file(file);
    std::fclose(file);
    if (swedish_->dictionary == nullptr) {
        throw std::runtime_error("the hyphenation patterns are broken");
    }
}

Hyphenation::~Hyphenation() { hnj_hyphen_free(swedish_->dictionary); }

bool Hyphenation::knows(std::string_view language) const {
    return language == "sv" || language.starts_with("sv-");
}

const Hyphenation::Stem* Hyphenation::stem_of_word(std::u16string_view word) const {
    const Stem* longest = nullptr;
    for (const Stem& each : stems_) {
        const bool longer = longest == nullptr || each.letters.size() > longest->letters.size();
        if (longer && word.starts_with(each.letters)) longest = &each;
    }
    return longest;
}

std::vector<std::size_t> Hyphenation::breaks(std::u16string_view written,
                                             std::string_view language) const {
    std::vector<std::size_t> out;
    if (!knows(language) || written.size() < shortest_word) return out;
    const std::u16string word = lower(written);
    const Stem* const known = stem_of_word(word);
    const std::size_t stem = known == nullptr ? 0 : known->letters.size();
    if (known != nullptr) out = known->breaks;
    std::string latin;  // the patterns' own encoding
    for (const char16_t unit : word) {
        if (unit > 0xFF) return out;
        latin += static_cast<char>(unit);
    }
    std::vector<char> marks(latin.size() + 5);
    char** replaced = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const int failed =
        hnj_hyphen_hyphenate3(swedish_->dictionary, latin.c_str(), static_cast<int>(latin.size()),
                              marks.data(), nullptr, &replaced, &positions, &cuts, 2, 2, 0, 0);
    if (failed == 0) {
        for (std::size_t i = 0; i + 1 < latin.size(); ++i) {
            // A break that changes the spelling ("busstopp" -> "buss-stopp") is left alone.
            const bool changes = replaced != nullptr && replaced[i] != nullptr;
            const bool inside_stem = i + 1 <= stem;
            if ((marks[i] & 1) != 0 && !changes && !inside_stem) out.push_back(i + 1);
        }
    }
    if (replaced != nullptr) {
        for (std::size_t i = 0; i < latin.size(); ++i) std::free(replaced[i]);
        std::free(replaced);
        std::free(positions);
        std::free(cuts);
    }
    std::erase_if(out, [&](std::size_t at) {
        return at < least_letters || word.size() - at < least_letters ||
               (stem > 0 && at > stem && at - stem < least_letters);
    });
    return out;
}

}  // namespace lykta::print
