#pragma once
// Site plan -> the pages' bytes: compiles the templates once, makes each page's view, renders it.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "html/here.hpp"
#include "html/template/template.hpp"
#include "source/source_tree.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace lykta::html {

/// One compiled template for each kind of page.
struct PageTemplates {
    std::shared_ptr<const CompiledTemplate> home;
    std::shared_ptr<const CompiledTemplate> support_list;
    std::shared_ptr<const CompiledTemplate> support;
    std::shared_ptr<const CompiledTemplate> contact_list;
    std::shared_ptr<const CompiledTemplate> contact;
    std::shared_ptr<const CompiledTemplate> article;
    std::shared_ptr<const CompiledTemplate> situation;
    std::shared_ptr<const CompiledTemplate> night;
    std::shared_ptr<const CompiledTemplate> help_line;
    std::shared_ptr<const CompiledTemplate> organization_list;
    std::shared_ptr<const CompiledTemplate> organization;
    std::shared_ptr<const CompiledTemplate> calendar;
    std::shared_ptr<const CompiledTemplate> event;
    std::shared_ptr<const CompiledTemplate> situation_list;
    std::shared_ptr<const CompiledTemplate> target_group_list;
    std::shared_ptr<const CompiledTemplate> target_group;
    std::shared_ptr<const CompiledTemplate> support_forms;
    std::shared_ptr<const CompiledTemplate> law_list;
    std::shared_ptr<const CompiledTemplate> law;
    std::shared_ptr<const CompiledTemplate> glossary;
    std::shared_ptr<const CompiledTemplate> index;
    std::shared_ptr<const CompiledTemplate> young;
    std::shared_ptr<const CompiledTemplate> staff;
    std::shared_ptr<const CompiledTemplate> accessibility;
    std::shared_ptr<const CompiledTemplate> brochure_list;
    std::shared_ptr<const CompiledTemplate> brochure;
    std::shared_ptr<const CompiledTemplate> not_found;
    std::shared_ptr<const CompiledTemplate> redirect;
};

/// A site's own template of the same name stands in for the base's. Templates that no page uses
/// are not compiled.
PageTemplates compile_templates(const std::vector<TextFile>& files, const Portal& portal,
                                Diagnostics& diagnostics);

/// All templates must have compiled.
void render_pages(const Site& site, const PageTemplates& templates, Outputs& outputs);

}  // namespace lykta::html
