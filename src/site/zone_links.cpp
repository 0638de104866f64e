#include "site/zone_links.hpp"

#include "site/diagnostics.hpp"
#include "site/printed_addresses.hpp"

#include <optional>
#include <string>

namespace lykta {

namespace {

constexpr std::string_view base_content = "content/";

class ZoneLinks {
public:
    ZoneLinks(const Portal& portal, const SitePlan& plan, Diagnostics& diagnostics)
        : portal_(portal), plan_(plan), diagnostics_(diagnostics) {}

    void check(const std::vector<Inline>& inlines, Zone zone) {
        for (const Inline& each : inlines) {
            if (each.kind == Inline::Kind::link && !leads_on(each.target, zone)) {
                report(diagnostics_, link_out_of_zone, each.place, {{"target", each.target}});
            }
            check(each.children, zone);
        }
    }

private:
    [[nodiscard]] bool leads_on(const std::string& target, Zone zone) const {
        const bool own_file =
            target.starts_with("media/") || (target.starts_with('/') && !target.starts_with("//"));
        if (own_file) return false;
        const auto subject = record_called(target.substr(0, target.find('#')), portal_);
        return !subject || page_from(zone, *subject, 0, plan_, portal_) != nullptr;
    }

    const Portal& portal_;
    const SitePlan& plan_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_zone_links(const Portal& portal, const SitePlan& plan, Diagnostics& diagnostics) {
    ZoneLinks links(portal, plan, diagnostics);
    for (const Segment& segment : portal.segments) {
        if (segment.inlines == nullptr || segment.place.file.starts_with(base_content)) continue;
        const auto subject = record_called(segment.record, portal);
        const Zone zone = subject ? zone_of(*subject, portal) : Zone::open;
        if (zone != Zone::open) links.check(*segment.inlines, zone);
    }
}

}  // namespace lykta
