#pragma once
// What a page may not make a reader's browser do: ask another site for something, send the reader
// or what the reader writes away, run a program. Templates are judged by it where they are read,
// finished pages once more.

#include "base/browser/markup.hpp"
#include "base/diagnostic.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::browser {

// {elsewhere}: on how many more pages, where a finished page is told of; else empty.
inline constexpr DiagnosticKind page_asks_elsewhere{
    "page-asks-elsewhere",
    Severity::error,
    {"sidan hämtar {address} från en annan plats{elsewhere}",
     "the page fetches {address} from somewhere else{elsewhere}"},
    {"Lägg filen i media/ eller theme/ i stället. Annars får någon annan veta vem som läser.",
     "Put the file into media/ or theme/ instead. Otherwise somebody else learns who reads."},
};
inline constexpr DiagnosticKind page_leads_away{
    "page-leads-away",
    Severity::error,
    {"{what} för läsaren, eller det läsaren skriver, till en annan plats{elsewhere}",
     "{what} takes the reader, or what the reader writes, somewhere else{elsewhere}"},
    {"Ta bort det, och skriv en vanlig länk i stället. Då väljer läsaren själv.",
     "Remove it, and write an ordinary link instead. Then the reader chooses."},
};
inline constexpr DiagnosticKind page_runs_program{
    "page-runs-program",
    Severity::error,
    {"{what} kör ett program i läsarens webbläsare{elsewhere}",
     "{what} runs a program in the reader's browser{elsewhere}"},
    {"Ta bort det. Det skript som sidorna behöver följer redan med.",
     "Remove it. The script that the pages need comes along already."},
};
inline constexpr DiagnosticKind page_element_foreign{
    "page-element-foreign",
    Severity::error,
    {"{what} kan inte stå på sidorna{elsewhere}", "{what} cannot stand on the pages{elsewhere}"},
    {"Ta bort det. Till en film, en karta eller en tjänst hos någon annan går det bra att länka.",
     "Remove it. A film, a map or a service of somebody else can be linked to."},
};
inline constexpr DiagnosticKind page_markup_unclear{
    "page-markup-unclear",
    Severity::error,
    {"webbläsare kan läsa det här på mer än ett sätt{elsewhere}",
     "browsers can read this in more than one way{elsewhere}"},
    {"Skriv &lt; för ett < som ska synas, avsluta varje tagg med > och varje kommentar med -->.",
     "Write &lt; for a < that is to be seen, end each tag with > and each comment with -->."},
};

std::span<const DiagnosticKind* const> browser_diagnostics();

struct Harm {
    const DiagnosticKind* kind = nullptr;
    std::size_t at = 0;               ///< in the text that the tag stands in
    std::vector<Argument> arguments;  ///< but {elsewhere}
};

/// page: what the tag's views refer to.
void judge(const Tag& tag, std::string_view page, std::vector<Harm>& harms);

/// Every tag of a text, and whether it is clear.
std::vector<Harm> judged_markup(std::string_view text);

}  // namespace lykta::browser
