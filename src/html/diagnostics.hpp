#pragma once
// Mistakes in how a site uses templates; those inside a template are in html/template.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta::html {

inline constexpr DiagnosticKind template_unused{
    "template-unused",
    Severity::warning,
    {"ingen sida använder mallen {name}", "no page uses the template {name}"},
    {"En mall ersätter den av våra som heter likadant. Rätta namnet på mappen, eller ta bort den.",
     "A template stands in for ours of the same name. Mend the folder's name, or remove it."},
};

std::span<const DiagnosticKind* const> html_diagnostics();

}  // namespace lykta::html
