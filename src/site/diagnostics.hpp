#pragma once
// The mistakes that show only when all addresses are known.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

inline constexpr DiagnosticKind address_taken{
    "address-taken",
    Severity::error,
    {"adressen {address} används redan av {other}",
     "the address {address} is already used by {other}"},
    {"Byt namn på filen, eller ta bort det alias som ger samma adress.",
     "Rename the file, or remove the alias that gives the same address."},
};

inline constexpr DiagnosticKind link_out_of_zone{
    "link-out-of-zone",
    Severity::warning,
    {"från en sida som inte får avslöja något leder ingen länk till {target}: orden visas utan "
     "länk",
     "from a page that must not tell, no link leads to {target}: the words show without it"},
    {"Länka till en sida för barn, för unga eller i samma ämne. En fil kan ingen sida här länka "
     "till, "
     "för dess namn skulle avslöja vad den handlar om.",
     "Link to a page for children, for the young or on the same subject. To a file no page here "
     "can "
     "link, since its name would tell what it is about."},
};

inline constexpr DiagnosticKind addresses_not_kept{
    "addresses-not-kept",
    Severity::warning,
    {"adresser som är tryckta på broschyrer är inte bevarade ({count}): {addresses}",
     "addresses that are printed on brochures are not kept ({count}): {addresses}"},
    {"Kör lykta addresses keep, och spara addresses.yaml med de andra filerna. Då leder adresserna "
     "vidare även när sidorna flyttar eller tas bort.",
     "Run lykta addresses keep, and save addresses.yaml with the other files. Then the addresses "
     "lead on even when their pages move or are removed."},
};

inline constexpr DiagnosticKind printed_record_gone{
    "printed-record-gone",
    Severity::warning,
    {"{record} finns inte längre, men en kod dit är tryckt på {brochures}",
     "{record} is gone, but a code for it is printed on {brochures}"},
    {"Koden leder nu till {address}. Har en annan fil tagit över? Skriv det gamla namnet under "
     "aliases: i den, eller leads_to: på den här raden. Finns inga tryckta exemplar kvar, ta bort "
     "raden.",
     "The code now leads to {address}. Has another file taken over? Write the former name under "
     "aliases: in it, or leads_to: in this row. If no printed copies are left, remove the row."},
};

inline constexpr DiagnosticKind printed_language_gone{
    "printed-language-gone",
    Severity::warning,
    {"webbplatsen har inte {language} längre, men koder på det språket är tryckta på {brochures}",
     "the site no longer has {language}, but codes in that language are printed on {brochures}"},
    {"Koderna leder nu till det som är närmast på svenska. Sätt tillbaka {tag} under languages: i "
     "site.yaml. Finns inga tryckta exemplar kvar, ta bort {tag} ur raderna i addresses.yaml.",
     "The codes now lead to what is nearest in Swedish. Put {tag} back under languages: in "
     "site.yaml. If no printed copies are left, remove {tag} from the rows of addresses.yaml."},
};

inline constexpr DiagnosticKind printed_page_gone{
    "printed-page-gone",
    Severity::warning,
    {"{record} har ingen sida på {languages} längre, men en kod dit är tryckt på {brochures}",
     "{record} no longer has a page in {languages}, but a code for it is printed on {brochures}"},
    {"Koden leder nu till sidan på svenska. Översätt titeln igen. Finns inga tryckta exemplar kvar "
     "på språket, ta bort det på den här raden.",
     "The code now leads to the Swedish page. Translate the title again. If no printed copies are "
     "left in that language, remove it from this row."},
};

std::span<const DiagnosticKind* const> site_diagnostics();

}  // namespace lykta
