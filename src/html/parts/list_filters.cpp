#include "html/parts/list_filters.hpp"

namespace lykta::html {

LocalizedText filter_label(std::string_view word, const Language* language, Phrase place,
                           const Here& here) {
    if (!word.empty()) return here.word(word);
    if (language != nullptr) return {Text(language->endonym), language, TextStatus::source};
    return here.text(place);
}

}  // namespace lykta::html
