#include "print/remark.hpp"

#include <algorithm>
#include <string_view>

namespace lykta::print {

namespace {

/// The text that words are a part of, in the language of the brochure; nothing where it is made of
/// several.
const Segment* text_with(std::string_view words, const LocalizedPortal& portal) {
    const std::vector<LocalizedText>& texts = portal.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].text.value.find(words) != std::string_view::npos) {
            return &portal.portal.segments[i];
        }
    }
    return nullptr;
}

/// A text that names its words is found by them, a panel by its heading.
Place place_of(const Remark& remark, const Brochure& brochure, const LocalizedPortal& localized) {
    const Portal& portal = localized.portal;
    const auto words = std::ranges::find(remark.arguments, "words", &Argument::name);
    if (words != remark.arguments.end()) {
        if (const Segment* segment = text_with(words->sv, localized)) return segment->place;
    }
    if (remark.panel && *remark.panel < brochure.panels.size()) {
        const Panel& panel = brochure.panels[*remark.panel];
        if (panel.heading.stated()) return portal.segment(panel.heading).place;
    }
    return brochure.head.place;
}

}  // namespace

void tell(const Remarks& remarks, const Brochure& brochure, const LocalizedPortal& portal,
          Diagnostics& diagnostics) {
    const Language& language = portal.language;
    for (const Remark& remark : remarks) {
        std::vector<Argument> arguments = remark.arguments;
        arguments.emplace_back("language", Bilingual{language.swedish, language.tag});
        report(diagnostics, *remark.kind, place_of(remark, brochure, portal), std::move(arguments));
    }
}

}  // namespace lykta::print
