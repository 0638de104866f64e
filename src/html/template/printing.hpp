#pragma once
// How one value becomes part of a page.

#include "html/template/program.hpp"
#include "html/template/template.hpp"
#include "html/template/view_type.hpp"

#include <string>

namespace lykta::html {

/// address points to a value of that kind: never to an optional or a list.
void print(FieldKind kind, const void* address, Printing printing, const PageContext& page,
           std::string& out);
/// The same, its first letter a capital: of what is_words() holds for.
void print_capital(FieldKind kind, const void* address, Printing printing, const PageContext& page,
                   std::string& out);

/// A value that people read, and that can begin with a capital.
bool is_words(FieldKind kind);

/// Whether a section on the value is shown: a text that is not empty, a true bool, any view.
bool is_full(FieldKind kind, const void* address);

}  // namespace lykta::html
