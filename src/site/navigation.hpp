#pragma once
// What every page leads to, where the site has it: the menu, and the links at the foot.

#include "site/page_kinds.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace lykta {

struct StandingLink {
    PageKind kind;
    std::string_view word = {};  ///< of the interface; empty: what the page itself is called
    std::string_view id = {};    ///< of the record, where the kind is about one
};

/// In the order in which they stand.
std::span<const StandingLink> menu();
std::span<const StandingLink> foot();

/// Nothing where the portal has no such record.
std::optional<Subject> subject_of(const StandingLink& link, const Portal& portal);

}  // namespace lykta
