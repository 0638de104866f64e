#pragma once
// Mistakes in a theme.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

inline constexpr DiagnosticKind token_unknown{
    "token-unknown",
    Severity::error,
    {"temat har inget som heter {name}", "the theme has nothing called {name}"},
    {"Ta bort raden, eller använd ett av namnen som finns här: {known}.",
     "Remove the line, or use one of the names that exist here: {known}."},
};
inline constexpr DiagnosticKind token_colour{
    "token-colour",
    Severity::error,
    {"”{value}” är ingen färg", "“{value}” is no colour"},
    {"Skriv # och sex tecken (0–9 och A–F) inom citattecken, som \"#0A4F86\". Utan citattecken "
     "läses inget efter #.",
     "Write # and six characters (0–9 and A–F) in quotes, like \"#0A4F86\". Without quotes "
     "nothing after # is read."},
};
inline constexpr DiagnosticKind token_size{
    "token-size",
    Severity::error,
    {"”{value}” är inget mått", "“{value}” is no measure"},
    {"Skriv ett tal med px, rem eller %, till exempel 14px.",
     "Write a number with px, rem or %, for example 14px."},
};
inline constexpr DiagnosticKind token_shape{
    "token-shape",
    Severity::error,
    {"så här kan temat inte skrivas", "the theme cannot be written like this"},
    {"Skriv colours: med färger som paper: { light: \"#FFFFFF\", dark: \"#000000\" } och sizes: "
     "med mått.",
     "Write colours: with colours like paper: { light: \"#FFFFFF\", dark: \"#000000\" } and sizes: "
     "with "
     "measures."},
};

std::span<const DiagnosticKind* const> theme_diagnostics();

}  // namespace lykta
