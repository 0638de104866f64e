#include "wording/laws.hpp"

#include <string_view>

namespace lykta {

std::vector<LocalizedText> validity_texts(const Law& law, Date today, const LocalizedPortal& own) {
    std::vector<LocalizedText> texts;
    const auto dated = [&](std::string_view word, Date date) {
        texts.push_back(own.word(word, {{"date", date}}));
    };
    if (law.valid_from) {
        dated(*law.valid_from > today ? "law-coming" : "law-valid-from", *law.valid_from);
    }
    if (law.valid_until) dated("law-valid-until", *law.valid_until);
    return texts;
}

}  // namespace lykta
