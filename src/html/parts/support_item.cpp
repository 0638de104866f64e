#include "html/parts/support_item.hpp"

#include "html/parts/links.hpp"
#include "html/parts/list_filters.hpp"
#include "wording/offers.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

using Wanted = std::function<bool(const Support&)>;

std::vector<SupportItemView> items(SupportDirection direction, const Here& here,
                                   const Wanted& wanted,
                                   const std::vector<ListFilter<Support>>& filters) {
    const Portal& portal = here.portal();
    std::vector<std::pair<std::string, Id<Support>>> sorted;
    for (const Support& support : portal.supports) {
        if (support.direction == direction && is_listed(support, portal) && wanted(support)) {
            sorted.emplace_back(
                here.localized().formatter.sort_key(here.text(support.title).text.value),
                *portal.supports.find(support.id));
        }
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<SupportItemView> views;
    for (const auto& [key, id] : sorted) {
        views.push_back(support_item(id, here));
        views.back().tags = tags_of(portal.supports[id], filters);
    }
    return views;
}

}  // namespace

std::optional<RouteTagView> route_tag(const Support& support, const Here& here) {
    std::optional<LocalizedText> text = route_text(support, here.localized());
    if (!text) {
        return std::nullopt;
    }
    const AccessRoute& route = here.portal().vocabulary().access_routes[*support.access.route];
    return RouteTagView{std::move(*text), route.id == "open"};
}

SupportItemView support_item(Id<Support> id, const Here& here) {
    const Support& support = here.portal().supports[id];
    LinkView link = record_link(id, here);
    return {std::move(link.text),
            std::move(link.url),
            std::move(link.hreflang),
            here.text(support.summary),
            route_tag(support, here),
            brief_cost(support.cost, here.localized()),
            {}};
}

SupportGroups some_support(const Here& here) {
    constexpr std::size_t most = 6;
    const Portal& portal = here.portal();
    const auto some = [&](SupportDirection direction) {
        std::vector<SupportItemView> views;
        for (std::uint32_t form = 0; form < portal.vocabulary().support_forms.size(); ++form) {
            const Wanted of_form = [&](const Support& support) {
                return support.form == Id<SupportForm>{form} && !support.sensitive;
            };
            std::vector<SupportItemView> found = items(direction, here, of_form, {});
            if (!found.empty() && views.size() < most) views.push_back(std::move(found.front()));
        }
        return views;
    };
    return {some(SupportDirection::direct), some(SupportDirection::indirect)};
}

SupportGroups support_groups(const PageToMake& make,
                             const std::vector<ListFilter<Support>>& filters) {
    const Wanted wanted = [&](const Support& support) { return is_shown(support, make, filters); };
    return {items(SupportDirection::direct, make.here, wanted, filters),
            items(SupportDirection::indirect, make.here, wanted, filters)};
}

std::vector<SupportItemView> supports_elsewhere(const Here& here,
                                                const std::function<bool(const Support&)>& wanted) {
    const auto ids = sorted_records<Support>(here, [&](const Support& support) {
        return support.offered == Offered::elsewhere && wanted(support);
    });
    std::vector<SupportItemView> views;
    for (const Id<Support> id : ids) views.push_back(support_item(id, here));
    return views;
}

}  // namespace lykta::html
