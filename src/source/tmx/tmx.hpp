#pragma once
// TMX 1.4: texts and their translations, as translators' programs keep them for the next job. Our
// own store is PO; here nothing is kept, only carried there and back.

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::tmx {

struct Variant {
    std::string language;  ///< as the file writes it: "sv", "fi-FI"
    std::string text;      ///< tags and names in braces as the store has them: "Ring <1>oss</1>"
    bool operator==(const Variant&) const = default;
};

/// One text in all the languages that the file has it in.
struct Unit {
    std::string context;  ///< "support/avlosning#title"; empty: the file does not say
    std::vector<Variant> variants;
    bool operator==(const Unit&) const = default;
};

std::string written(const std::vector<Unit>& units, std::string_view source_language);

/// Nothing where the file is not well-formed TMX, or declares entities, which could fetch other
/// files or grow without end: reported.
std::optional<std::vector<Unit>> parse(std::string_view bytes, const std::string& file,
                                       Diagnostics& diagnostics);

inline constexpr DiagnosticKind not_tmx{
    "tmx-not-readable",
    Severity::error,
    {"filen är inget översättningsminne (TMX) som går att läsa: {what}",
     "the file is no translation memory (TMX) that can be read: {what}"},
    {"Exportera minnet på nytt som TMX ur översättarens program.",
     "Export the memory once more as TMX from the translator's program."},
};

}  // namespace lykta::tmx
