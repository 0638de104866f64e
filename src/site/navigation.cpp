#include "site/navigation.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

constexpr std::array menu_links{
    StandingLink{.kind = PageKind::support_list, .word = "nav-support"},
    StandingLink{.kind = PageKind::calendar, .word = "nav-calendar"},
    StandingLink{.kind = PageKind::contact_list, .word = "nav-contact"},
};

/// The site's own pages, and those of its texts that speak of the site itself.
constexpr std::array foot_links{
    StandingLink{.kind = PageKind::night},
    StandingLink{.kind = PageKind::index},
    StandingLink{.kind = PageKind::glossary},
    StandingLink{.kind = PageKind::organization_list},
    StandingLink{.kind = PageKind::law_list},
    StandingLink{.kind = PageKind::support_forms},
    StandingLink{.kind = PageKind::accessibility},
    StandingLink{.kind = PageKind::page, .id = "om-webbplatsen"},
    StandingLink{.kind = PageKind::page, .id = "integritet"},
    StandingLink{.kind = PageKind::page, .id = "teckensprak"},
};

}  // namespace

std::span<const StandingLink> menu() { return menu_links; }
std::span<const StandingLink> foot() { return foot_links; }

std::optional<Subject> subject_of(const StandingLink& link, const Portal& portal) {
    const std::optional<RecordKind> kind = facts(link.kind).record;
    if (!kind) return Subject{link.kind, 0};
    return visit_records(portal, *kind, [&](const auto& records) -> std::optional<Subject> {
        const auto* id = records.find(link.id);
        return id == nullptr ? std::nullopt : std::optional(subject_of(*id));
    });
}

}  // namespace lykta
