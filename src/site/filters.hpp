#pragma once
// What a reader may choose among all support and all events by: each choice is a page of its own,
// made when the site is built, so that it works without a script and can be sent to someone. A
// choice that would show all or nothing is no choice, and has no page.

#include "portal/portal.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

template <typename Record>
struct ListFilter {
    std::string code;       ///< in addresses and in the page: "gratis"
    std::string_view word;  ///< of the interface; empty where a language or a place says it
    const Language* language = nullptr;
    Phrase place;
    std::function<bool(const Record&)> matches;
};

/// In the order in which they are shown. The same for all languages.
std::vector<ListFilter<Support>> support_filters(const Portal& portal);
std::vector<ListFilter<Event>> event_filters(const Portal& portal);

/// Whether the list of all support names it: what is offered here, and is no mere way to reach us.
bool is_listed(const Support& support, const Portal& portal);

}  // namespace lykta
