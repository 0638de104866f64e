#pragma once
// How someone is reached, as a reader hears it in her language.

#include "translation/localize.hpp"

#include <optional>
#include <vector>

namespace lykta {

/// "sms", "chatt".
LocalizedText channel_text(ChannelKind kind, const LocalizedPortal& own);

/// What one says at 112, of a line that is asked for there: its number alone would be taken for the
/// line itself. Nothing of any other line.
std::optional<LocalizedText> ask_at_112(const HelpLine& line, const LocalizedPortal& own);

/// When that was read which is told of a line; nothing where it is not stated.
std::optional<LocalizedText> source_text(const HelpLine& line, const LocalizedPortal& own);

/// Whether one must say one's name; nothing where that is not stated.
std::optional<LocalizedText> name_text(const Anonymous& said, const LocalizedPortal& own);

/// Is a record kept, how far does secrecy go: what was said, and nothing else.
std::vector<LocalizedText> secrecy_texts(const Anonymous& said, const LocalizedPortal& own);

}  // namespace lykta
