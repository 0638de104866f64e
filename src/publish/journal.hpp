#pragma once
// The way out where two folders cannot change places: the hidden slot is complete, so a note that
// says "make DIR like it" is written first, and DIR is then changed file by file. Until the note is
// gone visitors may see a mixture; whoever comes next completes it.

#include "publish/target.hpp"

#include <string>
#include <string_view>

namespace lykta {

/// The note names the slot that it speaks of by its manifest.
std::string journal_note(std::string_view manifest_text);

/// Writes the note and does what it says. The hidden slot must be whole and synced.
void publish_by_journal(const Target& target);

/// Completes what a stopped run began; false: there was nothing to complete.
bool complete_journal(const Target& target);

}  // namespace lykta
