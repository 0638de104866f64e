#pragma once
// Trees -> program: puts partials and parents together, follows the HTML context, and writes flat
// operations. What names mean is the binder's matter.

#include "html/template/binder.hpp"
#include "html/template/program.hpp"
#include "html/template/template.hpp"

namespace lykta::html {

/// The program is of use only where no errors were added to diagnostics.
Program compile_program(const TemplateSource& source, const Templates& templates, Binder& binder,
                        Diagnostics& diagnostics);

}  // namespace lykta::html
