#pragma once
// What letters look like and where words may be broken: the same for every site, and read once.

#include "print/canvas/fonts.hpp"
#include "print/type/hyphenation.hpp"
#include "source/yaml.hpp"

namespace lykta::print {

/// Immutable; several threads may share it.
struct Typography {
    Fonts fonts;
    Hyphenation hyphenation;

    /// field_words: content/hyphenation.yaml.
    explicit Typography(const yaml::Value& field_words);
};

}  // namespace lykta::print
