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

std::span<const DiagnosticKind* const> site_diagnostics();

}  // namespace lykta
