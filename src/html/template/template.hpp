#pragma once
// The template language: Mustache's grammar (variables, sections, inverted sections, partials,
// inheritance blocks, comments, set delimiters) compiled to flat operations over typed views.
// Knows nothing of portals.
//
// Decided at compile time, so that it cannot go wrong on a page: every name and partial exists;
// the kind of each value fits its place (see placement.hpp); {{{ }}} takes only Html; no variable
// in an unquoted attribute, in a tag or attribute name, in script, style or a comment; tags and
// quotes that a section opens are closed in it.
//
// A file, from text to page:  lexer -> parser -> compiler (names by a Binder) -> interpreter

#include "base/diagnostic.hpp"
#include "html/template/view_type.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::html {

struct TemplateSource {
    std::string file;  ///< for diagnostics: "templates/components/card/template.html"
    std::string text;  ///< valid UTF-8
};

/// The source of a partial or parent by name ("components/card", "layouts/page"); null: none such.
/// What it points to stays alive while compile() runs.
using TemplateLookup = std::function<const TemplateSource*(std::string_view name)>;
/// All names the lookup knows: for "did you mean".
using TemplateNames = std::function<std::vector<std::string>()>;

struct Templates {
    TemplateLookup find;
    TemplateNames names;
    /// What {{words.NAME}} may name: words that no view holds, in the order of PageContext::words.
    std::vector<std::string> words = {};
};

struct CompiledTemplate;  // flat operations; immutable, shared between threads

/// Null with diagnostics where the template has mistakes; all of them are reported, each with
/// file, line and column, and the opening tag's place where a closing one is missing.
/// {{#list.any}} holds where a list has items, without entering them.
/// {{> name}} is compiled once for each view type it meets, and sees the innermost view alone, with
/// {{.}} where a section on a text or a list of texts calls it;
/// {{< name}} is compiled where it stands, and its blocks see what their place in it sees.
std::shared_ptr<const CompiledTemplate> compile(const TemplateSource& source, const ViewType& view,
                                                const Templates& templates,
                                                Diagnostics& diagnostics);

/// Writes the links and emphasis of a text, which lead to where this page's links lead.
using InlineWriter = std::function<void(const LocalizedText& text, std::string& out)>;

/// What the rendering needs to know of the page: LocalizedText in another language is marked.
struct PageContext {
    const Language* language = nullptr;
    std::span<const LocalizedText> words = {};  ///< in the order of Templates::words
    InlineWriter inlines = {};                  ///< none: the words alone
};

/// What came up while a page was rendered, so that the page can say it of itself.
struct Shown {
    bool draft = false;     ///< a translation that no speaker has reviewed
    bool fallback = false;  ///< a text in the source language for want of a translation
};

/// Appends the page to out. Throws std::logic_error where the view is not of the type that the
/// template was compiled for, or a word is missing: mistakes of the program, not of an author.
Shown render(const CompiledTemplate& compiled, const ViewType* type, const void* view,
             const PageContext& page, std::string& out);

template <typename View>
Shown render(const CompiledTemplate& compiled, const View& view, const PageContext& page,
             std::string& out) {
    return render(compiled, view_type<View>(), &view, page, out);
}

}  // namespace lykta::html
