#include "print/type/hyphenation.hpp"

#include <hyphen.h>
#include <unicode/uchar.h>

#include <array>
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

/// Stems with all the places where they may be broken: compounds between their parts first.
constexpr std::array<std::u16string_view, 40> field_words{
    u"anhörig-stöd",    u"anhörig-konsulent",
    u"anhörig-cirkel",  u"anhörig-center",
    u"anhörig-centrum", u"anhörig-förening",
    u"anhörig-grupp",   u"anhörig-linjen",
    u"anhörig-dag",     u"anhörig-vårdare",
    u"anhöriga",        u"närstå-ende",
    u"avlös-ning",      u"bistånds-hand-läggare",
    u"bistånds-beslut", u"bistånds-enhet",
    u"korttids-boende", u"korttids-plats",
    u"dag-verksamhet",  u"hem-tjänst",
    u"hem-sjukvård",    u"växel-vård",
    u"vård-central",    u"hälso-råd-givning",
    u"stöd-linje",      u"stöd-plan",
    u"stöd-samtal",     u"samtals-stöd",
    u"samtals-grupp",   u"tystnads-plikt",
    u"social-tjänst",   u"omsorgs-personal",
    u"elev-hälsa",      u"ungdoms-mottagning",
    u"vårdnads-havare", u"demens-sjukdom",
    u"minnes-sjukdom",  u"funktions-nedsättning",
    u"trygghets-larm",  u"självmords-linjen",
};

std::u16string lower(std::u16string_view word) {
    std::u16string out;
    for (const char16_t unit : word) out += static_cast<char16_t>(u_tolower(unit));
    return out;
}

/// Length of the stem that word begins with, and the breaks in it; 0: none.
std::size_t field_stem(std::u16string_view word, std::vector<std::size_t>& breaks) {
    std::size_t longest = 0;
    for (const std::u16string_view entry : field_words) {
        std::u16string stem;
        std::vector<std::size_t> places;
        for (const char16_t unit : entry) {
            if (unit == u'-') {
                places.push_back(stem.size());
            } else {
                stem += unit;
            }
        }
        if (stem.size() > longest && word.starts_with(stem)) {
            longest = stem.size();
            breaks = places;
        }
    }
    return longest;
}

}  // namespace

struct Hyphenation::Patterns {
    HyphenDict* dictionary = nullptr;
};

Hyphenation::Hyphenation() : swedish_(std::make_unique<Patterns>()) {
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

std::vector<std::size_t> Hyphenation::breaks(std::u16string_view written,
                                             std::string_view language) const {
    std::vector<std::size_t> out;
    if (!knows(language) || written.size() < shortest_word) return out;
    const std::u16string word = lower(written);
    const std::size_t stem = field_stem(word, out);
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
