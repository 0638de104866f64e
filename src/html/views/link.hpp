#pragma once
// A link with words that know their language.

#include "html/template/view_type.hpp"

namespace lykta::html {

struct LinkView {
    LocalizedText text;
    Url url;
    Text hreflang;         ///< where the page it leads to is in another language; else empty
    bool current = false;  ///< leads to this very page
    const Html* drawing = nullptr;  ///< of the page it leads to
};

template <>
struct Fields<LinkView> {
    static constexpr std::string_view name = "LinkView";
    static std::vector<Field> list() {
        return {field<&LinkView::text>("text"), field<&LinkView::url>("url"),
                field<&LinkView::hreflang>("hreflang"), field<&LinkView::current>("current"),
                field<&LinkView::drawing>("drawing")};
    }
};

}  // namespace lykta::html
