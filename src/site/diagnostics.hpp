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

std::span<const DiagnosticKind* const> site_diagnostics();

}  // namespace lykta
