#pragma once
// How far a translation has come, and who says so. A review belongs to the very words that were
// read: its mark holds a hash of source and translation, and means nothing once either changes.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "source/po.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace lykta {

enum class TextState {
    missing,  ///< needs translation
    stale,    ///< the source text has changed since
    draft,    ///< no speaker has reviewed it
    translated,
    reviewed,  ///< by a speaker
    settled,   ///< final
};
inline constexpr std::array all_states{TextState::missing,  TextState::stale,
                                       TextState::draft,    TextState::translated,
                                       TextState::reviewed, TextState::settled};

Bilingual state_name(TextState state);

/// A translator's comment: "reviewed: Aino Exempel, speaker, 2026-11-25, 1a2b3c4d5e", or "final:
/// …".
struct ReviewMark {
    TextState state = TextState::reviewed;
    std::string who;
    std::string role;
    Date date;
    std::string hash;
};

std::string review_hash(const po::Entry& entry);
std::string comment(const ReviewMark& mark);
/// Also one whose hash holds no longer; nothing where the line is no mark.
std::optional<ReviewMark> review_mark(std::string_view comment);
/// The last mark that holds for the entry as it is.
std::optional<ReviewMark> review_mark(const po::Entry& entry);

/// Whether a comment is about the entry's state: the program's own, which no file from outside
/// brings in.
bool is_state_comment(std::string_view comment);

TextState state_of(const po::Entry& entry, bool file_is_draft, Diagnostics& diagnostics);

}  // namespace lykta
