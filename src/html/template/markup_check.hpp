#pragma once
// A template's own text, judged once: whatever it is filled with, it may not make a reader's
// browser ask or go anywhere else (base/browser/harm.hpp).

#include "html/template/template.hpp"

namespace lykta::html {

/// What the template says wrongly as a template is compile()'s to tell.
void check_markup(const TemplateSource& source, Diagnostics& diagnostics);

}  // namespace lykta::html
