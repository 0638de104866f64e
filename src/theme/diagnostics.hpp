#pragma once
// Mistakes in a theme.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

inline constexpr DiagnosticKind token_unknown{
    "token-unknown",
    Severity::error,
    {"Temat har inget som heter {name}.", "The theme has nothing called {name}."},
    {"Ta bort raden, eller använd ett av temats egna namn.",
     "Remove the line, or use one of the theme's own names."},
};
inline constexpr DiagnosticKind token_colour{
    "token-colour",
    Severity::error,
    {"”{value}” är ingen färg.", "“{value}” is not a colour."},
    {"Skriv färgen med sex siffror, till exempel \"#0A4F86\", inom citattecken.",
     "Write the colour with six digits, for example \"#0A4F86\", in quotation marks."},
};
inline constexpr DiagnosticKind token_size{
    "token-size",
    Severity::error,
    {"”{value}” är inget mått.", "“{value}” is not a measure."},
    {"Skriv ett tal med px, rem eller %, till exempel 14px.",
     "Write a number with px, rem or %, for example 14px."},
};
inline constexpr DiagnosticKind token_shape{
    "token-shape",
    Severity::error,
    {"Så här kan temat inte skrivas.", "The theme cannot be written like this."},
    {"Skriv colours: med färger som name: { light: \"#FFFFFF\", dark: \"#000000\" } och sizes: med mått.",
     "Write colours: with colours as name: { light: \"#FFFFFF\", dark: \"#000000\" } and sizes: with "
     "measures."},
};

std::span<const DiagnosticKind* const> theme_diagnostics();

}  // namespace lykta
