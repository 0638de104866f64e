// See reworded.hpp.
#include "translation/reworded.hpp"

#include <algorithm>

namespace lykta {

const RewordedBody* reworded(const Body& body, const Language& language) {
    const auto found = std::ranges::find(body.rewordings, language.tag, &RewordedBody::language);
    return found == body.rewordings.end() ? nullptr : &*found;
}

std::vector<bool> replaced_leaves(const Portal& portal, const Language& language) {
    std::vector<bool> replaced(portal.segments.size(), false);
    visit_records_with_prose(portal, [&](const auto& records) {
        for (const auto& record : records) {
            if (reworded(record.body, language) != nullptr) {
                for (const Phrase phrase : record.body.phrases) {
                    if (phrase.stated()) {
                        replaced[phrase.segment] = true;
                    }
                }
            }
        }
    });
    return replaced;
}

}  // namespace lykta
