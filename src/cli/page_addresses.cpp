// See page_addresses.hpp.
#include "cli/page_addresses.hpp"

#include "site/site_plan.hpp"

#include <vector>

namespace lykta {

PageAddresses page_addresses(const Portal& portal) {
    PageAddresses out;
    if (portal.site.base_url.empty()) return out;
    std::vector<LocalizedPortal> source;
    source.emplace_back(portal, portal.source_language(), nullptr);
    Diagnostics told_by_build;
    const SitePlan plan = plan_site(source, told_by_build);
    const std::string& base = portal.site.base_url;
    const std::string host = base.substr(0, base.size() - portal.site.base_path.size());
    for (const PlannedPage& page : plan.pages) {
        const PageKindFacts& kind = facts(page.subject.kind);
        if (page.subject.kind == PageKind::home) out.emplace("site", host + page.address);
        if (!kind.record || page.subject.zone != Zone::open) continue;
        visit_record(portal, page.subject, [&](const auto& record) {
            out.emplace(std::string(kind_name(*kind.record)) + "/" + record.id,
                        host + page.address);
        });
    }
    return out;
}

}  // namespace lykta
