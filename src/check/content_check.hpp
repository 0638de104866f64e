#pragma once
// What a portal's texts are like to read. Told to authors as a hint; a text of ours is held to it
// by a test.

#include "base/diagnostic.hpp"
#include "check/readability.hpp"
#include "portal/portal.hpp"

#include <span>
#include <string>
#include <vector>

namespace lykta {

inline constexpr DiagnosticKind text_hard_to_read{
    "text-hard-to-read",
    Severity::notice,
    {"texten är svår att läsa: LIX {lix}, och högst {most} är bra här",
     "the text is hard to read: LIX {lix}, and at most {most} is good here"},
    {"Dela långa meningar och byt långa ord. LIX är bara en fingervisning: läs högt.",
     "Cut long sentences and change long words. LIX is a hint only: read it aloud."},
};

std::span<const DiagnosticKind* const> content_check_diagnostics();

/// What a text may measure at most.
inline constexpr double most_lix = 45;
inline constexpr double most_lix_easy = 30;  ///< for children, and in easy Swedish

/// A text of at least 100 words, and what it measures.
struct MeasuredText {
    std::string record;  ///< "page/du-maste-inte"
    Place place;
    double lix = 0;
    double most = most_lix;
};
std::vector<MeasuredText> measured_texts(const Portal& portal);

void check_content(const Portal& portal, Diagnostics& diagnostics);

}  // namespace lykta
