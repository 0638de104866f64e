#pragma once
// Looks at the finished pages, in memory: every link inside the site leads to a file, every
// fragment to an element, no id stands twice on a page, and nothing takes the reader's browser
// anywhere else (base/browser/harm.hpp). Authors' links, templates and styles are checked earlier,
// where their place is known; what is found here only showed on a finished page.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"

#include <span>
#include <string>

namespace lykta {

inline constexpr DiagnosticKind page_link_broken{
    "page-link-broken",
    Severity::error,
    {"länken till {target} leder ingenstans{elsewhere}",
     "the link to {target} leads nowhere{elsewhere}"},
    {"Ändra länken i sidans text eller mall, eller lägg till filen som saknas.",
     "Change the link in the page's text or template, or add the missing file."},
};
inline constexpr DiagnosticKind page_fragment_broken{
    "page-fragment-broken",
    Severity::error,
    {"länken till {target} leder till en sida där det inte finns något ”#{fragment}”{elsewhere}",
     "the link to {target} leads to a page that has no “#{fragment}”{elsewhere}"},
    {"Ge rubriken på den sidan adressen med {own} efter rubriken, eller ändra länken.",
     "Give the heading on that page its address by {own} after the heading, or change the link."},
};
inline constexpr DiagnosticKind page_id_twice{
    "page-id-twice",
    Severity::error,
    {"två ställen på sidan har samma adress, #{id}{elsewhere}",
     "two places on the page have the same address, #{id}{elsewhere}"},
    {"Ge rubriken en egen adress sist på raden: {#egen-adress}. Står id i en mall, ändra det där.",
     "Give the heading its own address at the end of the line: {#own-address}. If the id is in a "
     "template, change it there."},
};

std::span<const DiagnosticKind* const> site_check_diagnostics();

/// copied: leads somewhere, and is not looked into. base_path: "" or "/anhorig". A diagnostic's
/// file is the page's path below the published folder; what a template does to many pages is told
/// once, at the first of them, with their number.
void check_site(const Outputs& outputs, const CopiedFiles& copied, const std::string& base_path,
                Diagnostics& diagnostics);

}  // namespace lykta
