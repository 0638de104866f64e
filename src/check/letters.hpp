#pragma once
// Every letter that a text uses must be in the theme's fonts: else readers see it in another
// typeface, or as an empty box. A new language shows here what its font lacks.

#include "base/diagnostic.hpp"
#include "portal/portal.hpp"
#include "theme/fonts.hpp"
#include "translation/catalogue.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace lykta {

inline constexpr DiagnosticKind letter_without_font{
    "letter-without-font",
    Severity::error,
    {"temats typsnitt saknar bokstaven ”{letter}” (U+{code}), som texten använder",
     "the theme's fonts lack the letter “{letter}” (U+{code}), which the text uses"},
    {"Är det en felskrivning? Annars behöver skriften en rad i themes/lykta/fonts.yaml.",
     "Is it a slip of the pen? If not, the script needs a line in themes/lykta/fonts.yaml."},
};

std::span<const DiagnosticKind* const> letters_diagnostics();

/// Each letter is told once, where it first stands. Without any fonts nothing is.
void check_letters(const Portal& portal, const std::map<std::string, Catalogue>& catalogues,
                   const std::vector<LetterRange>& fonts, Diagnostics& diagnostics);

}  // namespace lykta
