#include "wording/reviews.hpp"

#include <vector>

namespace lykta {

std::optional<LocalizedText> reviewed_text(const Review& review, const LocalizedPortal& own) {
    if (!review.reviewed) return std::nullopt;
    const Filling date{"date", *review.reviewed};
    if (review.owner) {
        const RoleTitle& role = own.portal.vocabulary().role_titles[*review.owner];
        const Phrase title = role.definite.stated() ? role.definite : role.label;
        const LocalizedText& owner = own.text(title);
        LocalizedText text = own.word("reviewed", {date, {"role", title}});
        if (text.fallback()) return text;
        // A role without a name in this language would put a foreign word into the sentence.
        if (!owner.fallback()) {
            if (owner.status == TextStatus::draft) text.status = TextStatus::draft;
            return text;
        }
    }
    return own.word("reviewed-date", {date});
}

std::optional<LocalizedText> reviewed_text(const ExpertReview& review, const LocalizedPortal& own) {
    if (review.by.empty()) return std::nullopt;
    std::vector<Filling> fillings{{"by", review.by}};
    if (!review.reviewed) return own.word("expert-review-by", fillings);
    fillings.push_back({"date", *review.reviewed});
    return own.word("expert-review", fillings);
}

}  // namespace lykta
