#pragma once
// The template language: Mustache's grammar (variables, sections, inverted sections, partials,
// inheritance blocks, comments, set delimiters) compiled to flat operations over typed views.
// Knows nothing of portals.
//
// Decided at compile time, so that it cannot go wrong on a page: every name and partial exists;
// the kind of each value fits its place (see context.hpp); {{{ }}} takes only Html; no variable in
// an unquoted attribute, in a tag or attribute name, in script, style or a comment; tags and
// quotes that a section opens are closed in it.

#include "base/diagnostic.hpp"
#include "html/template/view_type.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace lykta::html {

struct TemplateSource {
    std::string file;  ///< for diagnostics: "templates/components/card/template.html"
    std::string text;
};

/// The source of a partial or parent by name ("components/card", "layouts/page"); null: none such.
using TemplateLookup = std::function<const TemplateSource*(std::string_view name)>;
/// All names the lookup knows: for "did you mean".
using TemplateNames = std::function<std::vector<std::string>()>;

struct Templates {
    TemplateLookup find;
    TemplateNames names;
};

class CompiledTemplate;  // flat operations; immutable, shared between threads

/// Null with diagnostics where the template has mistakes; all of them are reported, each with
/// file, line and column, and the opening tag's place where a closing one is missing.
/// {{> name}} and {{< name}} are compiled against the view type current at their place.
std::shared_ptr<const CompiledTemplate> compile(const TemplateSource& source, const ViewType& view,
                                                const Templates& templates,
                                                Diagnostics& diagnostics);

/// What the rendering needs to know of the page: LocalizedText in another language is marked.
struct PageContext {
    const Language* language = nullptr;
};

/// Appends the page to out.
void render(const CompiledTemplate& compiled, const void* view, const PageContext& page,
            std::string& out);

template <typename View>
void render(const CompiledTemplate& compiled, const View& view, const PageContext& page,
            std::string& out) {
    render(compiled, static_cast<const void*>(&view), page, out);
}

}  // namespace lykta::html
