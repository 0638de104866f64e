#pragma once
// A support as an entry of a list, and the tag that says whether a decision is needed.

#include "html/parts/frame.hpp"
#include "html/views/support.hpp"
#include "site/filters.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace lykta::html {

std::optional<RouteTagView> route_tag(const Support& support, const Here& here);

SupportItemView support_item(Id<Support> id, const Here& here);

/// Direct and indirect support apart, each sorted by title in the page's language. What is not
/// offered here, or only tells of other support (a channel), is no entry.
struct SupportGroups {
    std::vector<SupportItemView> direct;
    std::vector<SupportItemView> indirect;
};
/// For the home page: one of each form, in the order of the vocabulary, and no more than can be
/// taken in; all of it is a link away.
SupportGroups some_support(const Here& here);
/// For the list of all support: only what its filters let through, with their codes.
SupportGroups support_groups(const PageToMake& make,
                             const std::vector<ListFilter<Support>>& filters);

/// What others offer, sorted by title: nobody should have to know who does what.
std::vector<SupportItemView> supports_elsewhere(const Here& here,
                                                const std::function<bool(const Support&)>& wanted);

}  // namespace lykta::html
