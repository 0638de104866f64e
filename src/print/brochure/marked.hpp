#pragma once
// Links and emphasis of a text, as they come onto paper: bold, and with the address to read after
// the words, since nobody can press them there.

#include "language/localized_text.hpp"
#include "print/brochure/content.hpp"
#include "source/prose.hpp"

#include <functional>
#include <string>
#include <vector>

namespace lykta::print {

/// Where a link's target as it is written leads, in full; empty: nowhere.
using AddressOf = std::function<std::string(const std::string& target)>;

/// source: the language of what translators have marked as such.
std::vector<SaidPart> marked(const std::vector<Inline>& inlines, Direction direction,
                             const Language& source, const AddressOf& address_of);
/// Of words alone: those in another language than the rest.
std::vector<SaidPart> marked(const LocalizedText& text);

}  // namespace lykta::print
