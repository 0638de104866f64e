#pragma once
// Site plan -> the pages' bytes: makes each page's view and renders it.

#include "base/outputs.hpp"
#include "html/here.hpp"
#include "html/page_templates.hpp"

namespace lykta::html {

// All templates must have compiled.

/// page is one of the site's plan.
void render_page(const Site& site, const PageTemplates& templates, const PlannedPage& page,
                 Outputs& outputs);

void render_pages(const Site& site, const PageTemplates& templates, Outputs& outputs);

}  // namespace lykta::html
