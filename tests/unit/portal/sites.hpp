#pragma once
// Sites in memory, over the program's own tables of codes, languages and words.

#include "portal/portal.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta::tests {

using Files = std::map<std::string, std::string>;

struct ReadSite {
    Portal portal;
    Diagnostics diagnostics;

    /// All diagnostics with this code, in order of place.
    [[nodiscard]] std::vector<Diagnostic> with(std::string_view code) const;
    /// The only diagnostic with this code; the test fails where there is none, or more.
    [[nodiscard]] Diagnostic only(std::string_view code) const;
    /// Codes of all errors and warnings, in order of place.
    [[nodiscard]] std::vector<std::string> mistakes() const;
};

/// files are laid over good_site(); a file with no text takes it away. base lies in content/.
ReadSite read_site(const Files& files, const Files& base = {}, std::string_view day = "2026-10-01");

/// site.yaml, contacts/anhorigstod.yaml and supports/samtal.md, without any mistake.
Files good_site();

/// A document with this front matter and body.
std::string document(std::string_view front, std::string_view body = "Text.\n");

/// supports/samtal.md with more lines of front matter.
std::string support_with(std::string_view lines, std::string_view body = "Text.\n");

}  // namespace lykta::tests
