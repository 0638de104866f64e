#include "html/pages/support_item.hpp"

#include "translation/in_words.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

std::vector<SupportItemView> items(SupportDirection direction, const Here& here) {
    const Portal& portal = here.portal();
    std::vector<std::pair<std::string, Id<Support>>> sorted;
    for (const Support& support : portal.supports) {
        const bool channel = support.form && portal.vocabulary.support_forms[*support.form].channel;
        if (support.direction == direction && support.offered == Offered::here && !channel) {
            sorted.emplace_back(
                here.localized().formatter.sort_key(here.text(support.title).text.value),
                *portal.supports.find(support.id));
        }
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<SupportItemView> views;
    for (const auto& [key, id] : sorted) {
        views.push_back(support_item(id, here));
    }
    return views;
}

}  // namespace

std::optional<RouteTagView> route_tag(const Support& support, const Here& here) {
    std::optional<LocalizedText> text = route_text(support, here.localized());
    if (!text) {
        return std::nullopt;
    }
    const AccessRoute& route = here.portal().vocabulary.access_routes[*support.access.route];
    return RouteTagView{std::move(*text), route.id == "open"};
}

SupportItemView support_item(Id<Support> id, const Here& here) {
    const Support& support = here.portal().supports[id];
    LinkView link = link_to(subject_of(id), here.text(support.title), here);
    return {std::move(link.text), std::move(link.url), std::move(link.hreflang),
            here.text(support.summary), route_tag(support, here)};
}

SupportGroups support_groups(const Here& here) {
    return {items(SupportDirection::direct, here), items(SupportDirection::indirect, here)};
}

}  // namespace lykta::html
