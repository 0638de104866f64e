#pragma once
// Site plan -> the pages' bytes: compiles the templates once, makes each page's view, renders it.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "html/here.hpp"
#include "html/template/template.hpp"
#include "source/source_tree.hpp"

#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace lykta::html {

/// By name ("pages/support-list"): each template that a kind of page is shown by, and that of
/// former addresses. Made once and never changed: any number of sites and threads may render by it.
using PageTemplates = std::map<std::string_view, std::shared_ptr<const CompiledTemplate>>;

/// A site's own template of the same name stands in for the base's. Templates that no page uses
/// are not compiled.
PageTemplates compile_templates(const std::vector<TextFile>& files, const Portal& portal,
                                Diagnostics& diagnostics);

/// All templates must have compiled.
void render_pages(const Site& site, const PageTemplates& templates, Outputs& outputs);

}  // namespace lykta::html
