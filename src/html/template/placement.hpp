#pragma once
// Which kind of value may stand where, and how it is printed there: the whole of the template
// language's promise on escaping and on languages, in one function.

#include "base/diagnostic.hpp"
#include "html/template/context.hpp"
#include "html/template/program.hpp"
#include "html/template/view_type.hpp"

namespace lykta::html {

struct Placement {
    Printing printing = Printing::escaped;
    const DiagnosticKind* mistake = nullptr;  ///< it may not stand here
};

/// three: written {{{name}}}. kind is never optional.
Placement place(FieldKind kind, bool three, const HtmlContext& context);

/// For messages: "text in the page's language".
Bilingual words_of(FieldKind kind);

}  // namespace lykta::html
