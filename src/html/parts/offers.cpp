#include "html/parts/offers.hpp"

#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "wording/offers.hpp"

namespace lykta::html {

std::vector<OfferRowView> offer_rows(const Here& here) {
    const Portal& portal = here.portal();
    const auto is_help = [&](const Support& support) {
        return !support.form || !portal.vocabulary().support_forms[*support.form].channel;
    };
    std::vector<OfferRowView> rows;
    for (const Id<Support> id : sorted_records<Support>(here, is_help)) {
        const Support& support = portal.supports[id];
        OfferRowView row;
        row.support = record_link(id, here);
        row.offered = offered_text(support, here.localized());
        row.route = route_tag(support, here);
        if (support.access.applicant) {
            row.applicant =
                here.text(portal.vocabulary().applicants[*support.access.applicant].staff);
        }
        const std::vector<LocalizedText> cost = cost_texts(support.cost, here.localized());
        if (!cost.empty()) row.cost = cost.front();
        const auto contact = support.contact ? support.contact : portal.site.main_contact;
        if (contact && support.offered == Offered::here) {
            row.contact = record_link(*contact, here);
            row.phone = LeftToRight{Text(portal.contacts[*contact].phone)};
            const std::string& dial = portal.contacts[*contact].dial;
            if (!dial.empty()) row.dial = Url{"tel:" + dial};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace lykta::html
