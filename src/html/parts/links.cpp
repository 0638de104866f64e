#include "html/parts/links.hpp"

namespace lykta::html {

LinkView own_page_link(PageKind kind, std::string_view word, const Here& here) {
    return link_to({kind, 0}, here.word(word), here);
}

LinkView own_page_link(PageKind kind, const Here& here) {
    return own_page_link(kind, facts(kind).words.title, here);
}

std::optional<LinkView> planned_link(PageKind kind, const Here& here) {
    const bool planned = here.site.plan.nearest({kind, 0}, here.language) != nullptr;
    return planned ? std::optional(own_page_link(kind, here)) : std::nullopt;
}

std::vector<LinkView> readers_path(Audience audience, const Here& here) {
    if (audience == Audience::all) return {};
    return {own_page_link(beginning_for(audience), here)};
}

}  // namespace lykta::html
