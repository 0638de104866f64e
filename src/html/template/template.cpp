#include "html/template/template.hpp"

#include "html/template/compiler.hpp"
#include "html/template/interpreter.hpp"
#include "html/template/paths.hpp"
#include "html/template/typed_binder.hpp"
#include "html/template/view_values.hpp"

#include <algorithm>
#include <stdexcept>

namespace lykta::html {

const Field* ViewType::find(std::string_view field_name) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.name == field_name; });
    return found == fields.end() ? nullptr : &*found;
}

std::shared_ptr<const CompiledTemplate> compile(const TemplateSource& source, const ViewType& view,
                                                const Templates& templates,
                                                Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.size();
    TypedBinder binder(view, templates.words, diagnostics);
    Program program = compile_program(source, templates, binder, diagnostics);
    if (diagnostics.size() > before) return nullptr;
    return std::make_shared<const CompiledTemplate>(
        CompiledTemplate{std::move(program), binder.take_paths(), &view, templates.words.size()});
}

Shown render(const CompiledTemplate& compiled, const ViewType* type, const void* view,
             const PageContext& page, std::string& out) {
    if (type != compiled.view) throw std::logic_error("a template was given another view's type");
    if (page.words.size() != compiled.words) throw std::logic_error("the page's words differ");
    ViewValues values(compiled.paths, view, page);
    run(compiled.program, 0, values, out);
    return values.shown();
}

}  // namespace lykta::html
