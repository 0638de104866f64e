#include "wording/offers.hpp"

#include <string_view>

namespace lykta {

namespace {

std::string_view cost_word(const Cost& cost) {
    if (*cost.amount == 0) return "cost-free";
    if (!cost.per) return "cost-amount";
    switch (*cost.per) {
        case CostPer::hour: return "cost-per-hour";
        case CostPer::day: return "cost-per-day";
        case CostPer::night: return "cost-per-night";
        case CostPer::week: return "cost-per-week";
        case CostPer::month: return "cost-per-month";
        case CostPer::occasion: return "cost-per-occasion";
        case CostPer::year: return "cost-per-year";
    }
    return "cost-amount";
}

LocalizedText amount_text(const Cost& cost, const LocalizedPortal& own) {
    return own.word(cost_word(cost), {{"amount", std::int64_t{*cost.amount}}});
}

std::string_view where_word(Where where) {
    switch (where) {
        case Where::home: return "where-home";
        case Where::place: return "where-place";
        case Where::phone: return "where-phone";
        case Where::online: return "where-online";
    }
    return "where-place";
}

std::string_view lives_word(Lives lives) {
    switch (lives) {
        case Lives::anyone: return "lives-anyone";
        case Lives::carer: return "lives-carer";
        case Lives::cared_for: return "lives-cared-for";
        case Lives::either: return "lives-either";
    }
    return "lives-anyone";
}

}  // namespace

std::optional<LocalizedText> offered_text(const Support& support, const LocalizedPortal& own) {
    if (support.offered == Offered::here) return std::nullopt;
    return own.word(support.offered == Offered::no ? "offered-no" : "offered-elsewhere");
}

std::optional<LocalizedText> route_text(const Support& support, const LocalizedPortal& own) {
    if (!support.access.route) return std::nullopt;
    const AccessRoute& route = own.portal.vocabulary().access_routes[*support.access.route];
    return own.text(route.tag.stated() ? route.tag : route.label);
}

std::vector<LocalizedText> cost_texts(const Cost& cost, const LocalizedPortal& own) {
    std::vector<LocalizedText> texts;
    if (cost.amount) texts.push_back(amount_text(cost, own));
    if (cost.note.stated()) texts.push_back(own.text(cost.note));
    return texts;
}

std::optional<LocalizedText> brief_cost(const Cost& cost, const LocalizedPortal& own) {
    if (!cost.amount) return std::nullopt;
    return *cost.amount == 0 ? own.word("filter-free") : amount_text(cost, own);
}

std::vector<LocalizedText> ages_texts(const Ages& ages, const LocalizedPortal& own) {
    std::vector<LocalizedText> texts;
    std::vector<Filling> limits;
    if (ages.from) limits.push_back({"from", std::int64_t{*ages.from}});
    if (ages.until) limits.push_back({"until", std::int64_t{*ages.until}});
    if (!limits.empty()) {
        const std::string_view either = ages.from ? "ages-from" : "ages-until";
        texts.push_back(own.word(limits.size() == 2 ? "ages-from-until" : either, limits));
    }
    if (ages.guardian_consent) {
        texts.push_back(own.word(*ages.guardian_consent == GuardianConsent::needed
                                     ? "consent-needed"
                                     : "consent-not-needed"));
    }
    return texts;
}

LocalizedText where_text(Where where, const LocalizedPortal& own) {
    return own.word(where_word(where));
}

LocalizedText lives_text(Lives lives, const LocalizedPortal& own) {
    return own.word(lives_word(lives));
}

}  // namespace lykta
