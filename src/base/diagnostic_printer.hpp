#pragma once
// Prints diagnostics for people (with the line and a caret) and for programs (JSON, one array).

#include "base/diagnostic.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// Gives the text of a source file so that its line can be shown; nothing: unknown or unreadable.
using SourceLookup = std::function<std::optional<std::string_view>(const std::string& file)>;

/// supports/a.md:7:3: fel: … [code]   (sv: fel, varning, upplysning; en: error, warning, notice)
///     the line
///       ^
///   Menade du ”…”?
///   what to do
/// The code stands last, as authors need it for the rules in site.yaml and for `lykta explain`.
/// The diagnostics should be sorted.
/// Ends with a line that counts errors and warnings where there are any.
std::string print_text(const Diagnostics& diagnostics, MessageLanguage language,
                       const SourceLookup& source);

/// [{"severity":…,"code":…,"file":…,"line":…,"column":…,"message":…,"hint":…,"suggestion":…}]
std::string print_json(const Diagnostics& diagnostics, MessageLanguage language);

}  // namespace lykta
