#pragma once
// How each kind of page is shown, one row each: the template, and the function that makes its view.
// What a kind is, where it lies and when there is one is its row in site/page_kinds.cpp.

#include "html/pages/pages.hpp"
#include "html/template/template.hpp"

#include <span>
#include <string>
#include <string_view>

namespace lykta::html {

struct PageMaker {
    PageKind kind;
    std::string_view template_name;  ///< "pages/support-list"; two kinds may share one
    const ViewType* (*view)();       ///< what the template sees
    /// The page's bytes. compiled must have been made for that view.
    std::string (*make)(const PageToMake& page, const CompiledTemplate& compiled);
};

/// In the order of PageKind. A kind without a row does not compile.
std::span<const PageMaker, page_kind_count> page_makers();

/// A former address is no page of any kind: it only leads on.
inline constexpr std::string_view redirect_template = "pages/redirect";
std::string make_redirect(const Redirect& redirect, const Here& here,
                          const CompiledTemplate& compiled);

}  // namespace lykta::html
